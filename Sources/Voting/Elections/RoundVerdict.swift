public import Counting
public import Kernel

/// The rules of one round of an election by absolute majority, frozen when it opens.
public struct RoundRules: Hashable, Sendable {
    /// Places that are open.
    public let seats: Int
    /// Which round this is, from 1, and how many there are at most (`vote.rounds`).
    public let number: Int, rounds: Int
    public let majority: Threshold
    /// What a tie on the last place means: a lot, or a new vote (`vote.tiePerson`).
    public let tie: TieRule

    public init(seats: Int, number: Int, rounds: Int, majority: Threshold, tie: TieRule) {
        self.seats = seats
        self.number = number
        self.rounds = max(1, rounds)
        self.majority = majority
        self.tie = tie
    }

    public var isLast: Bool { number >= rounds }
    /// The round after this one is the run-off between the highest two for each place.
    var isBeforeRunOff: Bool { number + 1 >= rounds }
}

/// What a round decides (uitslag van de stemronde): who has an absolute majority of the valid ballots, and between whom
/// the next round goes. After the first rounds the lowest drops out; the last round is a run-off between the two highest
/// for each open place. A lot decides between equals, and the verdict says so; where the statutes ask a new vote instead,
/// that is one of the rounds too, and after the last one a place stays open. Where nobody else was named on any ballot, the
/// next round is between all who are left.
public struct RoundVerdict: Hashable, Sendable {
    public let elected: [Int]
    /// Between whom the next round goes; empty when the election is over.
    public let continuing: [Int]
    public let lots: [RoundLot]
    /// A lot is needed and no order was given: nothing else of the verdict holds.
    public let needsLot: Bool
    /// The next round is the same vote again, after a tie.
    public let isRevote: Bool

    private struct Work {
        var elected: [Int] = [], continuing: [Int] = [], lots: [RoundLot] = []
        var needsLot = false, isRevote = false
    }

    /// - Parameters:
    ///   - votes: for each candidate, in the order of the ballot.
    ///   - valid: ballots that name somebody.
    ///   - lot: the order in which a lot picks; nil while it is not drawn.
    public init(
        votes: [Int64], valid: Int64, blank: Int64, represented: Turnout, base: Turnout, rules: RoundRules,
        lot: TieOrder?
    ) {
        let whole =
            switch rules.majority.basis {
            case .cast: valid + (rules.majority.blankCounts ? blank : 0)
            case .present: represented.votes
            case .all: base.votes
            }
        let round = Round(votes: votes, whole: whole, rules: rules, lot: lot)
        var work = Work()
        round.elect(&work)
        elected = work.elected.sorted()
        continuing = work.needsLot ? [] : work.continuing.sorted()
        lots = work.lots
        needsLot = work.needsLot
        isRevote = work.isRevote
    }

    private struct Round {
        let votes: [Int64], whole: Int64
        let rules: RoundRules
        let lot: TieOrder?

        func elect(_ work: inout Work) {
            let ranked = votes.indices.sorted { (-votes[$0], $0) < (-votes[$1], $1) }
            let over = ranked.filter { isOver(votes[$0]) }
            if over.count <= rules.seats {
                work.elected = over
            } else {
                pickFirst(rules.seats, of: over, &work)
                return
            }
            let open = rules.seats - over.count
            let left = ranked.filter { !over.contains($0) }
            let rest = left.filter { votes[$0] > 0 }
            guard open > 0, votes.count > rules.seats else { return }
            if rest.isEmpty {
                // Nobody drops out, and no lot is drawn, of whom nobody was preferred.
                if !rules.isLast { work.continuing = left }
            } else if open == 1, votes.count == 2, rest.count == 2, votes[rest[0]] == votes[rest[1]] {
                settleTie(rest, &work)
            } else if !rules.isLast {
                next(rest, open: open, &work)
            }
        }

        private func isOver(_ votes: Int64) -> Bool {
            guard votes > 0 else { return false }
            return rules.majority.isStrict
                ? rules.majority.fraction.isExceeded(by: votes, of: whole)
                : rules.majority.fraction.isReached(by: votes, of: whole)
        }

        /// More have the majority than there are places: the highest, and equals for the last place by the tie rule.
        private func pickFirst(_ places: Int, of over: [Int], _ work: inout Work) {
            let edge = votes[over[places - 1]]
            let clear = over.filter { votes[$0] > edge }, equal = over.filter { votes[$0] == edge }
            work.elected = clear
            if clear.count + equal.count == places {
                work.elected += equal
            } else if rules.tie == .revote {
                voteAgain(on: equal, &work)
            } else {
                work.elected += draw(places - clear.count, of: equal, for: .elected, &work)
            }
        }

        /// Two candidates with as many votes each (staking van stemmen over personen).
        private func settleTie(_ two: [Int], _ work: inout Work) {
            if rules.tie == .revote {
                voteAgain(on: two, &work)
            } else {
                work.elected += draw(1, of: two, for: .elected, &work)
            }
        }

        /// The same vote again, while there is a round left.
        private func voteAgain(on equal: [Int], _ work: inout Work) {
            guard !rules.isLast else { return }
            work.continuing = equal
            work.isRevote = true
        }

        private func next(_ rest: [Int], open: Int, _ work: inout Work) {
            let places = rules.isBeforeRunOff ? open * 2 : max(open + 1, rest.count - 1)
            guard rest.count > places else {
                work.continuing = rest
                return
            }
            let edge = votes[rest[places - 1]]
            let clear = rest.filter { votes[$0] > edge }, equal = rest.filter { votes[$0] == edge }
            if clear.count + equal.count == places {
                work.continuing = clear + equal
            } else if rules.isBeforeRunOff {
                work.continuing = clear + draw(places - clear.count, of: equal, for: .runOff, &work)
            } else {
                let dropped = draw(rest.count - places, of: equal, for: .dropped, &work)
                work.continuing = rest.filter { !dropped.contains($0) }
            }
        }

        private func draw(_ count: Int, of equal: [Int], for purpose: RoundLot.Purpose, _ work: inout Work) -> [Int] {
            guard let lot else {
                work.needsLot = true
                return []
            }
            let picked = Array(equal.sorted { lot.place(of: $0) < lot.place(of: $1) }.prefix(count)).sorted()
            work.lots.append(RoundLot(purpose, among: equal.sorted(), picked: picked))
            return picked
        }
    }
}
