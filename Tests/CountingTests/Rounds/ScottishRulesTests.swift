import Counting
import Kernel
import Testing

@Suite struct `The Scottish rules` {
    @Test func `A paper counts up to the first rank that is open or has several marks`() throws {
        let counted = try ranked(
            "stv-scottish", 4, seats: 1, "[[5,[0]],[4,[1,null,2]],[3,[1,[2,3]]],[9,[2,3]],[1,[3]]]")
        let outcome = try counted.counted()
        // 1 has 7 papers and none of them goes on: 0 and 3 go first, then 1, and 2 is left.
        let exclusion = try #require(
            outcome.rounds.first { $0.candidate == 1 && $0.action == .exclusion } ?? outcome.rounds.last)
        #expect(exclusion.transfers.allSatisfy { $0.candidate != 3 })
        #expect(outcome.elected == [2])
    }

    @Test func `A paper whose first rank is open or has several marks is not valid and does not raise the quota`()
        throws
    {
        let counted = try ranked("stv-scottish", 3, "[[4,[0]],[100,[null,1]],[100,[[1,2]]],[50,[\"X\",1]],[3,[]]]")
        let outcome = try counted.counted()
        #expect(outcome.valid == Quantity(4))
        #expect(outcome.invalid == Quantity(253))
        #expect(outcome.quota == Quantity(3))
        #expect(outcome.elected == [0])
    }

    @Test func `Who is named twice counts where first named`() throws {
        let once = try ranked("stv-scottish", 3, seats: 2, "[[9,[0,1]],[2,[1]],[4,[2]]]").counted()
        let twice = try ranked("stv-scottish", 3, seats: 2, "[[9,[0,0,1,0]],[2,[1,1]],[4,[2]]]").counted()
        #expect(once == twice)
    }

    @Test func `Exactly on the quota leaves no surplus and no stage`() throws {
        let outcome = try ranked("stv-scottish", 3, seats: 2, "[[4,[0,2]],[3,[1]],[3,[2]]]").counted()
        #expect(outcome.quota == Quantity(4))
        #expect(outcome.rounds.allSatisfy { $0.action != .surplus })
    }

    @Test func `A tie looks back and narrows before the lot is drawn`() throws {
        // After 3 is excluded, 0, 1 and 2 have 5 each; before they had 5, 4 and 4: 0 is safe, and the lot picks of 1 and 2.
        let ballots = "[[5,[0]],[4,[1]],[4,[2]],[1,[3,1]],[1,[3,2]],[20,[4]]]"
        let outcome = try ranked("stv-scottish", 5, seats: 2, rules: #"{"tie_order":[0,2,1,3,4]}"#, ballots).counted()
        let lot = try #require(outcome.lots.first)
        #expect(lot.tied == [1, 2])
        #expect(lot.picked == 2)
    }

    @Test func `Larger surpluses go first and equal ones look back`() throws {
        let ballots = "[[10,[0,2]],[10,[1,3]],[1,[2]],[1,[3]]]"
        let outcome = try ranked("stv-scottish", 4, seats: 3, rules: #"{"tie_order":[1,0,3,2]}"#, ballots).counted()
        #expect(outcome.rounds[1].candidate == 1)
        #expect(outcome.lots.first?.purpose == .surplus)
    }

    @Test func `Votes near 2⁶³ are counted to the fifth decimal`() throws {
        let most = "9223372036854775807"
        let outcome = try ranked("stv-scottish", 3, seats: 2, "[[\(most),[0,1]]]").counted()
        #expect(outcome.quota?.description == "3074457345618258603")
        #expect(outcome.rounds[1].votes[1]?.description.hasSuffix(".00000") == false)
        #expect(Set(outcome.elected) == [0, 1])
    }
}
