public import Kernel
import Membership
import Phrases
import Statutes

/// Ends a suspension before its last day (opheffen van een schorsing); from the day of
/// the decision the member has a vote again.
public struct LiftSuspension: Command, CitesDecision, CountsFromDecision {
    public static let name = "lift-suspension"
    public static let competence = Competence.body(.board)
    public static let rules: [Rule] = [.parameter("suspension.maxMonths"), .law("2:38 lid 1")]
    public static var summary: Phrase { Phrases.Commands.liftSuspension }

    public var member: MemberID
    public var decision: DecisionID?

    public init(member: MemberID, decision: DecisionID? = nil) {
        self.member = member
        self.decision = decision
    }

    public func carryOut(in scene: Scene) throws -> Done {
        let member = try scene.currentMember(member)
        // A decision of before lifts nothing that began after it.
        let isOfNow = scene.today == scene.recordedOn
        let running = try scene.memberBook.suspensions(of: member.id).filter {
            $0.liftedOn == nil && $0.until >= scene.today && (isOfNow || $0.from <= scene.today)
        }
        try refuse(.conflict, if: running.isEmpty ? [MembershipGrounds.notSuspended] : [])
        // The suspension of who is expelled is the law's; only the appeal ends it.
        let byExpulsion = try scene.endsBook.runningExpulsion(of: member.id)?.suspension
        let article = try scene.statutes.law.article(.expulsionSuspended)
        try refuse(
            if: running.allSatisfy { $0.id == byExpulsion } ? [ExpulsionGrounds.suspensionByLaw(article)] : [])
        for suspension in running where suspension.id != byExpulsion {
            try scene.suspensions.lift(suspension.id, from: max(scene.today, suspension.from))
            scene.record(
                Fact(
                    "suspension-lifted",
                    ["suspension": "\(suspension.id)", "member": "\(member.id)", "on": "\(scene.today)"]))
        }
        try scene.settleOpenPolls(for: member.person)
        if let person = try scene.persons.person(member.person) {
            try scene.tell(
                person, subject: Phrases.MembershipMail.liftedSubject,
                body: Phrases.MembershipMail.lifted(from: Phrases.day(scene.today)))
        }
        return Done()
    }
}
