public import Kernel
public import Meetings
import Phrases
import Proposals

/// Those who asked for an assembly convoke it themselves, when the board let fourteen days pass (2:41 lid 3). They may
/// charge others than directors with the lead and the minutes; the notice is that of every assembly. Where their meeting
/// missed its quorum they convoke the second one too. What they filed themselves for it is open to members from then on
/// (2:42 lid 2).
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
    /// Who draws up the minutes; where it is left out who presides, or the secretary.
    public var minuteTaker: PersonID?
    /// Their first meeting, which missed its quorum. Without an agenda of its own the second takes over what that one missed
    /// of what they asked for.
    public var secondOf: MeetingID?
    public var announce: Bool?
    public var notice: String?

    public init(
        request: MeetingRequestID, day: Day, startMinute: Int? = nil, mode: MeetingMode? = nil,
        place: String? = nil, onlineLink: String? = nil, agenda: [AgendaEntry]? = nil, chair: PersonID? = nil,
        minuteTaker: PersonID? = nil, secondOf: MeetingID? = nil, announce: Bool? = nil, notice: String? = nil
    ) {
        self.request = request
        self.day = day
        self.startMinute = startMinute
        self.mode = mode
        self.place = place
        self.onlineLink = onlineLink
        self.agenda = agenda
        self.chair = chair
        self.minuteTaker = minuteTaker
        self.secondOf = secondOf
        self.announce = announce
        self.notice = notice
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let asked = try scene.requireRequest(request)
        let person = try scene.requirePerson()
        guard try scene.meetingRequests.isSupporter(person, of: request) else {
            throw Refusal(.authority, Convener.onlyRequesters)
        }
        for charged in [chair, minuteTaker].compactMap(\.self) { try scene.requireKnown(charged) }
        let chairGrounds = try scene.groundsOfChair(chair ?? person) + (minuteTaker.map(scene.groundsOfChair) ?? [])
        let first = try secondOf.map(scene.requireMeeting)
        let meeting = try draft(asked, chair: chair ?? person, second: first, in: scene)
        let items = try (agenda ?? entries(asked, in: scene)).map { try scene.put($0, on: meeting.id) }
        let convoking = try Convoking(meeting, in: scene)
        try refuse(
            if: try groundsOfRight(asked, second: first, in: scene) + convoking.grounds(in: scene) + chairGrounds)
        for item in items { try open(item.proposal, on: asked, in: scene) }
        let told = VotingConditions(nil, for: meeting, of: convoking.body, under: try scene.statutes)
        let (convocation, _) = try scene.send(
            convoking, announce: announce ?? true, notice: notice ?? "", conditions: told.words)
        return Outcome(
            meeting: meeting.id, items: items.map(\.id), convokedOn: convocation.on, chair: chair ?? person)
    }

    /// Who convokes lays the text open: of what one of those who asked filed on it, and that is not
    /// open yet.
    private func open(_ proposal: ProposalID?, on asked: MeetingRequest, in scene: Scene) throws {
        guard let proposal, let filed = try scene.proposals.proposal(proposal), filed.openFrom == nil,
            filed.body == .assembly, filed.withdrawnOn == nil, try !scene.isDecided(filed),
            RequestedSubject(asked.subject).covers(filed.text.title), let proposer = filed.proposer,
            try scene.meetingRequests.isSupporter(proposer, of: request)
        else { return }
        try scene.proposals.publish(
            proposal, version: filed.text.version, openFrom: scene.today, by: scene.actor.person, at: scene.now)
        scene.record(Fact("text-opened", ["proposal": "\(proposal)", "openFrom": "\(scene.today)"]))
    }

    /// The board had its days for the request; a second meeting follows a first of their own.
    private func groundsOfRight(_ asked: MeetingRequest, second first: Meeting?, in scene: Scene) throws -> [Ground] {
        let rules = RequestRules(try scene.statutes)
        guard let first else {
            return RequestCheck.grounds(
                requestedOn: asked.on, convokedOn: scene.today,
                boardConvokedOn: try scene.meetingRequests.convokedOn(request, asOf: scene.today), rules: rules)
        }
        if first.calledBy == .requesters, first.request == request { return [] }
        return [
            Ground(
                "second-of-others", rules.selfConvokeAfter.article, message: Phrases.Meetings.secondOfOthers,
                remedy: Phrases.Meetings.secondOfOthersRemedy)
        ]
    }

    private func entries(_ asked: MeetingRequest, in scene: Scene) throws -> [AgendaEntry] {
        guard let secondOf else { return [AgendaEntry(title: asked.subject)] }
        let subject = RequestedSubject(asked.subject)
        return try scene.missed(at: secondOf).filter {
            try subject.covers($0.title) || scene.memberItems.isOfMembers($0.id)
        }.map(AgendaEntry.init(again:))
    }

    private func draft(
        _ asked: MeetingRequest, chair: PersonID, second first: Meeting?, in scene: Scene
    ) throws -> Meeting {
        let before = first?.details
        let details = MeetingDetails(
            title: asked.subject, day: day, startMinute: startMinute ?? before?.startMinute ?? 1200,
            mode: mode ?? before?.mode ?? .physical, place: place ?? before?.place ?? "",
            onlineLink: onlineLink ?? before?.onlineLink ?? "")
        try refuse(.invalid, if: details.grounds(today: scene.today))
        let meeting = Meeting(
            id: scene.ids.next(), body: try scene.requireBody(.assembly).id, details: details,
            secondOf: first?.id, request: asked.id, calledBy: .requesters, chair: chair, minuteTaker: minuteTaker)
        try scene.meetings.add(meeting, at: scene.now)
        return meeting
    }
}
