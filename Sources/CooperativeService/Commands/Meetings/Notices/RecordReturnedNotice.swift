public import Kernel
public import Meetings
import Phrases

/// Records that a notice came back: an e-mail bounced, or a letter was returned. What went by e-mail goes again as a
/// letter at once, as long as the meeting was not held.
public struct RecordReturnedNotice: Command {
    public static let name = "record-returned-notice"
    public static let competence = Competence.office([.chair, .secretary])
    public static let rules: [Rule] = [.law("2:41 lid 5"), .parameter("assembly.channels")]
    public static var summary: Phrase { Phrases.DocumentCommands.returned }

    public struct Outcome: Codable, Sendable {
        public let notice: NoticeID
        /// How it had gone.
        public let channel: SummonsChannel
        /// Whether it went again, as a letter.
        public let resent: Bool
        /// Full days between today and the meeting.
        public let daysLeft: Int
    }

    public var meeting: MeetingID
    public var person: PersonID
    /// Today where it is left out.
    public var returnedOn: Day?
    public var reason: String?
    /// Whether it goes again as a letter; after an e-mail yes, after a letter no, where it is left out.
    public var resend: Bool?

    public init(
        meeting: MeetingID, person: PersonID, returnedOn: Day? = nil, reason: String? = nil, resend: Bool? = nil
    ) {
        self.meeting = meeting
        self.person = person
        self.returnedOn = returnedOn
        self.reason = reason
        self.resend = resend
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let held = try scene.requireMeeting(meeting)
        guard let sent = try scene.deliveries.lastDispatch(to: person, for: meeting),
            let notice = try scene.deliveries.notice(sent.notice)
        else {
            throw Refusal(
                .conflict,
                Ground(
                    "no-notice-to-return", message: Phrases.Notices.nothingSent, remedy: Phrases.Notices.seeProof))
        }
        let day = returnedOn ?? scene.today
        try refuse(.invalid, if: dayGrounds(day, sent: sent.on, today: scene.today))
        if let reason { try refuse(.invalid, if: MeetingGrounds.title(reason)) }
        try scene.deliveries.addReturn(
            of: sent.id, on: day, reason: reason ?? "", by: scene.actor.person, at: scene.now)
        let state = try scene.meetings.state(of: meeting) ?? .drafted
        let isWanted = (resend ?? (sent.channel == .email)) && (state == .convoked || state == .cancelled)
        var resent = false
        if isWanted, scene.today <= held.details.day, let invitee = try Invitees(scene: scene).person(person) {
            try scene.dispatch(notice, to: invitee, by: .post, insteadOf: sent.id)
            resent = true
        }
        scene.record(
            Fact(
                "notice-returned", about: person,
                [
                    "meeting": "\(meeting)", "notice": "\(notice.id)", "dispatch": "\(sent.id)",
                    "channel": sent.channel.rawValue, "on": "\(day)", "resent": "\(resent)",
                ]))
        return Outcome(
            notice: notice.id, channel: sent.channel, resent: resent, daysLeft: held.details.day - scene.today - 1)
    }

    private func dayGrounds(_ day: Day, sent: Day, today: Day) -> [Ground] {
        guard day < sent || day > today else { return [] }
        return [
            Ground(
                "returned-on-impossible-day", required: "\(sent)…\(today)", found: "\(day)",
                message: day < sent ? Phrases.Notices.returnedTooEarly(sent) : Phrases.Notices.returnedLater,
                remedy: Phrases.Notices.giveTheDay)
        ]
    }
}
