import CooperativeService
import Hummingbird
import Kernel
import Phrases

/// What the board does about memberships that end.
struct EndsRoutes {
    typealias Words = Phrases.EndsDeskPages
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        groups.signedIn.get("/c/{cooperative}/board/ends") { _, context in
            let visit = try await reception.officer(context)
            return try await page(visit, reception.state(visit))
        }
        groups.signedIn.post("/c/{cooperative}/board/ends/{act}") { _, context in try await act(context) }
    }

    private func page(_ visit: Visit, _ state: FormState) async throws -> Page {
        let desk = try await service.endsDesk(of: visit.cooperative, as: visit.actor)
        let decisions = try await service.citableDecisions(of: visit.cooperative, as: visit.actor)
        return visit.page(
            Words.title, at: visit.site.board,
            EndsPage(reader: visit.reader, desk: desk, decisions: decisions, state: state))
    }

    private func act(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.officer(context)
        let form = context.form
        return try await reception.settle(visit, form) {
            let said = try await carryOut(context.parameters.get("act") ?? "", visit, form)
            return try visit.redirect(to: visit.site.ends, saying: said)
        } again: {
            try await page(visit, $0)
        }
    }

    private func carryOut(_ act: String, _ visit: Visit, _ form: Form) async throws -> Phrase {
        switch act {
        case "receipt":
            let outcome = try await reception.give(
                RecordExpulsionReceipt(member: try form.id("member"), on: try form.day("receivedOn")), visit,
                form)
            return Words.memberAppealsUntil(outcome.appealUntil)
        case "acknowledgement":
            let outcome = try await reception.give(AcknowledgeExit(member: try form.id("member")), visit, form)
            return outcome.grounds.first?.message ?? Phrases.EndsPages.recorded
        case "payout":
            let payout: PayoutID = try form.id("payout")
            if form.text("answer") == "paid" {
                try await reception.give(RecordPayout(payout: payout), visit, form)
                return Phrases.EndsPages.recorded
            }
            let outcome = try await reception.give(
                PostponePayout(payout: payout, until: try form.optionalDay("until"), decision: form.citedDecision),
                visit, form)
            return Words.dueBy(outcome.dueOn)
        case "accounts":
            try await reception.give(
                RecordAdoptedAccounts(
                    yearEnd: try form.day("yearEnd"), adoptedOn: try form.optionalDay("adoptedOn"),
                    equity: try form.money("equity")), visit, form)
            return Phrases.EndsPages.recorded
        default: throw Problem(.notFound, WebGrounds.notFound)
        }
    }
}
