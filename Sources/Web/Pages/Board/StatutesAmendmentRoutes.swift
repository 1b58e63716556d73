import CooperativeService
import Hummingbird
import Kernel
import Phrases

/// Proposing an amendment of the statutes, tried and shown before it is filed.
struct StatutesAmendmentRoutes {
    typealias Words = Phrases.StatutesAmending
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        groups.signedIn.get("/c/{cooperative}/board/statutes/amendment") { _, context in
            let visit = try await reception.officer(context)
            return try await page(visit, reception.state(visit), isChecked: false)
        }
        groups.statutes.post("/c/{cooperative}/board/statutes/amendment") { _, context in
            try await propose(context)
        }
    }

    private func page(_ visit: Visit, _ state: FormState, isChecked: Bool) async throws -> Page {
        let text = try await service.statutesText(of: visit.cooperative, as: visit.actor)
        let changes =
            isChecked
            ? try await service.changes(
                inStatutes: state["statutes"] ?? text, of: visit.cooperative, as: visit.actor) : []
        return visit.page(
            Words.title, at: visit.site.board,
            StatutesAmendmentPage(
                reader: visit.reader, text: text, changes: changes, isChecked: isChecked, state: state))
    }

    private func propose(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.officer(context)
        let form = context.form
        return try await reception.settle(visit, form) {
            let isFiling = form.text("answer") == "file"
            let proposal = FileProposal(
                title: form.text("title"), text: try await words(form, visit),
                explanation: form.optional("explanation"),
                command: Payload(
                    name: AmendStatutes.name, fields: .object(["text": .string(form.text("statutes"))])))
            let filed = try await reception.give(proposal, visit, form, dryRun: !isFiling)
            if isFiling {
                return try visit.redirect(
                    to: visit.site.proposal(filed.proposal), saying: Phrases.ProposalPages.filed(filed.number))
            }
            let shown = try await page(visit, reception.again(visit, form, []), isChecked: true)
            return try shown.response(from: Request.none, context: visit.web)
        } again: {
            try await page(visit, $0, isChecked: false)
        }
    }

    /// The words that members vote on: the articles that change, as they would be.
    private func words(_ form: Form, _ visit: Visit) async throws -> String {
        let changes = try await service.changes(
            inStatutes: form.text("statutes"), of: visit.cooperative, as: visit.actor)
        let articles = changes.map { change in
            let name = Phrases.StatutesPages.article(change.number).nl
            guard let new = change.proposed else { return "\(name): \(Words.removed.nl)" }
            return "\(name) – \(new.heading.nl)\n\(new.text.nl)"
        }
        return articles.isEmpty ? form.text("title") : articles.joined(separator: "\n\n")
    }
}

extension CooperativeSite {
    var statutesAmendment: String { statutesVersions + "/amendment" }
}
