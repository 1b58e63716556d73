public import Kernel
import Meetings
import Phrases

/// Records that somebody left the meeting: their votes no longer count for a quorum. Units of polls that are open stay.
public struct RecordDeparture: Command {
    public static let name = "record-departure"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.law("2:38 lid 1")]
    public static var summary: Phrase { Phrases.Commands.recordDeparture }

    public var meeting: MeetingID
    /// The actor where it is left out.
    public var person: PersonID?

    public init(meeting: MeetingID, person: PersonID? = nil) {
        self.meeting = meeting
        self.person = person
    }

    public func carryOut(in scene: Scene) throws -> Done {
        let actor = try scene.requirePerson()
        let held = try scene.requireMeeting(meeting, in: [.drafted, .convoked, .open])
        let person = self.person ?? actor
        guard let way = try scene.presence.way(of: person, at: meeting) else {
            throw Refusal(
                .conflict,
                Ground("not-present", message: Phrases.Meetings.notThere, remedy: Phrases.Meetings.nothingToDo))
        }
        try scene.requireDoor(of: held, for: person, way: way)
        _ = try scene.presence.depart(person, from: meeting, at: scene.now)
        scene.record(Fact("departed", about: person, ["meeting": "\(meeting)", "person": "\(person)"]))
        return Done()
    }
}
