public import Kernel
public import Meetings
import Phrases

/// A member says that they will come, to the hall or online (aanmelding). It binds nobody; presence is recorded apart.
public struct RegisterForMeeting: Command {
    public static let name = "register-for-meeting"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.law("2:38 lid 1")]
    public static var summary: Phrase { Phrases.Commands.registerForMeeting }

    public struct Outcome: Codable, Sendable {
        public let meeting: MeetingID
        public let way: AttendanceWay
    }

    public var meeting: MeetingID
    /// The hall where it is left out, or online where there is no hall.
    public var way: AttendanceWay?

    public init(meeting: MeetingID, way: AttendanceWay? = nil) {
        self.meeting = meeting
        self.way = way
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let person = try scene.requirePerson()
        let held = try scene.requireMeeting(meeting, in: [.convoked, .open])
        let way = self.way ?? (held.details.mode == .digital ? .online : .hall)
        try refuse(if: scene.accessGrounds(of: person, to: held, way: way))
        try scene.presence.register(person, for: meeting, way: way, at: scene.now)
        scene.record(
            Fact(
                "meeting-registered", about: person,
                ["meeting": "\(meeting)", "person": "\(person)", "way": way.rawValue]))
        return Outcome(meeting: meeting, way: way)
    }
}
