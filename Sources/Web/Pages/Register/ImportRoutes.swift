import CooperativeService
import Hummingbird
import Kernel
import Phrases

/// Entering the members of a file. Forms up to 8 MiB.
struct ImportRoutes {
    typealias Words = Phrases.RegisterPages
    let reception: Reception

    func add(to groups: RouteGroups) {
        groups.signedIn.get("/c/{cooperative}/board/import") { _, context in
            let visit = try await reception.officer(context)
            return page(visit, reception.state(visit))
        }
        groups.large.post("/c/{cooperative}/board/import") { _, context in try await enter(context) }
    }

    private func page(_ visit: Visit, _ state: FormState, good: ImportMembers.Outcome? = nil) -> Page {
        visit.page(
            Words.importTitle, at: visit.site.board,
            ImportPage(
                reader: visit.reader, state: state, good: good.map { ($0.members, $0.firstNumber, $0.lastNumber) }))
    }

    private func enter(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.officer(context)
        let form = context.form
        return try await reception.settle(visit, form) {
            let command = ImportMembers(csv: form.exact("csv") ?? "", since: try form.optionalDay("since"))
            if form.isChecked("enter") {
                let outcome = try await reception.give(command, visit, form)
                return try visit.redirect(to: visit.site.register, saying: Words.imported(outcome.members))
            }
            let outcome = try await reception.give(command, visit, form, dryRun: true)
            return try page(visit, reception.again(visit, form, []), good: outcome)
                .response(from: Request.none, context: context)
        } again: {
            page(visit, $0)
        }
    }
}
