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
            return try await page(visit, reception.state(visit))
        }
        groups.signedIn.post("/c/{cooperative}/board/applications") { _, context in try await answer(context) }
    }

    private func page(_ visit: Visit, _ state: FormState) async throws -> Page {
        let desk = try await service.applicationDesk(of: visit.cooperative, as: visit.actor)
        let decisions = try await service.citableDecisions(of: visit.cooperative, as: visit.actor)
        return visit.page(
            Words.applications, at: visit.site.board,
            ApplicationsPage(reader: visit.reader, desk: desk, decisions: decisions, state: state))
    }

    private func answer(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.officer(context)
        let form = context.form
        return try await reception.settle(visit, form) {
            let application: ApplicationID = try form.id("application")
            if form.text("answer") == "withdraw" {
                try await reception.give(WithdrawApplication(application: application), visit, form)
                return try visit.redirect(
                    to: visit.site.applications, saying: Phrases.ActingPages.applicationWithdrawn)
            }
            if form.text("answer") == "assembly" {
                let desk = try await service.applicationDesk(of: visit.cooperative, as: visit.actor)
                // Of an application that does not stand there the command says why not.
                let name = desk.refused.first { $0.id == application }?.name ?? ""
                let title = Words.stillAdmit(name)(visit.language)
                let filed = try await reception.give(
                    FileProposal(
                        title: title, text: title,
                        command: Payload(
                            name: AdmitApplicant.name,
                            fields: .object(["application": .string(application.description)]))), visit, form)
                return try visit.redirect(
                    to: visit.site.proposal(filed.proposal), saying: Phrases.AccountsPages.filed)
            }
            if form.text("answer") == "refuse" {
                try await reception.give(
                    RefuseApplicant(
                        application: application, reason: form.text("reason"), decision: form.citedDecision), visit,
                    form)
                return try visit.redirect(to: visit.site.applications, saying: Words.refused)
            }
            let outcome = try await reception.give(
                AdmitApplicant(application: application, decision: form.citedDecision), visit, form)
            return try visit.redirect(to: visit.site.applications, saying: Words.admitted(number: outcome.number))
        } again: {
            try await page(visit, $0)
        }
    }
}
