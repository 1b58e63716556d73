public import Kernel
public import Meetings
import Phrases

/// Changes a meeting that was seen at a revision. Before the convocation everything can be changed. After it the place
/// and the hour can, with a notice to everybody who was called that keeps the term of notice itself, and the link at any
/// time; the day and the way in which people take part cannot.
public struct ChangeMeeting: Command {
    public static let name = "change-meeting"
    public static let competence = Competence.preparers
    public static let rules: [Rule] = [.parameter("assembly.noticeDays")]
    public static var summary: Phrase { Phrases.Commands.changeMeeting }

    public struct Outcome: Codable, Sendable {
        public let meeting: MeetingID
        public let revision: Int
    }

    public var meeting: MeetingID
    /// The revision that was seen (If-Match). Somebody else's change since then is a conflict.
    public var revision: Int
    public var title: String?
    public var day: Day?
    public var startMinute: Int?
    public var mode: MeetingMode?
    public var place: String?
    public var onlineLink: String?

    public init(
        meeting: MeetingID, revision: Int, title: String? = nil, day: Day? = nil, startMinute: Int? = nil,
        mode: MeetingMode? = nil, place: String? = nil, onlineLink: String? = nil
    ) {
        self.meeting = meeting
        self.revision = revision
        self.title = title
        self.day = day
        self.startMinute = startMinute
        self.mode = mode
        self.place = place
        self.onlineLink = onlineLink
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let old = try scene.requireMeeting(meeting, in: [.drafted, .convoked])
        try scene.requirePreparer(of: old, for: Self.self)
        guard old.revision == revision else {
            throw Refusal(.conflict, MeetingGrounds.changedMeanwhile(seen: revision, now: old.revision))
        }
        var details = old.details
        details.title = title ?? details.title
        details.day = day ?? details.day
        details.startMinute = startMinute ?? details.startMinute
        details.mode = mode ?? details.mode
        details.place = place ?? details.place
        details.onlineLink = onlineLink ?? details.onlineLink
        try refuse(.invalid, if: details.grounds(today: scene.today))
        let convocation = try scene.convocations.convocation(of: meeting)
        if convocation != nil { try checkConvoked(old, details, in: scene) }
        guard try scene.meetings.change(meeting, to: details, seen: revision) else {
            throw Refusal(.conflict, MeetingGrounds.changedMeanwhile(seen: revision, now: old.revision))
        }
        scene.record(
            Fact(
                "meeting-changed",
                [
                    "meeting": "\(meeting)", "revision": "\(revision + 1)", "day": "\(details.day)",
                    "start": "\(details.startMinute)", "place": details.place,
                ]))
        if let convocation, details != old.details { try scene.tellOfChange(details, to: convocation) }
        return Outcome(meeting: meeting, revision: revision + 1)
    }

    private func checkConvoked(_ meeting: Meeting, _ new: MeetingDetails, in scene: Scene) throws {
        let old = meeting.details
        if (old.title, old.day, old.mode) != (new.title, new.day, new.mode) {
            throw Refusal(.conflict, MeetingGrounds.notified)
        }
        let isMoved = (old.place, old.startMinute) != (new.place, new.startMinute)
        try refuse(
            if: (isMoved ? ChangeNotice.grounds(meeting, in: scene) : [])
                + ModeCheck.grounds(
                    mode: new.mode, place: new.place, link: new.onlineLink, rules: ModeRules(try scene.statutes)))
    }
}
