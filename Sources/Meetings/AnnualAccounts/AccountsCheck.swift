public import Kernel
import Phrases

/// What law and statutes say about each step of the annual accounts; each answers all its grounds at once.
public enum AccountsCheck {
    typealias Words = Phrases.AnnualAccounts

    /// The year is over, the accounts were not adopted yet, and every director signed or it says why not (2:58 lid 2).
    public static func groundsToDrawUp(
        _ accounts: AnnualAccounts, on day: Day, unsigned: Int, reason: String, rules: AccountsRules
    ) -> [Ground] {
        var grounds: [Ground] = []
        if day <= accounts.year.last {
            grounds.append(
                Ground(
                    "year-not-over", rules.months.article, required: "\(accounts.year.last + 1)", found: "\(day)",
                    message: Words.yearNotOver(accounts.year.name, ends: accounts.year.last),
                    remedy: Words.yearNotOverRemedy(accounts.year.last + 1)))
        }
        if unsigned > 0, reason.allSatisfy(\.isWhitespace) {
            grounds.append(
                Ground(
                    "signature-missing", rules.signing, required: "0", found: "\(unsigned)",
                    message: Words.signatureMissing(unsigned), remedy: Words.signatureMissingRemedy))
        }
        return grounds + adoptedAlready(accounts)
    }

    public static func adoptedAlready(_ accounts: AnnualAccounts) -> [Ground] {
        guard let day = accounts.adoptedOn else { return [] }
        return [
            Ground(
                "accounts-adopted-already", found: "\(day)", message: Words.adoptedAlready(accounts.year.name, day),
                remedy: Words.adoptedAlreadyRemedy)
        ]
    }

    /// At most so many months in all, on special grounds, before the term is over (2:58 lid 1).
    public static func groundsToExtend(
        _ accounts: AnnualAccounts, by months: Int, reason: String, on day: Day, rules: AccountsRules
    ) -> [Ground] {
        let total = accounts.extendedBy + months
        var grounds: [Ground] = []
        var seen: Set<ArticleReference> = []
        for limit in [rules.legalExtension, rules.statutoryExtension]
        where total > limit.value && seen.insert(limit.article).inserted {
            grounds.append(
                Ground(
                    "extension-too-long", limit.article, required: "\(limit.value)", found: "\(total)",
                    message: Words.extensionTooLong(most: limit.value, found: total),
                    remedy: Words.extensionTooLongRemedy(max(0, limit.value - accounts.extendedBy))))
        }
        if reason.allSatisfy(\.isWhitespace) {
            grounds.append(
                Ground(
                    "special-grounds-missing", rules.legalExtension.article, message: Words.specialGroundsMissing,
                    remedy: Words.specialGroundsMissingRemedy))
        }
        grounds += extensionTooLate(accounts, on: day, rules)
        if months < 1 {
            grounds.append(
                Ground(
                    "months-not-right", required: "1", found: "\(months)", message: Words.monthsNotRight,
                    remedy: Words.monthsNotRightRemedy))
        }
        return grounds + adoptedAlready(accounts)
    }

    /// The term is still running on the day of the decision (2:58 lid 1).
    public static func extensionTooLate(_ accounts: AnnualAccounts, on day: Day, _ rules: AccountsRules) -> [Ground] {
        var seen: Set<ArticleReference> = []
        return rules.strictestFirst.compactMap { rules in
            let last = accounts.terms(rules).drawUpBy
            guard day > last, seen.insert(rules.months.article).inserted else { return nil }
            return Ground(
                "extension-too-late", rules.months.article, required: "\(last)", found: "\(day)",
                message: Words.extensionTooLate(last), remedy: Words.extensionTooLateRemedy)
        }
    }

    /// Who looks at the accounts sees them as they were drawn up, and was appointed to look (2:48 lid 2).
    ///
    /// - Parameter appointed: when the committee of the year was appointed; nil for an auditor.
    public static func groundsToAudit(
        _ accounts: AnnualAccounts, on day: Day, appointed: Day? = nil, rules: AccountsRules, audit: AuditRules
    ) -> [Ground] {
        guard let draft = accounts.draft else { return [notDrawnUp(accounts, rules)] }
        var grounds: [Ground] = []
        if day < draft.on {
            grounds.append(
                Ground(
                    "audit-before-drawn-up", audit.article, required: ">= \(draft.on)", found: "\(day)",
                    message: Words.drawnUpLater(draft.on, than: day), remedy: Words.drawnUpLaterRemedy))
        }
        if let appointed, day < appointed {
            grounds.append(
                Ground(
                    "audit-before-appointed", audit.article, required: ">= \(appointed)", found: "\(day)",
                    message: Words.appointedLater(appointed, than: day), remedy: Words.drawnUpLaterRemedy))
        }
        return grounds
    }

