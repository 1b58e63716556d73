public import Kernel
import Membership
import Phrases
import Statutes

/// Refuses an applicant (weigering). The applicant reads why, and how the assembly may still admit (2:33).
public struct RefuseApplicant: Command, CitesDecision {
    public static let name = "refuse-applicant"
    public static let competence = Competence.anyOf([.body(.parameter(.admissionOrgan)), .decision(.assembly)])
    public static let rules: [Rule] = [
        .parameter("admission.organ"), .law("2:33"), .parameter("admission.overrideByAssembly"),
    ]
    public static var summary: Phrase { Phrases.Commands.refuseApplicant }

    public var application: ApplicationID
    /// Why; the applicant reads it.
    public var reason: Personal<String>
    public var decision: DecisionID?

    public typealias Outcome = AdmissionTiming

    public init(application: ApplicationID, reason: String, decision: DecisionID? = nil) {
        self.application = application
        self.reason = Personal(reason)
        self.decision = decision
    }

    public func carryOut(in scene: Scene) throws -> AdmissionTiming {
        var unreadable: [Ground] = []
        let reason = PersonalText.read(reason.value, .reason, &unreadable)
        if reason == nil, unreadable.isEmpty { unreadable.append(MembershipGrounds.reasonMissing) }
        let application = try scene.knownApplication(application)
        let person = try scene.knownPerson(application.person)
        let rule = try scene.admissionRule
        let (organ, decision) = scene.deciding(rule.organ.value, cited: decision)
        try refuse(together: [
            (.statutes, rule.deciding(organ, after: scene.applications.outcomes(of: application.id).last)),
            (.invalid, unreadable),
        ])

        let timing = try scene.timing(of: application)
        try scene.applications.add(
            ApplicationOutcome(.refused, on: scene.today, organ: organ, decision: decision, reason: reason),
            to: application.id)
        scene.record(
            Fact(
                "applicant-refused", about: person.id,
                ["application": "\(application.id)", "person": "\(person.id)", "organ": organ.rawValue],
                personal: ["reason": reason ?? ""]))
        let mayAppeal = rule.overrideByAssembly.value && organ != .assembly
        try scene.tell(
            person, subject: Phrases.MembershipMail.refusedSubject,
            body: Phrases.MembershipMail.refused(
                organ: Phrases.Vocabulary.organ(organ), reason: reason ?? "",
                appeal: mayAppeal ? rule.overrideByAssembly.article.code : nil))
        return timing
    }
}
