public import Kernel
import Meetings
import Phrases
public import Voting

/// Puts an election of persons on the agenda (verkiezing): how many places of which office in which body, and until when
/// candidates are put up. It is an item as every other: who convoked the meeting puts it on, and the convocation names it, or the assembly cannot decide
/// on it.
public struct CallElection: Command {
    public static let name = "call-election"
    public static let competence = Competence.preparers
    public static let rules: [Rule] = [
        .law("2:37 lid 2"), .parameter("vote.personMethod"), .parameter("vote.rounds"), .parameter("board.nomination"),
        .parameter("board.size.max"), .parameter("agenda.decideUnlisted"), .law("2:41 lid 3"),
    ]
    public static var summary: Phrase { Phrases.Elections.callElection }

    public struct Outcome: Codable, Sendable {
        public let election: ElectionID
        public let item: AgendaItemID
        public let meeting: MeetingID
    }

    public var meeting: MeetingID
    public var title: String
    /// One where it is left out.
    public var seats: Int?
    /// The board where it is left out.
    public var body: Organ?
    /// A director without a task where it is left out; an auditor for the audit committee.
    public var office: Office?
    /// The last day for candidates; until the vote opens where it is left out.
    public var candidatesUntil: Day?
    /// The day of the decision where it is left out.
    public var takesOfficeOn: Day?

    public init(
        meeting: MeetingID, title: String, seats: Int? = nil, body: Organ? = nil, office: Office? = nil,
        candidatesUntil: Day? = nil, takesOfficeOn: Day? = nil
    ) {
        self.meeting = meeting
        self.title = title
        self.seats = seats
        self.body = body
        self.office = office
        self.candidatesUntil = candidatesUntil
        self.takesOfficeOn = takesOfficeOn
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let held = try scene.requireMeeting(meeting, in: [.drafted, .convoked, .open])
        try scene.requirePreparer(of: held, for: Self.self)
        var grounds: [Ground] = []
        if !(1...50).contains(seats ?? 1) { grounds.append(ElectionGrounds.seats) }
        if let office, office.isOfOne, seats ?? 1 > 1 {
            grounds.append(ElectionGrounds.oneOfficer(office))
        }
        if let day = candidatesUntil, day < scene.today || day > held.details.day {
            grounds.append(ElectionGrounds.dayOrder)
        }
        if let day = takesOfficeOn, day < held.details.day { grounds.append(ElectionGrounds.dayOrder) }
        try refuse(.invalid, if: grounds)
        let organ = body ?? office?.usualBody ?? .board
        try refuse(if: try CalledElection(organ, seats: seats ?? 1, at: held, in: scene).grounds())
        let size = BoardSize(scene: scene, day: takesOfficeOn ?? held.details.day)
        try refuse(if: organ == .board ? size.groundsToCall(seats ?? 1) : [])
        if try scene.meetings.state(of: meeting) == .open {
            try refuse(if: try UrgentItem(.persons, at: held, in: scene).grounds)
        }
        let item = try scene.put(AgendaEntry(title: title, topic: .persons), on: meeting)
        try scene.meetings.raiseRevision(meeting)
        let election = Election(
            id: scene.ids.next(), meeting: meeting, item: item.id, organ: organ,
            office: office ?? (organ == .audit ? .auditor : .boardMember), seats: seats ?? 1, title: item.title,
            calledOn: scene.today, candidatesUntil: candidatesUntil, takesOfficeOn: takesOfficeOn)
        try scene.electionBook.call(election, by: scene.actor.person, at: scene.now)
        scene.record(
            Fact(
                "election-called",
                [
                    "election": "\(election.id)", "item": "\(item.id)", "body": organ.rawValue,
                    "office": election.office.rawValue, "seats": "\(election.seats)",
                ]))
        return Outcome(election: election.id, item: item.id, meeting: meeting)
    }
}
