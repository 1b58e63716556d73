public import Kernel
import Meetings
import Membership
import Phrases
import Statutes

/// Records that a member died (overlijden); the membership ended with that day (2:35 lid 1), and every office with it.
public struct RecordDeath: Command {
    public static let name = "record-death"
    public static let competence = Competence.office([.secretary])
    public static let rules: [Rule] = [.law("2:35 lid 1")]
    public static var summary: Phrase { Phrases.Commands.recordDeath }

    public var member: MemberID
    /// The day of death.
    public var on: Day

    public init(member: MemberID, on day: Day) {
        self.member = member
        on = day
    }

    public func carryOut(in scene: Scene) throws -> Done {
        guard let member = try scene.memberBook.member(member) else {
            throw Refusal(.notFound, MembershipGrounds.unknownMember)
        }
        let person = try scene.knownPerson(member.person)
        let isImpossible = on > scene.today || on < member.from
        try refuse(
            if: (person.name.kind == .legal ? [MembershipGrounds.organisationsDoNotDie] : [])
                + (isImpossible ? [MembershipGrounds.deathImpossible(on)] : []))
        // Who dies on the last day was a member still, and that day ended by the death.
        let isDead = member.end == .death
        let ended = member.until.flatMap { $0 < on || ($0 == on && isDead) ? $0 : nil }
        try refuse(.conflict, if: ended.map { [MembershipGrounds.alreadyEnding($0)] } ?? [])
        try scene.ends.keepKnownEnd(of: member)
        try scene.end(member, until: on, .death)
        scene.record(
            Fact("member-died", about: person.id, ["member": "\(member.id)", "person": "\(person.id)", "on": "\(on)"]))
        return Done()
    }
}
