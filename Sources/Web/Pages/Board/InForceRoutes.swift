import CooperativeService
import Hummingbird
import Kernel
import Phrases

/// Putting a version of the statutes in force, for chair and secretary; tried and shown before it is done.
struct InForceRoutes {
    typealias Words = Phrases.InForcePages
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        groups.signedIn.get("/c/{cooperative}/board/statutes/{version}/in-force") { _, context in
            let visit = try await reception.officer(context)
            return try await page(visit, context.id("version"), reception.state(visit))
        }
        groups.signedIn.post("/c/{cooperative}/board/statutes/{version}/in-force") { _, context in
            try await act(context)
        }
    }

    private func page(
        _ visit: Visit, _ version: StatutesID, _ state: FormState, holdsFrom: Day? = nil
    ) async throws -> Page {
        let lines = try await service.statutesDesk(of: visit.cooperative, as: visit.actor)
        guard visit.keepsTheBooks, let line = lines.first(where: { $0.id == version }) else {
            throw Problem(.notFound, WebGrounds.notFound)
        }
        var decision: DecisionSheet?, changes: [ArticleChange] = []
        if let id = line.decision {
            decision = try await service.decision(id, of: visit.cooperative, as: visit.actor)
        }
        // Other amendments may be in force since: only the proposal knows which articles it changes.
        if line.inForceFrom == nil, let proposal = decision?.proposal {
            changes = try await service.proposal(proposal, of: visit.cooperative, as: visit.actor).changes
        }
        return visit.page(
            Words.title(line.number), at: visit.site.board,
            InForcePage(
                reader: visit.reader, line: line, changes: changes, decision: decision, holdsFrom: holdsFrom,
                state: state))
    }

    private func act(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.officer(context)
        let form = context.form
        let version: StatutesID = try context.id("version")
        return try await reception.settle(visit, form) {
            let isLook = form.text("answer") == "check"
            let outcome = try await reception.give(
                PutInForce(
                    version: version, deedOn: try form.day("deedOn"),
                    effectiveFrom: try form.optionalDay("effectiveFrom"), filedOn: try form.optionalDay("filedOn")),
                visit, form, dryRun: isLook)
            guard isLook else {
                return try visit.redirect(to: visit.site.statutesVersions, saying: Words.done(outcome.inForceFrom))
            }
            let shown = try await page(
                visit, version, reception.again(visit, form, []), holdsFrom: outcome.inForceFrom)
            return try shown.response(from: Request.none, context: visit.web)
        } again: {
            try await page(visit, version, $0)
        }
    }
}

extension Visit {
    /// Chair or secretary, to whom the steps after a decision of the assembly are left.
    var keepsTheBooks: Bool { doorway.standing.holds(.chair) || doorway.standing.holds(.secretary) }
}

extension CooperativeSite {
    func inForce(_ version: StatutesID) -> String { "\(statutesVersions)/\(version)/in-force" }
}
