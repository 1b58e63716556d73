import Counting
import Kernel
import Testing

@Suite struct `Meek's rules` {
    @Test func `A vote passes those who are elected and stays with the first who is not`() throws {
        let outcome = try ranked("stv-meek", 4, seats: 2, "[[30,[0,1]],[10,[1]],[12,[2]],[5,[3,2]]]").counted()
        #expect(outcome.elected.first == 0)
        #expect(outcome.rounds.allSatisfy { $0.quota != nil })
    }

    @Test func `An open rank is passed over and a rank with several marks ends the ballot`() throws {
        let plain = try ranked("stv-meek", 3, seats: 2, "[[9,[0,1]],[2,[1]],[4,[2]]]").counted()
        let open = try ranked("stv-meek", 3, seats: 2, "[[9,[null,0,null,1]],[2,[1,[0,2]]],[4,[2]]]").counted()
        #expect(plain == open)
    }

    @Test func `Who is named twice takes a part once`() throws {
        let once = try ranked("stv-meek", 3, seats: 2, "[[9,[0,1]],[2,[1]],[4,[2]]]").counted()
        let twice = try ranked("stv-meek", 3, seats: 2, "[[9,[0,0,1,0]],[2,[1,1]],[4,[2]]]").counted()
        #expect(once == twice)
    }

    @Test func `Hopefuls within the surplus that is left are tied with the lowest`() throws {
        let outcome = try ranked("stv-meek", 3, seats: 1, rules: #"{"tie_order":[2,1,0]}"#, "[[4,[0]],[2,[1]],[2,[2]]]")
            .counted()
        #expect(outcome.lots.map(\.tied) == [[1, 2]])
        #expect(outcome.rounds[0].excluded == [2])
    }

    @Test func `Votes near 2⁶³ are counted to the ninth decimal`() throws {
        let ballots = "[[5000000000000000000,[0,1]],[4000000000000000000,[1,2]],[223372036854775807,[2]]]"
        let outcome = try ranked("stv-meek", 3, seats: 2, ballots).counted()
        #expect(Set(outcome.elected) == [0, 1])
    }
}
