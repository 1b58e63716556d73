public import Kernel

/// What is known when a decision outside a meeting is started.
public struct OutsideFacts: Sendable {
    public var today: Day, lastDay: Day
    /// When the board was told; nil where that is not said.
    public var boardKnewOn: Day?
    public var filedOn: Day
    public var isOverOptions: Bool
    /// How many could answer today.
    public var base: Turnout
    /// The member whom it concerns, where it concerns one, answers too.
    public var isHeard: Bool

    public init(
        today: Day, lastDay: Day, boardKnewOn: Day?, filedOn: Day, isOverOptions: Bool, base: Turnout,
        isHeard: Bool = true
    ) {
        self.isHeard = isHeard
        self.today = today
        self.lastDay = lastDay
        self.boardKnewOn = boardKnewOn
        self.filedOn = filedOn
        self.isOverOptions = isOverOptions
        self.base = base
    }
}

extension OutsideRules {
    /// Every reason why it cannot start, in this order: the way itself, the business, the board's knowledge, the term, the
    /// voters.
    public func grounds(_ facts: OutsideFacts) -> [Ground] {
        var grounds: [Ground] = []
        if isForbidden { grounds.append(.outsideForbidden(article, way)) }
        if let meeting { grounds.append(.outsideNeedsMeeting(meeting)) }
        if let hearing, !facts.isHeard { grounds.append(.outsideNeedsMeeting(hearing)) }
        if let ownRule { grounds.append(.outsideOwnRule(ownRule)) }
        if let secret { grounds.append(.outsideNotSecret(secret)) }
        if facts.isOverOptions { grounds.append(.outsideOverOptions) }
        if way != .board, !isKnown(facts) { grounds.append(.boardNotInformed(facts)) }
        if facts.lastDay <= facts.today {
            grounds.append(.outsideLastDay(facts))
        } else if let term, facts.lastDay - facts.today < term.days {
            grounds.append(.outsideTermTooShort(facts, term))
        }
        if facts.base.votes == 0 { grounds.append(.nobodyPresent) }
        return grounds
    }

    /// With foreknowledge: the board knew the proposal before it was put to the voters, and not before it was filed.
    private func isKnown(_ facts: OutsideFacts) -> Bool {
        facts.boardKnewOn.map { ($0 >= facts.filedOn) && $0 <= facts.today } ?? false
    }
}