    /// They were drawn up by the day of the adoption, and somebody who is not the board had looked at these accounts.
    public static func groundsToAdopt(
        _ accounts: AnnualAccounts, on day: Day, rules: AccountsRules, audit: AuditRules
    ) -> [Ground] {
        var grounds: [Ground] = []
        if let draft = accounts.draft {
            if draft.on > day {
                grounds.append(
                    Ground(
                        "adopted-before-drawn-up", rules.months.article, required: "<= \(day)", found: "\(draft.on)",
                        message: Words.drawnUpLater(draft.on, than: day), remedy: Words.drawnUpLaterRemedy))
            }
        } else {
            grounds.append(notDrawnUp(accounts, rules))
        }
        if audit.isAsked { grounds += auditMissing(accounts, by: day, audit) }
        return grounds + adoptedAlready(accounts)
    }

    private static func auditMissing(_ accounts: AnnualAccounts, by day: Day, _ audit: AuditRules) -> [Ground] {
        if let audited = accounts.auditedOn {
            guard audited > day else { return [] }
            return [
                Ground(
                    "audit-missing", audit.article, required: "<= \(day)", found: "\(audited)",
                    message: Words.auditedLater(audited, than: day), remedy: Words.drawnUpLaterRemedy)
            ]
        }
        let isOfOthers = accounts.report != nil || accounts.statement != nil
        return [
            Ground(
                "audit-missing", audit.article,
                message: isOfOthers
                    ? Words.auditOfEarlier(accounts.year.name) : Words.auditMissing(accounts.year.name),
                remedy: Words.auditMissingRemedy)
        ]
    }

    public static func notDrawnUp(_ accounts: AnnualAccounts, _ rules: AccountsRules) -> Ground {
        Ground(
            "accounts-not-drawn-up", rules.months.article, message: Words.notDrawnUp(accounts.year.name),
            remedy: Words.notDrawnUpRemedy)
    }

    /// Adoption is not discharge: it comes after it, as an item of its own (2:58 lid 1).
    public static func groundsToDischarge(
        _ accounts: AnnualAccounts, on day: Day, rules: AccountsRules
    ) -> [Ground] {
        let adopted = accounts.adoptedOn
        if let adopted, adopted <= day { return [] }
        return [
            Ground(
                "discharge-before-adoption", rules.discharge, required: adopted.map { ">= \($0)" },
                found: adopted == nil ? nil : "\(day)",
                message: adopted.map { Words.adoptedLater(accounts.year.name, $0, than: day) }
                    ?? Words.dischargeBeforeAdoption(accounts.year.name),
                remedy: Words.dischargeBeforeAdoptionRemedy)
        ]
    }

    /// One vote cannot adopt and discharge (2:58 lid 1).
    public static func notInOneVote(_ rules: AccountsRules) -> Ground {
        Ground(
            "discharge-in-one-vote", rules.discharge, message: Words.dischargeInOneVote,
            remedy: Words.dischargeInOneVoteRemedy)
    }

    /// Filed as adopted; as drawn up only once the term to adopt is over (2:394 lid 2).
    public static func groundsToFile(_ accounts: AnnualAccounts, on day: Day, rules: AccountsRules) -> [Ground] {
        if accounts.draft == nil { return [notDrawnUp(accounts, rules)] }
        guard let adopted = accounts.adoptedOn else {
            let last = accounts.terms(rules).adoptBy
            guard day <= last else { return [] }
            return [
                Ground(
                    "filing-before-adoption", rules.fileDays.article, required: "\(last + 1)", found: "\(day)",
                    message: Words.filingBeforeAdoption(last), remedy: Words.filingBeforeAdoptionRemedy)
            ]
        }
        var grounds: [Ground] = []
        if day < adopted {
            grounds.append(
                Ground(
                    "filing-before-adoption", rules.fileDays.article, required: "\(adopted)", found: "\(day)",
                    message: Words.filingBeforeAdoption(adopted - 1), remedy: Words.filingBeforeAdoptionRemedy))
        }
        if let filed = accounts.filedOn {
            grounds.append(
                Ground(
                    "accounts-filed-already", found: "\(filed)", message: Words.filedAlready(filed),
                    remedy: Words.filedAlreadyRemedy))
        }
        return grounds
    }
}
