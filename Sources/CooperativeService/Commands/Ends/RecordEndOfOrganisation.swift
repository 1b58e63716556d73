public import Kernel
import Membership
import Phrases
import Statutes

/// Records that an organisation that was a member ceased to exist (einde van een rechtspersoon, 2:35 lid 1); the
/// membership ended with that day. After a merger or demerger it goes on with the organisation that took over (2:34).
public struct RecordEndOfOrganisation: Command {
    public static let name = "record-end-of-organisation"
    public static let competence = Competence.office([.secretary])
    public static let rules: [Rule] = [.law("2:35 lid 1"), .law("2:34"), .parameter("membership.transferable")]
    public static var summary: Phrase { Phrases.Commands.recordEndOfOrganisation }

    public struct Outcome: Codable, Sendable {
        /// The last day of the membership.
        public let endsOn: Day
        /// The membership that goes on with the successor.
        public let successor: MemberID?
        public let number: Int?
    }

    public var member: MemberID
    /// The last day on which the organisation existed.
    public var on: Day
    /// The organisation that took this one over by merger or demerger.
    public var successor: PersonID?

    public init(member: MemberID, on day: Day, successor: PersonID? = nil) {
        self.member = member
        on = day
        self.successor = successor
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let member = try scene.anyMember(member)
        let person = try scene.knownPerson(member.person)
        let heir = try successor.map { try scene.knownPerson($0) }
        let isImpossible = on > scene.today || on < member.from
        try refuse(
            if: (person.name.kind == .natural ? [LeavingGrounds.personsDoNotDissolve] : [])
                + (heir.map { $0.name.kind == .natural } == true ? [LeavingGrounds.successorIsNoOrganisation] : [])
                + (isImpossible ? [MembershipGrounds.deathImpossible(on)] : [])
                + (heir == nil ? [] : scene.groundsOfEnding(member)))
        try refuse(.conflict, if: member.until.flatMap { $0 <= on ? [MembershipGrounds.alreadyEnding($0)] : nil } ?? [])
        try scene.ends.keepKnownEnd(of: member)
        try scene.end(member, until: on, .dissolution)
        let ended = try scene.anyMember(member.id)
        let next = try heir.map { try scene.succeed(ended, by: $0, from: on + 1) }
        if let heir { try scene.ends.succeed(member.id, by: heir.id, as: next?.id, on: scene.today) }
        scene.record(
            Fact(
                "organisation-ended", about: person.id,
                [
                    "member": "\(member.id)", "person": "\(person.id)", "on": "\(on)",
                    "successor": next.map { "\($0.id)" } ?? "",
                ]))
        return Outcome(endsOn: on, successor: next?.id, number: next?.number)
    }
}
