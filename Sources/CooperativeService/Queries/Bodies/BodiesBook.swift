public import Kernel
public import Meetings

/// Who sits in which body, since when and until when, and what each may decide.
public struct BodiesBook: Sendable {
    public let bodies: [BodySheet]
    /// What the statutes say of the case that all directors are absent or unable (ontstentenis en belet); empty where they
    /// say nothing.
    public let absenceRule: String
    public let absenceArticle: ArticleReference?
    /// Interests that directors declared, the newest first; empty for visitors.
    public let interests: [InterestLine]
    /// Decisions that wait for ratification; empty for visitors.
    public let provisional: [ProvisionalLine]
    /// Proposals on which nothing was decided, in which a director may have an interest; for the board alone.
    public let undecided: [ProposalLine]
    /// Persons from outside who were recorded and are no members, to be given a seat or invited; for the board alone.
    public let outsiders: [OutsiderLine]
    /// Whether the statutes let delegates be the assembly (2:39).
    public let hasDelegates: Bool
    /// What a mandate can let a body carry out that is set up now; for the board alone.
    public let grantable: [MandatableCommand]
}

/// One body with its seats and its mandate.
public struct BodySheet: Sendable {
    public let code: Organ
    public let name: String
    /// Nil for the board and other bodies that exist by law.
    public let kind: String?
    public let setUpOn: Day?, endedOn: Day?
    public let holders: [HolderLine]
    public let seats: [BodySeats]
    public let mandate: MandateLine?
}

/// The seats of one constituency, and the body of ours (by its code) or the party outside that fills them.
public struct BodySeats: Hashable, Sendable {
    public let constituency: String
    public let seats: Int
    public let party: String
}

/// What a body may decide and carry out, until when, and who ratifies it.
public struct MandateLine: Hashable, Sendable {
    public let subjects: [String]
    public let commands: [MandatableCommand]
    public let ceiling: Money?
    public let until: Day
    /// Bodies of ours by their codes, parties outside by their names.
    public let ratifiedBy: [String]
}

/// One person in one office.
public struct HolderLine: Hashable, Sendable {
    public let person: PersonID
    public let name: String
    public let office: Office
    public let from: Day
    /// The last day of the term by the rota; nil where there is none.
    public let due: Day?
    public let isOverdue: Bool
    /// The how many-th term in a row, and the last day of a suspension that holds today.
    public let termNumber: Int
    public let suspendedUntil: Day?
    public let constituency: String?
    /// The party outside that appointed; nil where a body of ours did.
    public let party: String?
}

/// One person from outside.
public struct OutsiderLine: Hashable, Sendable {
    public let person: PersonID
    public let name: String
    public let hasEmail: Bool
}

/// One interest that was declared.
public struct InterestLine: Hashable, Sendable {
    public let id: InterestID
    public let name: String
    /// Whether the viewer takes it back: the own one, or as chair or secretary.
    public let mayWithdraw: Bool
    /// The subject, or the title of the proposal.
    public let subject: String
    public let declaredOn: Day
}

/// A decision that is provisional, with the parties that still have to ratify it.
public struct ProvisionalLine: Sendable {
    public let decision: DecisionLine
    public let parties: [String]
    public let open: [String]
}

extension CooperativeService {
    /// The bodies as far as the viewer may see them: everybody sees who governs and supervises, members see all.
    public func bodiesBook(of cooperative: CooperativeID, as viewer: Actor) async throws -> BodiesBook {
        try await glance(at: cooperative) { try BodiesReading(glance: $0).book(for: viewer) }
    }
}
