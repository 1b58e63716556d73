public import Kernel
import Meetings
import Phrases
import Statutes

/// Makes the first version of the minutes (conceptnotulen) of a closed meeting, from what was recorded of it.
public struct DraftMinutes: Command {
    public static let name = "draft-minutes"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.parameter("minutes.publishDays"), .parameter("minutes.signers")]
    public static let record = JournalRecord.factsOnly
    public static var summary: Phrase { Phrases.Minutes.draftCommand }

    public struct Outcome: Codable, Sendable {
        public let meeting: MeetingID
        public let version: Int
        public let digest: String
        /// The last day on which members should be able to read them.
        public let publishBy: Day
        /// What stands in it, so that whoever was there sees what is missing.
        public let contents: MinutesContents
    }

    public var meeting: MeetingID
    /// Who took them; whom requesters charged with it or who makes the draft where it is left out.
    public var minuteTaker: PersonID?
    public var general: String?

    public init(meeting: MeetingID, minuteTaker: PersonID? = nil, general: String? = nil) {
        self.meeting = meeting
        self.minuteTaker = minuteTaker
        self.general = general
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        try scene.requireMinutesHand(on: meeting)
        let held = try scene.requireMeeting(meeting, in: [.closed])
        if try scene.minutes.latest(of: meeting) != nil { throw Refusal(.conflict, MinutesGrounds.drafted) }
        let person = try scene.requirePerson()
        let standing = try scene.standing(of: person)
        let isOffice = standing.holds(.chair) || standing.holds(.secretary)
        let taker = minuteTaker ?? (isOffice ? nil : held.minuteTaker) ?? person
        try scene.requireKnown(taker)
        let facts = try scene.minutesFacts(of: meeting)
        let content = try MinutesContent(facts: facts, minuteTaker: taker, general: "", remarks: [])
            .with(facts, general: general, remarks: [], minuteTaker: nil)
        let version = try scene.write(content, as: .draft, of: meeting, after: 0)
        return Outcome(
            meeting: meeting, version: version.number, digest: version.digest, publishBy: try scene.publishBy(held),
            contents: MinutesContents(facts))
    }
}
