public import Kernel
import Meetings
import Phrases
import Statutes

/// Records that the board drew up the annual accounts of a year (jaarrekening opmaken): within six months after it, signed
/// by all directors, or with the reason why not (2:58 lid 1-2). Late it still counts, as a breach. Until the assembly
/// adopts them, they can be drawn up anew.
public struct DrawUpAccounts: Command {
    public static let name = "draw-up-accounts"
    public static let competence = Competence.office([.chair, .secretary, .treasurer])
    public static let rules: [Rule] = [.law("2:58 lid 1"), .law("2:58 lid 2"), .parameter("accounts.months")]
    public static var summary: Phrase { Phrases.AnnualAccounts.drawUpSummary }
    public typealias Outcome = StepOutcome

    /// The calendar year in which the financial year begins; the last year that is over when left out.
    public var year: Int?
    /// Today when left out.
    public var drawnUpOn: Day?
    /// The directors who signed; all of them when left out.
    public var signedBy: [PersonID]?
    /// Why a director did not sign.
    public var unsignedReason: String?
    /// Own means at the end of the year, and the result of the year.
    public var equity: Money?
    public var result: Money?

    public init(
        year: Int? = nil, drawnUpOn: Day? = nil, signedBy: [PersonID]? = nil, unsignedReason: String? = nil,
        equity: Money? = nil, result: Money? = nil
    ) {
        self.year = year
        self.drawnUpOn = drawnUpOn
        self.signedBy = signedBy
        self.unsignedReason = unsignedReason
        self.equity = equity
        self.result = result
    }

    public func carryOut(in scene: Scene) throws -> StepOutcome {
        var accounts = try scene.accounts(of: year)
        let rules = try scene.rules(of: accounts)
        let day = drawnUpOn ?? scene.today
        // All directors and all supervisors (2:58 lid 2).
        let directors = Set(
            try [Organ.board, .supervisory].flatMap { try scene.offices.holders(of: $0, on: day).map(\.person) })
        let signers = signedBy.map(Set.init) ?? directors
        let reason = String((unsignedReason ?? "").prefix(2000))
        try refuse(
            if: AccountsCheck.groundsToDrawUp(
                accounts, on: day, unsigned: directors.subtracting(signers).count, reason: reason, rules: rules)
                + signedByOthers(signers.subtracting(directors).count, rules) + scene.groundsOfFuture(day))

        let draft = AnnualAccounts.Draft(
            sequence: (accounts.draft?.sequence ?? 0) + 1, on: day, equity: equity, result: result, signers: signers,
            unsignedReason: reason)
        try scene.accountsRegister.drawUp(draft, of: accounts.year.name, at: scene.now)
        accounts.draft = draft
        scene.record(
            Fact(
                "accounts-drawn-up", ["year": "\(accounts.year.name)", "day": "\(day)", "signers": "\(signers.count)"]))
        return StepOutcome(accounts, AccountsBreach.drawnUp(accounts, on: day, rules: rules), rules: rules)
    }

    private func signedByOthers(_ count: Int, _ rules: AccountsRules) -> [Ground] {
        guard count > 0 else { return [] }
        return [
            Ground(
                "signer-not-on-board", rules.signing, found: "\(count)",
                message: Phrases.AnnualAccounts.signerNotOnBoard,
                remedy: Phrases.AnnualAccounts.signerNotOnBoardRemedy)
        ]
    }
}
