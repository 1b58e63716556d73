public import Kernel
import Membership
import Phrases
import Statutes

/// Appeals an expulsion (beroep tegen ontzetting, 2:35 lid 4), within the term after receiving it. The appeal comes on the
/// agenda of the body of appeal as a proposal; until that is decided the membership goes on, suspended.
public struct AppealExpulsion: Command {
    public static let name = "appeal-expulsion"
    public static let competence = Competence.anyOf([.person, .office([.secretary])])
    public static let rules: [Rule] = [
        .law("2:35 lid 4"), .parameter("expulsion.appealMonths"), .parameter("expulsion.appealBody"),
    ]
    public static var summary: Phrase { Phrases.Commands.appealExpulsion }

    /// Who appeals; the actor when left out.
    public var person: PersonID?
    /// The day on which a written appeal came in, for the secretary; today when left out.
    public var on: Day?
    /// Why; the body of appeal reads it.
    public var reason: Personal<String>?

    public init(person: PersonID? = nil, on day: Day? = nil, reason: String? = nil) {
        self.person = person
        on = day
        self.reason = reason.map(Personal.init)
    }

    public func carryOut(in scene: Scene) throws -> AppealFiling.Outcome {
        let member = try scene.lastMembership(of: scene.ownAffairs(person))
        let day = try scene.recordedDay(on)
        let filing = try AppealFiling(member, on: day, reason: reason?.value)
        guard let expulsion = try scene.endsBook.expulsions(of: member.id).last else {
            throw Refusal(.conflict, ExpulsionGrounds.nothingToAppeal)
        }
        guard let body = expulsion.appealBody else {
            throw Refusal(.statutes, ExpulsionGrounds.noAppeal(try scene.statutes.law.article(.expulsionAppeal)))
        }
        try refuse(.conflict, if: try filing.grounds(.expulsion(expulsion.id), in: scene))
        let rule = try scene.expulsionAppealRule(months: expulsion.appealMonths)
        try refuse(if: rule.grounds(filedOn: day, receivedOn: expulsion.receipt?.receivedOn))

        let outcome = try filing.file(
            against: .expulsion(expulsion.id), body: body, decidedOn: expulsion.decidedOn, in: scene)
        // The end that the term had set no longer holds: the membership goes on, suspended, while the appeal runs.
        if let receipt = expulsion.receipt, member.end == .expulsion {
            try scene.restore(member, to: receipt.earlier)
        }
        return outcome
    }
}
