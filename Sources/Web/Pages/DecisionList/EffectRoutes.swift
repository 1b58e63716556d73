import CooperativeService
import Hummingbird
import Kernel
import Phrases

/// Settling what waits behind a decision, for chair and secretary; tried and shown before it is done.
struct EffectRoutes {
    typealias Words = Phrases.EffectPages
    let reception: Reception

    func add(to groups: RouteGroups) {
        groups.signedIn.get("/c/{cooperative}/decisions/{decision}/effect") { _, context in
            let visit = try await reception.insider(context)
            return try await page(visit, context.id("decision"), reception.state(visit))
        }
        groups.signedIn.post("/c/{cooperative}/decisions/{decision}/effect") { _, context in
            try await settle(context)
        }
    }

    private func page(
        _ visit: Visit, _ id: DecisionID, _ state: FormState, _ preview: SettleEffect.Outcome? = nil
    ) async throws -> Page {
        let decision = try await reception.site.service.waitingDecision(id, of: visit.cooperative, as: visit.actor)
        return visit.page(
            Words.title, at: visit.site.decisions,
            EffectPage(reader: visit.reader, decision: decision, preview: preview, state: state))
    }

    private func settle(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let form = context.form
        let id: DecisionID = try context.id("decision")
        return try await reception.settle(visit, form) {
            let isLook = form.text("answer") == "check"
            let outcome = try await reception.give(
                SettleEffect(
                    decision: id, fulfilledOn: try form.optionalDay("fulfilledOn"), by: form.value("by"),
                    lapse: try form.word("settle", of: ["carry-out", "lapse"]) == "lapse" ? true : nil), visit, form,
                dryRun: isLook)
            guard isLook else {
                return try visit.redirect(to: visit.site.decision(id), saying: Words.done(outcome.effect))
            }
            let shown = try await page(visit, id, reception.again(visit, form, []), outcome)
            return try shown.response(from: Request.none, context: visit.web)
        } again: {
            try await page(visit, id, $0)
        }
    }
}

extension CooperativeSite {
    func effect(_ id: DecisionID) -> String { decision(id) + "/effect" }
}
