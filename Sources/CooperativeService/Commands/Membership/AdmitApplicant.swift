public import Kernel
import Membership
import Phrases
import Statutes

/// Admits an applicant as a member (toelating, 2:33). After a refusal the assembly may still admit. The
/// membership begins on the day of the decision, and not before the application came in.
public struct AdmitApplicant: Command, CitesDecision, CountsFromDecision {
    public static let name = "admit-applicant"
    public static let competence = Competence.anyOf([.body(.parameter(.admissionOrgan)), .decision(.assembly)])
    public static let rules: [Rule] = [
        .parameter("admission.organ"), .law("2:33"), .parameter("admission.overrideByAssembly"),
        .parameter("member.minAge"), .parameter("category"),
    ]
    public static var summary: Phrase { Phrases.Commands.admitApplicant }

    public struct Outcome: Codable, Sendable {
        /// `accepted`, or `breach` where the term of the statutes to decide was over.
        public let outcome: String
        /// Why it is a breach.
        public let grounds: [Ground]
        public let member: MemberID
        public let number: Int
    }

    public var application: ApplicationID
    /// Another category than the applicant asked.
    public var category: String?
    public var decision: DecisionID?

    public init(application: ApplicationID, category: String? = nil, decision: DecisionID? = nil) {
        self.application = application
        self.category = category
        self.decision = decision
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let application = try scene.knownApplication(application)
        let person = try scene.knownPerson(application.person)
        let rule = try scene.admissionRule
        let (organ, decision) = scene.deciding(rule.organ.value, cited: decision)
        let category = category ?? application.category
        let from = max(scene.today, application.receivedOn)
        let isMember = try [from, scene.recordedOn].contains {
            try scene.memberBook.membership(of: person.id, on: $0) != nil
        }
        // What another body decided since goes before a decision of before.
        let last = try scene.applications.outcomes(of: application.id).last
        try refuse(
            if: (last.flatMap { $0.on > scene.today ? [rule.closed($0)] : nil } ?? rule.deciding(organ, after: last))
                + rule.grounds(for: person, in: category, on: from)
                + (isMember ? [MembershipGrounds.alreadyMember] : []) + scene.groundsOfSupervision(more: 1))

        let timing = try scene.timing(of: application)
        try scene.applications.add(
            ApplicationOutcome(.admitted, on: from, organ: organ, decision: decision), to: application.id)
        let member = try scene.memberships.enter(
            scene.ids.next(), person: person, category: category, from: from)
        scene.record(
            Fact(
                "member-admitted", about: person.id,
                [
                    "application": "\(application.id)", "member": "\(member.id)", "person": "\(person.id)",
                    "number": "\(member.number)", "category": category, "from": "\(member.from)",
                ], personal: ["name": person.name.full]))
        try scene.tell(
            person, subject: Phrases.MembershipMail.admittedSubject,
            body: Phrases.MembershipMail.admitted(number: member.number, from: Phrases.day(member.from)))
        return Outcome(
            outcome: timing.outcome, grounds: timing.grounds, member: member.id, number: member.number)
    }
}
