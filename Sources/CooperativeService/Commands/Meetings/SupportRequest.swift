public import Kernel
import Meetings
import Phrases

/// A member confirms their own support for a request for an assembly (2:41 lid 2), and that of an organisation by who acts for
/// it. On the day on which the tenth part of
/// the votes is reached the request is made: the four weeks of the board and the fourteen days begin then.
///
/// Refused: no such request (`unknown-request`), a request that is made already (`request-made`), supporting twice
/// (`already-supported`). Who is suspended has no vote and cannot support (2:38 lid 1).
public struct SupportRequest: Command {
    public static let name = "support-request"
    public static let competence = Competence.voter
    public static let rules: [Rule] = [.law("2:41 lid 2"), .parameter("assembly.requestFraction")]
    public static var summary: Phrase { Phrases.Commands.supportRequest }

    public var request: MeetingRequestID

    public init(request: MeetingRequestID) { self.request = request }

    public func carryOut(in scene: Scene) throws -> RequestProgress {
        let person = try scene.requirePerson()
        if let made = try scene.meetingRequests.request(request) {
            throw Refusal(.conflict, MeetingGrounds.requestMade(made.on))
        }
        guard let list = try scene.supportLists.list(request) else {
            throw Refusal(.notFound, MeetingGrounds.unknown("unknown-request", Phrases.Meetings.unknownRequest))
        }
        let asking = try scene.withOrganisations([person])
        if try scene.supportLists.supporters(of: request).isSuperset(of: asking) {
            throw Refusal(.conflict, MeetingGrounds.alreadySupported)
        }
        return try scene.support(list, by: person)
    }
}
