public import Kernel
import Meetings
import Phrases
import Statutes
import Store

/// Discharges directors for a year (decharge), by decision of the assembly: an item of its own, after the accounts of that
/// year were adopted (2:58 lid 1).
public struct GrantDischarge: AsksBeforeTheVote {
    public static let name = "grant-discharge"
    public static let competence = Competence.decision(.assembly)
    public static let rules: [Rule] = [.law("2:58 lid 1"), .parameter("discharge.separateItem")]
    public static var summary: Phrase { Phrases.AnnualAccounts.dischargeSummary }

    public struct Outcome: Codable, Sendable {
        public let year: Int
        /// How many persons it discharges.
        public let persons: Int
    }

    /// The calendar year in which the financial year begins; the last year that is over when left out.
    public var year: Int?
    /// Whom; everybody who sat on the board in that year when left out.
    public var persons: [PersonID]?

    public init(year: Int? = nil, persons: [PersonID]? = nil) {
        self.year = year
        self.persons = persons
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let accounts = try scene.accounts(of: year)
        let behind = try scene.decisionBehind
        if !scene.isTrial { try refuse(if: groundsBeforeTheVote(in: scene)) }
        let seated = try seated(in: accounts, scene), chosen = persons.map(Set.init) ?? seated
        try refuse(if: chosen.isSubset(of: seated) ? [] : [notSeated(accounts.year.name)])
        let new = chosen.subtracting(accounts.discharged.keys)
        try refuse(.conflict, if: new.isEmpty ? [alreadyGiven(accounts.year.name)] : [])
        try scene.accountsRegister.discharge(
            new.sorted(), for: accounts.year.name, decision: behind.id, on: behind.day, at: scene.now)
        scene.record(Fact("discharge-granted", ["year": "\(accounts.year.name)", "persons": "\(new.count)"]))
        return Outcome(year: accounts.year.name, persons: new.count)
    }

    /// Whom it would discharge: they have no vote on it where law or statutes say so (2:12).
    func whom(in scene: Scene) throws -> Set<PersonID> {
        try persons.map(Set.init) ?? seated(in: scene.accounts(of: year), scene)
    }

    /// Who sat on the board in that year.
    private func seated(in accounts: AnnualAccounts, _ scene: Scene) throws -> Set<PersonID> {
        Set(
            try scene.transaction.rows(
                """
                SELECT DISTINCT o.person_id FROM meetings_office o
                JOIN meetings_body b ON b.cooperative_id = o.cooperative_id AND b.id = o.body_id AND b.code = 'board'
                WHERE o.cooperative_id = ?1 AND o.from_day <= ?3 AND (o.until_day IS NULL OR o.until_day >= ?2)
                """,
                [scene.cooperative.sqlValue, accounts.year.first.sqlValue, accounts.year.last.sqlValue]
            ).map { try $0.get(0, as: PersonID.self) })
    }

    func groundsBeforeTheVote(in scene: Scene) throws -> [Ground] {
        AccountsCheck.groundsToDischarge(
            try scene.accounts(of: year), on: try scene.decisionBehind.day,
            rules: AccountsRules(try scene.statutes))
    }

    private func notSeated(_ year: Int) -> Ground {
        Ground(
            "discharged-not-on-board", message: Phrases.AnnualAccounts.notOnBoardThen(year),
            remedy: Phrases.Meetings.chooseAnother)
    }

    private func alreadyGiven(_ year: Int) -> Ground {
        Ground(
            "discharged-already", message: Phrases.AnnualAccounts.dischargedAlready(year),
            remedy: Phrases.Meetings.nothingToDo)
    }
}
