public import Kernel
import Meetings
import Phrases
import Statutes

/// Adopts the annual accounts of a year (vaststelling jaarrekening), by decision of the assembly (2:58 lid 1).
///
/// Refused when nobody outside the board looked at them as they were drawn up last (2:48 lid 2), when they were drawn up
/// after that day or after the convocation (2:58 lid 3), and in one vote with discharge. After the term it still counts, as a breach.
public struct AdoptAccounts: AsksBeforeTheVote {
    public static let name = "adopt-accounts"
    public static let competence = Competence.decision(.assembly)
    public static let rules: [Rule] = [
        .law("2:58 lid 1"), .law("2:58 lid 3"), .law("2:48 lid 2"), .parameter("accounts.adoptWithinMonths"),
        .parameter("discharge.separateItem"),
    ]
    public static var summary: Phrase { Phrases.AnnualAccounts.adoptSummary }
    public typealias Outcome = StepOutcome

    /// The calendar year in which the financial year begins; the last year that is over when left out.
    public var year: Int?
    /// Whether the same vote discharges the board. The law does not permit it: it is an item of its own.
    public var discharge: Bool?

    public init(year: Int? = nil, discharge: Bool? = nil) {
        self.year = year
        self.discharge = discharge
    }

    public func carryOut(in scene: Scene) throws -> StepOutcome {
        var accounts = try scene.accounts(of: year)
        let rules = try scene.rules(of: accounts), behind = try scene.decisionBehind
        let together = discharge == true ? [AccountsCheck.notInOneVote(rules)] : []
        let missing =
            try scene.isTrial ? AccountsCheck.adoptedAlready(accounts) : groundsBeforeTheVote(in: scene)
        try refuse(if: together + missing)
        guard let draft = accounts.draft else { return StepOutcome(accounts, [], rules: rules) }
        try scene.accountsRegister.adopt(
            accounts.year.name, draft: draft.sequence, decision: behind.id, on: behind.day, at: scene.now)
        let breaches = AccountsBreach.adopted(accounts, on: behind.day, rules: rules)
        scene.breaches += breaches
        accounts.adoptedOn = behind.day
        scene.record(Fact("accounts-adopted", ["year": "\(accounts.year.name)", "day": "\(behind.day)"]))
        return StepOutcome(accounts, breaches, rules: rules)
    }

    func groundsBeforeTheVote(in scene: Scene) throws -> [Ground] {
        let day = try scene.decisionBehind.day
        let accounts = try scene.accounts(of: year)
        return AccountsCheck.groundsToAdopt(
            accounts, on: day, rules: try scene.rules(of: accounts),
            audit: try scene.auditRules(on: day))
    }
}
