public import Kernel
public import Meetings
import Phrases

/// Drafts a meeting of a body (concept van een vergadering). A draft binds nobody; the rules speak when it is convoked.
public struct DraftMeeting: Command {
    public static let name = "draft-meeting"
    public static let competence = Competence.anyOf([.office([.chair, .secretary]), .convoker])
    public static let rules: [Rule] = [
        .parameter("assembly.noticeDays"), .law("2:41 lid 1"), .parameter("assembly.convokers"),
    ]
    public static var summary: Phrase { Phrases.Commands.draftMeeting }

    public struct Outcome: Codable, Sendable {
        public let meeting: MeetingID
        public let items: [AgendaItemID]
        public let revision: Int
    }

    /// The assembly where it is left out.
    public var body: Organ?
    /// The body's name where it is left out.
    public var title: String?
    public var day: Day
    /// Minutes after midnight; 1200, 20:00, where it is left out.
    public var startMinute: Int?
    public var mode: MeetingMode?
    public var place: String?
    public var onlineLink: String?
    /// The first meeting, which missed its quorum. Without an agenda of its own the draft takes over what that one missed
    /// its quorum for; the whole agenda while the first is not closed.
    public var secondOf: MeetingID?
    /// The members' request that this meeting answers.
    public var request: MeetingRequestID?
    public var agenda: [AgendaEntry]?

    public init(
        body: Organ? = nil, title: String? = nil, day: Day, startMinute: Int? = nil, mode: MeetingMode? = nil,
        place: String? = nil, onlineLink: String? = nil, secondOf: MeetingID? = nil,
        request: MeetingRequestID? = nil, agenda: [AgendaEntry]? = nil
    ) {
        self.body = body
        self.title = title
        self.day = day
        self.startMinute = startMinute
        self.mode = mode
        self.place = place
        self.onlineLink = onlineLink
        self.secondOf = secondOf
        self.request = request
        self.agenda = agenda
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let body = try scene.requireBody(body ?? .assembly)
        let first = try secondOf.map(scene.requireMeeting)
        if let request { _ = try scene.requireRequest(request) }
        let details = MeetingDetails(
            title: title ?? body.name, day: day, startMinute: startMinute ?? first?.details.startMinute ?? 1200,
            mode: mode ?? first?.details.mode ?? .physical, place: place ?? first?.details.place ?? "",
            onlineLink: onlineLink ?? first?.details.onlineLink ?? "")
        try refuse(.invalid, if: details.grounds(today: scene.today))
        let meeting = Meeting(
            id: scene.ids.next(), body: body.id, details: details, secondOf: first?.id, request: request)
        try scene.meetings.add(meeting, at: scene.now)
        let items = try entries(scene).map { try scene.put($0, on: meeting.id) }
        scene.record(
            Fact(
                "meeting-drafted",
                ["meeting": "\(meeting.id)", "body": body.code.rawValue, "day": "\(day)", "items": "\(items.count)"]))
        return Outcome(meeting: meeting.id, items: items.map(\.id), revision: 1)
    }

    private func entries(_ scene: Scene) throws -> [AgendaEntry] {
        if let agenda { return agenda }
        if let request { return [AgendaEntry(title: try scene.requireRequest(request).subject)] }
        guard let secondOf else { return [] }
        let isClosed = try scene.meetings.state(of: secondOf) == .closed
        return try (isClosed ? scene.missed(at: secondOf) : scene.agendas.items(of: secondOf))
            .map(AgendaEntry.init(again:))
    }
}

extension AgendaEntry {
    /// The same business on a later agenda.
    init(again item: AgendaItem) { self.init(title: item.title, topic: item.topic, proposal: item.proposal) }
}

extension MeetingDetails {
    /// What cannot be written down of a meeting.
    func grounds(today: Day) -> [Ground] {
        MeetingGrounds.title(title) + MeetingGrounds.start(startMinute) + MeetingGrounds.past(day, today: today)
    }
}
