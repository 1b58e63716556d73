import CooperativeService
import Hummingbird
import Kernel
import Phrases

/// The books of the board: its decisions, the versions of the statutes, letters, the journal.
struct BookRoutes {
    typealias Words = Phrases.BoardBooks
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        let group = groups.signedIn
        group.get("/c/{cooperative}/board/board-decisions") { _, context in
            let visit = try await reception.officer(context)
            return try await decisions(visit, reception.state(visit))
        }
        group.post("/c/{cooperative}/board/board-decisions") { _, context in try await decide(context) }
        group.get("/c/{cooperative}/board/statutes") { _, context in
            let visit = try await reception.officer(context)
            return try await statutes(visit, reception.state(visit))
        }
        group.post("/c/{cooperative}/board/statutes") { _, context in try await recordFiling(context) }
        group.get("/c/{cooperative}/board/journal") { request, context in try await journal(request, context) }
        LetterRoutes(reception: reception).add(to: groups)
        StatutesAmendmentRoutes(reception: reception).add(to: groups)
        InForceRoutes(reception: reception).add(to: groups)
    }

    private func decisions(
        _ visit: Visit, _ state: FormState, _ preview: RecordBoardDecision.Outcome? = nil
    ) async throws -> Page {
        let desk = try await service.bodyDesk(of: .board, in: visit.cooperative, as: visit.actor)
        return visit.page(
            Words.decisionsTitle, at: visit.site.board,
            BoardDecisionsPage(reader: visit.reader, desk: desk, preview: preview, state: state))
    }

    private func decide(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.officer(context)
        let form = context.form
        return try await reception.settle(visit, form) {
            let isLook = form.text("answer") == "check"
            let outcome = try await reception.decide(.board, visit, form, dryRun: isLook)
            if isLook {
                let shown = try await decisions(visit, reception.again(visit, form, []), outcome)
                return try shown.response(from: Request.none, context: visit.web)
            }
            return try visit.redirect(
                to: visit.site.boardDecisions,
                saying: Words.recorded(outcome.number, adopted: outcome.grounds.isEmpty))
        } again: {
            try await decisions(visit, $0)
        }
    }

    private func statutes(_ visit: Visit, _ state: FormState) async throws -> Page {
        let versions = try await service.statutesDesk(of: visit.cooperative, as: visit.actor)
        return visit.page(
            Words.statutesTitle, at: visit.site.board,
            StatutesDeskPage(
                reader: visit.reader, versions: versions, keepsTheBooks: visit.keepsTheBooks, state: state))
    }

    private func recordFiling(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.officer(context)
        let form = context.form
        return try await reception.settle(visit, form) {
            let version: StatutesID = try form.id("version")
            try await reception.give(RecordFiling(version: version, filedOn: try form.day("filedOn")), visit, form)
            return try visit.redirect(to: visit.site.statutesVersions, saying: Words.done)
        } again: {
            try await statutes(visit, $0)
        }
    }

    private func journal(_ request: Request, _ context: SignedInContext) async throws -> Page {
        let visit = try await reception.officer(context)
        let query = request.uri.queryParameters
        let sheet = try await service.journal(
            of: visit.cooperative, as: visit.actor, before: query.get("before").flatMap { Int($0) })
        let report =
            query.get("verify") == nil
            ? nil : try await service.verifyJournal(of: visit.cooperative, as: visit.actor)
        return visit.page(
            Words.journalTitle, at: visit.site.board,
            JournalPage(reader: visit.reader, sheet: sheet, report: report))
    }
}
