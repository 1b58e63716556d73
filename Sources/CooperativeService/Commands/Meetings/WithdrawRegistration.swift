public import Kernel
import Meetings
import Phrases

/// A member takes their registration for a meeting back (afmelding).
public struct WithdrawRegistration: Command {
    public static let name = "withdraw-registration"
    public static let competence = Competence.person
    public static let rules: [Rule] = []
    public static var summary: Phrase { Phrases.Commands.withdrawRegistration }

    public var meeting: MeetingID

    public init(meeting: MeetingID) { self.meeting = meeting }

    public func carryOut(in scene: Scene) throws -> Done {
        let person = try scene.requirePerson()
        _ = try scene.requireMeeting(meeting, in: [.convoked, .open])
        guard try scene.presence.withdraw(person, from: meeting) else {
            throw Refusal(
                .conflict,
                Ground(
                    "not-registered", message: Phrases.Meetings.notRegistered,
                    remedy: Phrases.Meetings.nothingToDo))
        }
        scene.record(
            Fact("registration-withdrawn", about: person, ["meeting": "\(meeting)", "person": "\(person)"]))
        return Done()
    }
}
