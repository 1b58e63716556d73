public import Kernel
import Membership
import Phrases
import Statutes

/// Takes an application back (aanmelding intrekken), as long as nothing was decided on it.
public struct WithdrawApplication: Command {
    public static let name = "withdraw-application"
    public static let competence = Competence.anyOf([.person, .office([.secretary])])
    public static let rules: [Rule] = [.law("2:33")]
    public static var summary: Phrase { Phrases.Commands.withdrawApplication }

    public var application: ApplicationID

    public init(application: ApplicationID) { self.application = application }

    public func carryOut(in scene: Scene) throws -> Done {
        let application = try scene.knownApplication(application)
        _ = try scene.ownAffairs(application.person)
        let rule = try scene.admissionRule
        // Who was refused and does not want the assembly to admit after all (2:33) takes it back.
        if let outcome = try scene.applications.outcomes(of: application.id).last, !rule.isStillOpen(after: outcome) {
            throw Refusal(.conflict, rule.closed(outcome))
        }
        try scene.applications.add(ApplicationOutcome(.withdrawn, on: scene.today), to: application.id)
        scene.record(
            Fact("application-withdrawn", ["application": "\(application.id)", "person": "\(application.person)"]))
        return Done()
    }
}
