public import Kernel
import Meetings
import Phrases
import Proposals
import Statutes
import Store

extension Scene {
    var accountsBook: AccountsBook {
        get throws {
            AccountsBook(
                reading: transaction, cooperative: cooperative, calendar: try financialYears)
        }
    }
    var financialYears: FinancialYears {
        get throws {
            hall.statutes.financialYears(
                of: cooperative, in: transaction, otherwise: try statutes[.financeYearStart])
        }
    }
    var accountsRegister: AccountsRegister {
        AccountsRegister(transaction: transaction, cooperative: cooperative)
    }
    var auditRegister: AuditRegister { AuditRegister(transaction: transaction, cooperative: cooperative) }

    /// The rules under which the terms of a year's accounts began to run: what the statutes changed after that does not make
    /// anybody late.
    func rules(of accounts: AnnualAccounts) throws -> AccountsRules {
        AccountsRules(try statutes(ofTermFrom: accounts.year.last + 1))
    }

    func statutes(ofTermFrom day: Day) throws -> StatutesInForce {
        try hall.statutes.statutes(ofTermFrom: day, today: try statutes, of: cooperative, in: transaction)
    }

    /// The accounts of the named year; of the last year that is over where none is named.
    func accounts(of year: Int?) throws -> AnnualAccounts {
        let last = try financialYears.ended(before: today)
        let name = year ?? last.name
        // Long before and after, a year is a slip of the pen.
        guard (1900...2500).contains(name) else {
            throw Refusal(
                .invalid,
                Ground(
                    "year-unusable", required: "\(last.name)", found: "\(name)",
                    message: Phrases.AnnualAccounts.yearUnusable, remedy: Phrases.AnnualAccounts.yearUnusableRemedy))
        }
        return try accountsBook.accounts(of: name)
    }

    /// The decision that carries this command, and the day on which it was taken.
    var decisionBehind: (id: DecisionID?, day: Day) {
        get throws {
            guard case .decision(let id, _) = actor else { return (nil, today) }
            return (id, try decisions.decision(id)?.decidedOn ?? today)
        }
    }

    /// Who looks at the accounts, with the supervisors of that day; today where none is named.
    func auditRules(on day: Day? = nil) throws -> AuditRules {
        AuditRules(
            try statutes, hasSupervisors: try !offices.holders(of: .supervisory, on: day ?? today).isEmpty)
    }

    /// The name of the financial year in which a day lies: the calendar year in which it begins.
    func financialYear(of day: Day) throws -> Int {
        try financialYears.year(of: day).name
    }

    /// A day that is still to come cannot be recorded.
    func groundsOfFuture(_ day: Day) -> [Ground] {
        guard day > today else { return [] }
        return [
            Ground(
                "recorded-day-in-future", required: "\(today)", found: "\(day)",
                message: Phrases.AnnualAccounts.dayInFuture, remedy: Phrases.AnnualAccounts.dayInFutureRemedy)
        ]
    }
}

/// How a step stands: `accepted`, or `breach` where it came late and counts all the same.
public struct StepOutcome: Codable, Sendable, Hashable {
    public let year: Int
    /// `accepted` or `breach`.
    public let outcome: String
    /// Which term was passed.
    public let grounds: [Ground]
    /// The days by which the accounts are drawn up, adopted and filed.
    public let drawUpBy: Day, adoptBy: Day, fileBy: Day

    init(_ accounts: AnnualAccounts, _ breaches: [Ground], rules: AccountsRules) {
        year = accounts.year.name
        outcome = breaches.isEmpty ? "accepted" : "breach"
        grounds = breaches
        let terms = accounts.terms(rules)
        drawUpBy = terms.drawUpBy
        adoptBy = terms.adoptBy
        fileBy = accounts.fileBy(rules)
    }
}

/// A command that a vote carries, and that asks something that can still be done after the proposal was filed: it is
/// refused when the vote opens, not before.
protocol AsksBeforeTheVote: Command {
    /// What is missing today.
    func groundsBeforeTheVote(in scene: Scene) throws -> [Ground]
}

extension Scene {
    /// What the command of a proposal still misses, now that it comes to the vote.
    func groundsBeforeTheVote(on proposal: Proposal?) throws -> [Ground] {
        guard let command = proposal?.text.command else { return [] }
        return try missing(in: commands.type(named: command.name), Payload(name: command.name, fields: command.fields))
    }

    /// The accounts lie at the office for members from the convocation on (2:58 lid 3): drawn up after it, they are adopted
    /// in a later meeting.
    func groundsOfOpenAccounts(in business: Business) throws -> [Ground] {
        let law = try statutes.law
        guard business.body == .assembly, law.isInForce(.accountsOpen),
            let command = business.proposal?.text.command, command.name == AdoptAccounts.name,
            let convoked = try convocations.convocation(of: business.meeting.id)?.on
        else { return [] }
        let adopting = try commands.decode(AdoptAccounts.self, from: CanonicalJSON.bytes(command.fields))
        let year = try accounts(of: adopting.year).year.name
        guard let drawnUp = try accountsRegister.firstDrawnUp(of: year), drawnUp > convoked else { return [] }
        return [
            Ground(
                "accounts-not-open", law.article(.accountsOpen), required: "\(convoked)", found: "\(drawnUp)",
                message: Phrases.AnnualAccounts.notOpen(drawnUp, convoked: convoked),
                remedy: Phrases.AnnualAccounts.notOpenRemedy)
        ]
    }

    private func missing<C: Command>(in type: C.Type, _ payload: Payload) throws -> [Ground] {
        guard type is any AsksBeforeTheVote.Type else { return [] }
        let command = try commands.decode(type, from: CanonicalJSON.bytes(payload.fields))
        return try (command as? any AsksBeforeTheVote)?.groundsBeforeTheVote(in: self) ?? []
    }
}

extension Scene {
    /// A proposal that adopts the accounts and speaks of discharge asks two things in one vote (2:58 lid 1). What says
    /// itself that discharge is apart is let through.
    func groundsOfOneVote(named topic: Topic?, command: String?, words: String) throws -> [Ground] {
        let isOfAccounts = command == AdoptAccounts.name || (topic == .accounts && command == nil)
        guard isOfAccounts else { return [] }
        guard topic == .discharge || DischargeWords.give(words) else { return [] }
        return [AccountsCheck.notInOneVote(AccountsRules(try statutes))]
    }
}
