public import Kernel

/// What a decision of a body was about, besides its words: a subject and an amount, who took no part in it, in whose place
/// it was taken, and on whose approval beforehand.
public struct DecisionMatter: Hashable, Sendable {
    public var subject: String?
    public var amount: Money?
    /// Why it was decided so, where the statutes ask for reasons in writing; empty otherwise.
    public var reasons = ""
    /// The body that could not decide itself because of conflicting interests.
    public var inPlaceOf: Organ?
    /// The decision of another body that approved it beforehand.
    public var approval: DecisionID?
    /// Directors with a conflicting interest, who took no part (2:44 lid 6).
    public var conflicted: Set<PersonID> = []

    public init(subject: String? = nil, amount: Money? = nil) {
        self.subject = subject
        self.amount = amount
    }
}

/// A decision that counts only once each of its parties ratified it, and what waits for that.
public struct ProvisionalDecision: Hashable, Sendable {
    public let decision: DecisionID
    /// By code or name.
    public let parties: [String]
    public let command: ProposedCommand?

    public init(decision: DecisionID, parties: [String], command: ProposedCommand?) {
        self.decision = decision
        self.parties = parties
        self.command = command
    }
}

/// What one party said of a provisional decision (bekrachtiging).
public struct Ratification: Hashable, Sendable {
    public enum Outcome: String, Codable, Hashable, Sendable, CaseIterable { case ratified, refused }

    public let party: String
    public let outcome: Outcome
    public let on: Day
    /// Where the party wrote it down, or why it refused.
    public let words: String
    /// The decision of the party's own organ, where that is one of ours.
    public let resolution: DecisionID?

    public init(party: String, outcome: Outcome, on: Day, words: String, resolution: DecisionID?) {
        self.party = party
        self.outcome = outcome
        self.on = on
        self.words = words
        self.resolution = resolution
    }
}
