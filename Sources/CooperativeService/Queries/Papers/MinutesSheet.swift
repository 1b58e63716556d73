public import Kernel
import Meetings
import Phrases
import Statutes
import Store

/// The minutes of a meeting in one of their versions, with everything that happened to them.
public struct MinutesSheet: Sendable {
    public let meeting: MeetingID
    /// The facts, which nobody can alter; the chair's name is looked up.
    public let facts: MinutesDraft
    public let minuteTaker: String?
    public let general: String
    /// The words under each item.
    public let remarks: [AgendaItemID: String]
    /// The version that is shown; 0 while there is none and only the facts are shown.
    public let shown: Int
    /// Newest first; those that the viewer may read.
    public let versions: [Version]
    /// The offices that still have to sign the latest version.
    public let missing: [Office]
    /// Whether the viewer writes, signs, and makes known.
    public let mayWrite: Bool, maySign: Bool, mayPutOnAgenda: Bool
    /// The last day on which members should be able to read them.
    public let publishBy: Day
    /// Who was there, for the board alone.
    public let attendance: [Attendee]
    /// Assemblies in draft, on whose agenda the adoption can be put.
    public let drafts: [(id: MeetingID, title: String, day: Day)]

    public var latest: Version? { versions.first }
    public var isPublished: Bool { versions.contains { $0.publishedOn != nil } }
    public var adoptedOn: Day? { versions.compactMap(\.adoptedOn).first }

    public struct Version: Hashable, Sendable {
        public let number: Int
        /// `draft`, `edit`, `correction`.
        public let kind: String
        public let on: Day
        public let by: String
        public let reason: String
        public let digest: String
        public let publishedOn: Day?
        public let dueOn: Day?
        public let adoptedOn: Day?
        /// The decision that adopted it.
        public let decision: DecisionID?
        public let decisionNumber: String?
        public let signatures: [Signature]

        public var isLate: Bool { publishedOn.map { on in dueOn.map { on > $0 } ?? false } ?? false }
    }

    public struct Signature: Hashable, Sendable {
        public let office: Office
        public let name: String
        public let on: Day
    }

    public struct Attendee: Hashable, Sendable {
        public let name: String
        /// `hall` or `online`.
        public let way: String
        public let arrivedAt: Timestamp
        public let leftAt: Timestamp?
    }
}

extension CooperativeService {
    /// Whether there are minutes that the viewer may read.
    public func hasMinutes(
        of meeting: MeetingID, in cooperative: CooperativeID, as viewer: Actor
    ) async throws -> Bool {
        do {
            _ = try await minutes(of: meeting, in: cooperative, as: viewer)
            return true
        } catch let refusal as Refusal where refusal.kind == .notFound {
            return false
        }
    }

    /// The minutes as far as the viewer may read them: the board every version, who may come to the meeting what was made
    /// known.
    /// - Parameter version: the latest that the viewer may read where it is left out.
    /// - Throws: `Refusal` not found where nothing is to be read.
    public func minutes(
        of meeting: MeetingID, version: Int? = nil, in cooperative: CooperativeID, as viewer: Actor
    ) async throws -> MinutesSheet {
        try await glance(at: cooperative) { glance in
            try MinutesSheetReading(glance: glance, viewer: viewer, meeting: meeting).sheet(version)
        }
    }
}
