import CooperativeService
import Hummingbird
import Kernel
import Phrases

/// Answering applications.
struct ApplicationRoutes {
    typealias Words = Phrases.RegisterPages
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        groups.signedIn.get("/c/{cooperative}/board/applications") { _, context in
            let visit = try await reception.officer(context)
            return try await page(visit, .board, reception.state(visit))
        }
        groups.signedIn.post("/c/{cooperative}/board/applications") { _, context in
            try await answer(reception.officer(context), .board, context.form)
        }
        // Another body than the board, where statutes or mandate let it admit: for who sits in it.
        groups.signedIn.get("/c/{cooperative}/bodies/{body}/applications") { _, context in
            let visit = try await reception.insider(context)
            return try await page(visit, organ(context), reception.state(visit))
        }
        groups.signedIn.post("/c/{cooperative}/bodies/{body}/applications") { _, context in
            let visit = try await reception.insider(context), organ = organ(context)
            _ = try await service.applicationDesk(of: visit.cooperative, as: visit.actor, in: organ)
            return try await answer(visit, organ, context.form)
        }
    }

    private func organ(_ context: SignedInContext) -> Organ { Organ(rawValue: context.parameters.get("body") ?? "") }

    private func page(_ visit: Visit, _ organ: Organ, _ state: FormState) async throws -> Page {
        let desk = try await service.applicationDesk(of: visit.cooperative, as: visit.actor, in: organ)
        let decisions =
            organ == .board
            ? try await service.citableDecisions(of: visit.cooperative, as: visit.actor)
            : try await service.bodyDesk(of: organ, in: visit.cooperative, as: visit.actor).adopted
        return visit.page(
            Words.applications, at: organ == .board ? visit.site.board : visit.site.bodies,
            ApplicationsPage(reader: visit.reader, desk: desk, decisions: decisions, organ: organ, state: state))
    }

    private func answer(_ visit: Visit, _ organ: Organ, _ form: Form) async throws -> Response {
        let place = organ == .board ? visit.site.applications : visit.site.body(organ, "applications")
        return try await reception.settle(visit, form) {
            let application: ApplicationID = try form.id("application")
            if form.text("answer") == "withdraw" {
                try await reception.give(WithdrawApplication(application: application), visit, form)
                return try visit.redirect(to: place, saying: Phrases.ActingPages.applicationWithdrawn)
            }
            if form.text("answer") == "refuse" {
                try await reception.give(
                    RefuseApplicant(
                        application: application, reason: form.text("reason"), decision: form.citedDecision), visit,
                    form)
                return try visit.redirect(to: place, saying: Words.refused)
            }
            let outcome = try await reception.give(
                AdmitApplicant(application: application, decision: form.citedDecision), visit, form)
            return try visit.redirect(to: place, saying: Words.admitted(number: outcome.number))
        } again: {
            try await page(visit, organ, $0)
        }
    }
}
