public import Kernel
import Meetings
import Phrases

/// Writes in the minutes before members read them: free text beside the facts, item by item. Each time makes a version.
///
/// Refused: no draft (`minutes-missing`), another version in between (`minutes-changed-meanwhile`), known to members
/// already (`minutes-published`): then they are corrected.
public struct EditMinutes: Command {
    public static let name = "edit-minutes"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.parameter("minutes.publishDays")]
    public static let record = JournalRecord.factsOnly
    public static var summary: Phrase { Phrases.Minutes.editCommand }

    public struct Outcome: Codable, Sendable {
        public let meeting: MeetingID
        public let version: Int
        public let digest: String
    }

    public var meeting: MeetingID
    /// The version that was read; the latest where it is left out.
    public var version: Int?
    /// Words before the items: who was welcomed, who sent apologies.
    public var general: String?
    /// Words under items; an empty text takes them away.
    public var remarks: [MinutesRemark]?
    public var minuteTaker: PersonID?

    public init(
        meeting: MeetingID, version: Int? = nil, general: String? = nil, remarks: [MinutesRemark]? = nil,
        minuteTaker: PersonID? = nil
    ) {
        self.meeting = meeting
        self.version = version
        self.general = general
        self.remarks = remarks
        self.minuteTaker = minuteTaker
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        try scene.requireMinutesHand(on: meeting)
        let latest = try scene.requireMinutes(of: meeting)
        let isPublished = try scene.minutes.published(meeting) != nil
        try refuse(together: [
            (.conflict, (isPublished ? [MinutesGrounds.published] : []) + MinutesGrounds.stale(version, latest)),
            (.invalid, MinutesContent.tooLong(general, remarks)),
        ])
        if let minuteTaker { try scene.requireKnown(minuteTaker) }
        let content = try latest.read().with(
            try scene.minutesFacts(of: meeting), general: general, remarks: remarks ?? [], minuteTaker: minuteTaker)
        let next = try scene.write(content, as: .edit, of: meeting, after: latest.number)
        return Outcome(meeting: meeting, version: next.number, digest: next.digest)
    }
}
