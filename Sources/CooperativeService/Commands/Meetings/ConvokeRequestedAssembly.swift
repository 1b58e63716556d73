public import Kernel
public import Meetings
import Phrases

/// Those who asked for an assembly convoke it themselves, when the board let fourteen days pass (2:41 lid 3). They may
/// appoint a chair of their own; the notice is that of every assembly.
public struct ConvokeRequestedAssembly: Command {
    public static let name = "convoke-requested-assembly"
    public static let competence = Competence.voter
    public static let rules: [Rule] = [
        .law("2:41 lid 3"), .parameter("assembly.requestSelfConvokeDays"), .parameter("assembly.noticeDays"),
        .law("2:42 lid 1"),
    ]
    public static var summary: Phrase { Phrases.Commands.convokeRequestedAssembly }

    public struct Outcome: Codable, Sendable {
        public let meeting: MeetingID
        public let items: [AgendaItemID]
        public let convokedOn: Day
        public let chair: PersonID
    }

    public var request: MeetingRequestID
    public var day: Day
    public var startMinute: Int?
    public var mode: MeetingMode?
    public var place: String?
    public var onlineLink: String?
    /// The request's subject where it is left out.
    public var agenda: [AgendaEntry]?
    /// Who presides; the member who convokes where it is left out.
    public var chair: PersonID?
    public var announce: Bool?
    public var notice: String?

    public init(
        request: MeetingRequestID, day: Day, startMinute: Int? = nil, mode: MeetingMode? = nil,
        place: String? = nil, onlineLink: String? = nil, agenda: [AgendaEntry]? = nil, chair: PersonID? = nil,
        announce: Bool? = nil, notice: String? = nil
    ) {
        self.request = request
        self.day = day
        self.startMinute = startMinute
        self.mode = mode
        self.place = place
        self.onlineLink = onlineLink
        self.agenda = agenda
        self.chair = chair
        self.announce = announce
        self.notice = notice
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let asked = try scene.requireRequest(request)
        let person = try scene.requirePerson()
        guard try scene.meetingRequests.isSupporter(person, of: request) else {
            throw Refusal(.authority, Convener.onlyRequesters)
        }
        if let chair { try scene.requireKnown(chair) }
        let chairGrounds = try chair.map(scene.groundsOfChair) ?? []
        let meeting = try draft(asked, chair: chair ?? person, in: scene)
        let items = try (agenda ?? [AgendaEntry(title: asked.subject)]).map { try scene.put($0, on: meeting.id) }
        let convoking = try Convoking(meeting, in: scene)
        try refuse(
            if: RequestCheck.grounds(
                requestedOn: asked.on, convokedOn: scene.today,
                boardConvokedOn: try scene.meetingRequests.convokedOn(request, asOf: scene.today),
                rules: RequestRules(try scene.statutes)) + convoking.grounds(in: scene) + chairGrounds)
        let told = VotingConditions(nil, for: meeting, of: convoking.body, under: try scene.statutes)
        let (convocation, _) = try scene.send(
            convoking, announce: announce ?? true, notice: notice ?? "", conditions: told.words)
        return Outcome(
            meeting: meeting.id, items: items.map(\.id), convokedOn: convocation.on, chair: chair ?? person)
    }

    private func draft(_ asked: MeetingRequest, chair: PersonID, in scene: Scene) throws -> Meeting {
        let details = MeetingDetails(
            title: asked.subject, day: day, startMinute: startMinute ?? 1200, mode: mode ?? .physical,
            place: place ?? "", onlineLink: onlineLink ?? "")
        try refuse(.invalid, if: details.grounds(today: scene.today))
        let meeting = Meeting(
            id: scene.ids.next(), body: try scene.requireBody(.assembly).id, details: details, request: asked.id,
            calledBy: .requesters, chair: chair)
        try scene.meetings.add(meeting, at: scene.now)
        return meeting
    }
}
