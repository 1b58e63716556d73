import CooperativeService
import Hummingbird
import Kernel
import Phrases

/// Opening the texts of proposals to the members.
struct WaitingProposalRoutes {
    typealias Words = Phrases.ConvokingPages
    let reception: Reception

    func add(to groups: RouteGroups) {
        groups.signedIn.get("/c/{cooperative}/board/proposals") { _, context in
            let visit = try await reception.officer(context)
            return try await page(visit, reception.state(visit))
        }
        groups.signedIn.post("/c/{cooperative}/board/proposals") { _, context in try await publish(context) }
    }

    private func page(_ visit: Visit, _ state: FormState) async throws -> Page {
        let proposals = try await reception.site.service.waitingProposals(of: visit.cooperative, as: visit.actor)
        return visit.page(
            Words.waitingTitle, at: visit.site.board,
            WaitingProposalsPage(
                reader: visit.reader, proposals: proposals, state: state,
                keepsTheBooks: visit.keepsTheBooks))
    }

    private func publish(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.officer(context)
        let form = context.form
        return try await reception.settle(visit, form) {
            try await reception.give(PublishProposalText(proposal: try form.id("proposal")), visit, form)
            return try visit.redirect(to: visit.site.waitingProposals, saying: Words.published)
        } again: {
            try await page(visit, $0)
        }
    }
}
