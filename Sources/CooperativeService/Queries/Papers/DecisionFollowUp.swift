public import Kernel
public import Proposals
import Store

/// A decision on the list of decisions (besluitenlijst), with what is done about it.
public struct FollowedDecision: Hashable, Sendable {
    public let line: DecisionLine
    /// The exact words.
    public let text: String
    /// The majority that was asked, as a part; nil where no vote was counted.
    public let required: String?
    /// What was reached: votes for of the votes that counted.
    public let votesFor: Int?, counted: Int?
    public let articles: [ArticleReference]
    /// The day from which it holds: that of the decision, or on which its effect was carried out.
    public let effectiveOn: Day?
    /// Who carries it out: a name for members, a body for everybody.
    public let owner: String?
    public let ownerBody: Organ?
    public let isMine: Bool
    public let dueOn: Day?
    public let progress: DecisionProgress
    public let note: String
    public let reportedOn: Day?
    /// Numbers of the decisions that it replaces, and of the one that took its place.
    public let replaces: [String]
    public let replacedBy: String?
    public let listedOn: Day?, listDueOn: Day?
    public let isLate: Bool

    /// `open`, `started`, `done`, `dropped`.
    public var status: String { progress.rawValue }
    /// Whether it is neither done nor dropped.
    public var isUnfinished: Bool { progress.isOpen }

    /// Whether something is still to be done about it.
    public var isOpen: Bool { line.isAdopted && replacedBy == nil && progress.isOpen && hasOwner }
    /// Whether somebody was named who carries it out.
    public let hasOwner: Bool
}

/// Which decisions of the list are shown.
public enum FollowUpFilter: String, Sendable, CaseIterable {
    case all
    /// With an owner, and not done yet.
    case open
    /// Open, and over their due date.
    case late
}

/// The list of decisions, the newest first.
public struct FollowUpList: Sendable {
    public let decisions: [FollowedDecision]
    public let filter: FollowUpFilter
    /// Whether the viewer records owners and replacements.
    public let mayWrite: Bool
    /// Decisions that were not made known yet, and the last day for the oldest.
    public let unlisted: Int
    public let listBy: Day?
    /// The names of bodies that the cooperative set up, which the law does not know.
    public var names: [Organ: String] = [:]
}

extension CooperativeService {
    /// The list as far as the viewer may see it, at most five hundred. Who is nobody here sees no names.
    public func followUps(
        of cooperative: CooperativeID, as viewer: Actor, show filter: FollowUpFilter = .all
    ) async throws -> FollowUpList {
        try await glance(at: cooperative) { glance in
            let reading = try FollowUpReading(glance, viewer)
            return try reading.list(filter)
        }
    }

    /// One decision with what is done about it.
    public func followUp(
        of decision: DecisionID, in cooperative: CooperativeID, as viewer: Actor
    ) async throws -> (decision: FollowedDecision, mayWrite: Bool, later: [DecisionLine]) {
        try await glance(at: cooperative) { glance in
            let reading = try FollowUpReading(glance, viewer)
            guard let found = try reading.decision(decision) else { throw Refusal.notHere }
            return (found, reading.mayWrite, reading.mayWrite ? try reading.later(than: found) : [])
        }
    }
}
