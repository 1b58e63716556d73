import CooperativeService
import Hummingbird
import Kernel
import Phrases

/// The annual accounts of a year, for members; with the forms of the board and of the audit committee.
struct AccountsRoutes {
    typealias Words = Phrases.AccountsPages
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        groups.signedIn.get("/c/{cooperative}/accounts") { _, context in
            let visit = try await reception.insider(context)
            return try await page(visit, nil, reception.state(visit))
        }
        groups.signedIn.get("/c/{cooperative}/accounts/{year}") { _, context in
            let visit = try await reception.insider(context)
            return try await page(visit, year(context), reception.state(visit))
        }
        groups.signedIn.post("/c/{cooperative}/accounts/{year}/{act}") { _, context in try await act(context) }
    }

    private func year(_ context: SignedInContext) throws -> Int {
        guard let year = context.parameters.get("year").flatMap({ Int($0) }) else { throw HTTPError(.notFound) }
        return year
    }

    private func page(_ visit: Visit, _ year: Int?, _ state: FormState) async throws -> Page {
        let sheet = try await service.accounts(of: year, in: visit.cooperative, as: visit.actor)
        let today = try await service.today(in: visit.cooperative)
        return visit.page(
            Words.title(sheet.year), at: visit.site.accounts,
            AccountsPage(reader: visit.reader, accounts: sheet, today: today, state: state))
    }

    private func act(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let form = context.form, year = try year(context)
        return try await reception.settle(visit, form) {
            try await carryOut(context.parameters.get("act") ?? "", year, visit, form)
        } again: {
            try await page(visit, year, $0)
        }
    }

    private func carryOut(_ act: String, _ year: Int, _ visit: Visit, _ form: Form) async throws -> Response {
        switch act {
        case "draft":
            let outcome = try await reception.give(
                DrawUpAccounts(
                    year: year, drawnUpOn: try form.optionalDay("drawnUpOn"),
                    signedBy: try await persons("signers", form, visit),
                    unsignedReason: form.optional("unsignedReason"), equity: try form.amount("equity"),
                    result: try form.amount("result")), visit, form)
            return try back(visit, year, outcome)
        case "report":
            _ = try await reception.submit(
                RecordAuditReport.self,
                [
                    "year": .integer(Int64(year)),
                    "advice": .string(try form.word("advice", of: AccountsSheet.advices)),
                    "findings": form.json("findings"),
                ], visit, form)
            return try visit.redirect(to: visit.site.accounts(year), saying: Words.saved)
        case "statement":
            let statedOn = try form.optionalDay("statedOn")
            _ = try await reception.submit(
                RecordAuditorStatement.self,
                [
                    "year": .integer(Int64(year)), "auditor": .string(form.text("auditor")),
                    "opinion": .string(try form.word("opinion", of: AccountsSheet.opinions)),
                    "statedOn": statedOn.map { .string("\($0)") },
                ], visit, form)
            return try visit.redirect(to: visit.site.accounts(year), saying: Words.saved)
        case "filing":
            let outcome = try await reception.give(
                RecordAccountsFiling(year: year, filedOn: try form.optionalDay("filedOn")), visit, form)
            return try back(visit, year, outcome)
        default: return try await propose(act, year, visit, form)
        }
    }

    /// Back on the page; what came late is said with the term that it passed.
    private func back(_ visit: Visit, _ year: Int, _ outcome: StepOutcome) throws -> Response {
        try visit.redirect(to: visit.site.accounts(year), saying: outcome.grounds.first?.message ?? Words.saved)
    }

    /// Files the proposal that carries the command; the assembly decides.
    private func propose(_ act: String, _ year: Int, _ visit: Visit, _ form: Form) async throws -> Response {
        var fields: [String: JSONValue] = ["year": .integer(Int64(year))]
        let name: String
        switch act {
        case "extension":
            name = ExtendAccountsTerm.name
            fields["months"] = .integer(Int64(try form.number("months")))
            fields["reason"] = .string(form.text("grounds"))
        case "adoption": name = AdoptAccounts.name
        case "discharge": name = GrantDischarge.name
        case "committee":
            name = AppointAuditCommittee.name
            for key in ["members", "reserve"] {
                let persons = try await persons(key, form, visit) ?? []
                fields[key] = .array(persons.map { .string("\($0)") })
            }
        default: throw Problem(.notFound, WebGrounds.notFound)
        }
        let words = Words.proposal(act, year: year)
        let filed = try await reception.give(
            FileProposal(
                title: words.title(visit.language), text: words.text(visit.language),
                command: Payload(name: name, fields: .object(fields))
            ).effective(form.effectTerms("-" + act)), visit, form)
        return try visit.redirect(to: visit.site.proposal(filed.proposal), saying: Words.filed)
    }

    /// Members by their numbers; nil where the field was left empty.
    private func persons(_ name: String, _ form: Form, _ visit: Visit) async throws -> [PersonID]? {
        guard form.optional(name) != nil else { return nil }
        let words = form.text(name).split { $0 == "," || $0.isWhitespace }
        let numbers = words.compactMap { Int($0) }
        let found = try await service.persons(numbers: numbers, of: visit.cooperative).found
        guard found.count == words.count else {
            throw Refusal(
                .invalid,
                Ground(
                    "member-number-unknown", message: Phrases.BodyPages.numberUnknown,
                    remedy: Phrases.BodyPages.numberRemedy))
        }
        return found
    }
}

extension Form {
    /// An amount as people type it; nil where the field was left empty.
    fileprivate func amount(_ name: String) throws -> Money? { try optional(name).map { _ in try money(name) } }
}

extension CooperativeSite {
    var accounts: String { front + "/accounts" }
    func accounts(_ year: Int) -> String { "\(accounts)/\(year)" }
    func accounts(_ year: Int, _ act: String) -> String { accounts(year) + "/" + act }
}
