import Kernel
import Testing

@testable import Voting

private func person(_ number: UInt64) -> PersonID { PersonID(high: 7, low: number) }

@Suite struct TheRoll {
    @Test("An own vote, a proxy and each further step of a weight are units, numbered from 1")
    func units() {
        let roll = Roll([
            RollEntry(principal: person(1)), RollEntry(principal: person(2), holder: person(1)),
            RollEntry(principal: person(3), weight: 3),
        ])
        #expect(roll.units.map(\.number) == [1, 2, 3, 4, 5])
        #expect(roll.units.map(\.kind) == [.own, .proxy, .own, .weight, .weight])
        #expect(roll.units.map(\.holder) == [person(1), person(1), person(3), person(3), person(3)])
        #expect(roll.turnout == Turnout(members: 3, votes: 5))
    }

    @Test("Nobody stands in the roll twice, and nobody with less than one vote")
    func once() {
        let twice = Roll([RollEntry(principal: person(1)), RollEntry(principal: person(1), holder: person(2))])
        #expect(twice.units.count == 1)
        #expect(Roll([RollEntry(principal: person(1), weight: 0)]).units.count == 1)
        #expect(Roll([]).turnout == Turnout(0))
    }
}

@Suite struct TheTally {
    private let poll = PollID(high: 1, low: 2)
    private func ballot(_ unit: Int, _ choice: Vote) -> Ballot {
        Ballot(unit: unit, choice: choice, castAt: Timestamp(milliseconds: 1000 + Int64(unit)))
    }

    @Test("The count is the same in any order, and so is the record")
    func order() {
        let ballots = [ballot(2, .against), ballot(1, .for), ballot(3, .blank)]
        let tally = Tally(poll: poll, ballots: ballots)
        #expect(tally.count == Count(for: 1, against: 1, blank: 1))
        #expect(tally.record == Tally(poll: poll, ballots: ballots.reversed()).record)
        #expect(
            String(decoding: tally.record, as: UTF8.self)
                == "poll \(poll)\n1 for 1001\n2 against 1002\n3 blank 1003\n")
    }

    @Test("Any other ballot makes another record")
    func change() {
        let before = Tally(poll: poll, ballots: [ballot(1, .for), ballot(2, .against)]).record
        #expect(before != Tally(poll: poll, ballots: [ballot(1, .for), ballot(2, .for)]).record)
        #expect(before != Tally(poll: poll, ballots: [ballot(1, .for)]).record)
        #expect(before != Tally(poll: PollID(high: 1, low: 3), ballots: [ballot(1, .for), ballot(2, .against)]).record)
    }
}
