public import Kernel
public import Meetings
import Phrases

/// Records that somebody is in the meeting (presentie): in the hall by chair or secretary, online by the member.
///
/// On the day of the meeting, also where no convocation went out: an assembly in which everybody is can be opened. Said again
/// it changes nothing; who was in the hall and goes on online has left the one and joined the other.
public struct RecordArrival: Command {
    public static let name = "record-arrival"
    public static let competence = Competence.person
    public static let rules: [Rule] = [
        .law("2:38 lid 1"), .law("2:38 lid 6"), .parameter("evote.live"), .parameter("evote.debateRequired"),
    ]
    public static var summary: Phrase { Phrases.Commands.recordArrival }

    public struct Outcome: Codable, Sendable {
        public let meeting: MeetingID
        public let person: PersonID
        public let way: AttendanceWay
    }

    public var meeting: MeetingID
    /// The actor where it is left out.
    public var person: PersonID?
    /// Online for oneself, the hall for another, where it is left out.
    public var way: AttendanceWay?
    /// Whether who takes part from elsewhere can follow the proceedings directly, and can speak; both where left out.
    public var canFollow: Bool?
    public var canSpeak: Bool?

    public init(
        meeting: MeetingID, person: PersonID? = nil, way: AttendanceWay? = nil, canFollow: Bool? = nil,
        canSpeak: Bool? = nil
    ) {
        self.meeting = meeting
        self.person = person
        self.way = way
        self.canFollow = canFollow
        self.canSpeak = canSpeak
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let actor = try scene.requirePerson()
        let held = try scene.requireMeeting(meeting, in: [.drafted, .convoked, .open])
        let person = self.person ?? actor
        let isOfficer = try scene.keepsTheDesk(of: held)
        let hall: AttendanceWay = held.details.mode == .digital ? .online : .hall
        let way = self.way ?? (isOfficer ? hall : .online)
        try scene.requireDoor(of: held, for: person, way: way)
        try refuse(if: grounds(held, person, way, scene))
        let current = try scene.presence.way(of: person, at: meeting)
        if current != way {
            if current != nil { _ = try scene.presence.depart(person, from: meeting, at: scene.now) }
            try scene.presence.arrive(scene.ids.next(), person, at: meeting, way: way, moment: scene.now)
            scene.record(
                Fact("arrived", about: person, ["meeting": "\(meeting)", "person": "\(person)", "way": way.rawValue]))
        }
        return Outcome(meeting: meeting, person: person, way: way)
    }

    private func grounds(
        _ held: Meeting, _ person: PersonID, _ way: AttendanceWay, _ scene: Scene
    ) throws -> [Ground] {
        var grounds = try scene.accessGrounds(of: person, to: held, way: way)
        if way == .online { grounds += try scene.linkGrounds(canFollow: canFollow ?? true, canSpeak: canSpeak ?? true) }
        let isOpen = try scene.meetings.state(of: held.id) == .open
        // A meeting that goes on past midnight stays open to who comes (2:38 lid 1).
        if held.details.day != scene.today, !isOpen {
            grounds.append(
                Ground(
                    "arrival-not-on-the-day", required: "\(held.details.day)", found: "\(scene.today)",
                    message: Phrases.Meetings.notTheDay(held.details.day),
                    remedy: Phrases.Meetings.arriveOn(held.details.day)))
        }
        return grounds
    }
}
