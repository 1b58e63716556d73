import Kernel
import Phrases

/// What stands above and below every count.
extension Explanation {
    private typealias Words = Phrases.CountingExplanation

    private var isBudget: Bool { outcome.method == .budgetGreedy || outcome.method == .equalShares }
    private var isMotion: Bool { outcome.method == .motion || outcome.method == .consent }

    mutating func sayHead() {
        say(Words.method(outcome.method.phrase))
        if !isBudget, !isMotion { say(Words.seats(countingCase.seats)) }
        if !isMotion {
            if let valid = outcome.valid { say(Words.valid(number(valid))) }
            if let invalid = outcome.invalid, invalid > Quantity(0) { say(Words.invalid(number(invalid))) }
        }
        if let quota = outcome.quota { say(Words.quota(number(quota))) }
        leaveLine()
    }

    mutating func sayDropped() {
        guard !outcome.dropped.isEmpty else { return }
        for one in outcome.dropped {
            let (found, asked) = (number(one.found), number(one.asked))
            switch one.reason {
            case .quorum: say(Words.droppedQuorum(name(one.candidate), found: found, asked: asked))
            case .majority: say(Words.droppedMajority(name(one.candidate), found: found, asked: asked))
            }
        }
        leaveLine()
    }

    mutating func sayLots() {
        guard !outcome.lots.isEmpty else { return }
        for lot in outcome.lots {
            say(Words.lot(round: lot.round, names(lot.tied), picked: name(lot.picked), purpose(lot.purpose)))
        }
        leaveLine()
    }

    private func purpose(_ purpose: CountingOutcome.LotDrawn.Purpose) -> Phrase {
        switch purpose {
        case .exclude: Words.lotExcludes
        case .surplus: Words.lotSurplus
        case .elect: Words.lotElects
        case .buy: Words.lotBuys
        case .pair: Words.lotPair
        }
    }

    mutating func sayResult() {
        if isMotion { return }
        if isBudget {
            return say(outcome.elected.isEmpty ? Words.nothing : Words.bought(names(outcome.elected)))
        }
        if let order = outcome.order, order.count > 1 {
            say(Words.order)
            var place = 1
            for group in order {
                lines(add: "  \(place). " + word(names(group)))
                place += group.count
            }
            leaveLine()
        }
        if outcome.elected.count > countingCase.seats {
            say(Words.sharedFirst(names(outcome.elected)))
        } else if !outcome.elected.isEmpty {
            say(Words.elected(names(outcome.elected)))
        } else if outcome.tie == nil {
            say(Words.nobody)
        }
        if let tie = outcome.tie {
            say(Words.tie(names(tie), seats: max(1, countingCase.seats - outcome.elected.count)))
        }
    }
}
