public import Kernel
import Membership
import Phrases
import Statutes

/// Appeals a suspension (beroep tegen schorsing) within the term of the statutes. The appeal comes on the agenda of the
/// assembly as a proposal; the suspension goes on meanwhile.
public struct AppealSuspension: Command {
    public static let name = "appeal-suspension"
    public static let competence = Competence.anyOf([.person, .office([.secretary])])
    public static let rules: [Rule] = [.parameter("suspension.appealMonths"), .law("2:38 lid 1")]
    public static var summary: Phrase { Phrases.Commands.appealSuspension }

    /// Who appeals; the actor when left out.
    public var person: PersonID?
    /// The day on which a written appeal came in, for the secretary; today when left out.
    public var on: Day?
    /// Why; the assembly reads it.
    public var reason: Personal<String>?

    public init(person: PersonID? = nil, on day: Day? = nil, reason: String? = nil) {
        self.person = person
        on = day
        self.reason = reason.map(Personal.init)
    }

    public func carryOut(in scene: Scene) throws -> AppealFiling.Outcome {
        let member = try scene.currentMember(of: scene.ownAffairs(person))
        let day = try scene.recordedDay(on)
        let filing = try AppealFiling(member, on: day, reason: reason?.value)
        let byExpulsion = Set(try scene.endsBook.expulsions(of: member.id).compactMap(\.suspension))
        let running = try scene.memberBook.suspensions(of: member.id).last {
            !byExpulsion.contains($0.id) && $0.from <= $0.until && ($0.liftedOn.map { $0 > scene.today } ?? true)
                && $0.until >= scene.today
        }
        guard let running else { throw Refusal(.conflict, ExpulsionGrounds.nothingToAppeal) }
        try refuse(.conflict, if: try filing.grounds(.suspension(running.id), in: scene))
        // A term that was shortened since is for suspensions of after it.
        let months = try scene.ruled(.suspensionAppealMonths, on: running.from)
        let rule = AppealRule(months: months, law: nil, terms: try scene.terms)
        try refuse(if: rule.grounds(filedOn: day, receivedOn: running.from))
        return try filing.file(
            against: .suspension(running.id), body: .assembly, decidedOn: running.from, in: scene)
    }
}
