public import Kernel
import Meetings
import Phrases

/// Members ask the board in writing to convoke an assembly (verzoek tot bijeenroeping, 2:41 lid 2). Accepted, the clock
/// runs: four weeks for the board to hold it, fourteen days to convoke it.
///
/// Nobody speaks for another: a member asks with the votes that are their own, and an organisation by who acts for it. Chair or secretary record the signed list
/// that reached the board; only who stands on it counts. Members who sign here do so with `start-request` and
/// `support-request`.
public struct RequestAssembly: Command {
    public static let name = "request-assembly"
    public static let competence = Competence.anyOf([.voter, .office([.chair, .secretary])])
    public static let rules: [Rule] = [.law("2:41 lid 2"), .parameter("assembly.requestFraction")]
    public static var summary: Phrase { Phrases.Commands.requestAssembly }

    public struct Outcome: Codable, Sendable {
        public let request: MeetingRequestID
        /// The votes behind it; the members, where the law counts those.
        public let votes: Int
        public let needed: Int
        /// The last day on which the board may hold the assembly.
        public let heldBy: Day
        /// From this day the requesters convoke themselves when the board has not.
        public let selfConvokeFrom: Day
    }

    public var subject: String
    /// Who signed the list, when chair or secretary record one; empty for a request of one's own.
    public var supporters: [PersonID]

    public init(subject: String, supporters: [PersonID]) {
        self.subject = subject
        self.supporters = supporters
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let filer = try scene.requirePerson()
        try refuse(.invalid, if: MeetingGrounds.title(subject))
        let electorate = try scene.electorate()
        let rules = RequestRules(try scene.statutes)
        let asking = try SignedList.persons(supporters, filedBy: filer, under: .law("2:41 lid 2"), in: scene)
        let base = electorate.whole(by: rules.measure), support = electorate.support(of: asking, by: rules.measure)
        let few = RequestCheck.grounds(support: support, base: base, rules: rules)
        try refuse(if: few + scene.groundsOfSuspended(asking, where: few))
        let request = try scene.file(scene.ids.next(), by: filer, about: subject, asking, electorate)
        return Outcome(
            request: request.id, votes: support, needed: rules.needed(of: base),
            heldBy: rules.heldBy(requestedOn: request.on),
            selfConvokeFrom: rules.selfConvokeFrom(requestedOn: request.on))
    }
}
