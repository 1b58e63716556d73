import CooperativeService
import Hummingbird
import Kernel
import Phrases

/// Decisions outside a meeting: what runs, signing an answer, and what chair and secretary do about them.
struct OutsideRoutes {
    typealias Words = Phrases.OutsidePages
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        let group = groups.signedIn
        group.get("/c/{cooperative}/outside") { _, context in
            let visit = try await reception.insider(context)
            return try await list(visit, reception.state(visit))
        }
        group.post("/c/{cooperative}/outside/start/check") { _, context in try await start(context, isChecked: false) }
        group.post("/c/{cooperative}/outside/start") { _, context in try await start(context, isChecked: true) }
        group.get("/c/{cooperative}/outside/{outside}") { request, context in
            let visit = try await reception.insider(context)
            let fields = ["choice", "agrees", "whose"]
            let values = fields.compactMap { name in
                request.uri.queryParameters.get(name).map { (name, $0) }
            }
            let state = reception.state(visit, values: Dictionary(uniqueKeysWithValues: values))
            return try await page(visit, context.id("outside"), state)
        }
        group.post("/c/{cooperative}/outside/{outside}/check") { _, context in try await check(context) }
        group.post("/c/{cooperative}/outside/{outside}/answer") { _, context in try await answer(context) }
        group.post("/c/{cooperative}/outside/{outside}/{act}") { _, context in try await act(context) }
    }

    private func list(_ visit: Visit, _ state: FormState) async throws -> Page {
        let lines = try await service.outsideLines(of: visit.cooperative, as: visit.actor)
        let start =
            visit.doorway.standing.holds(.chair) || visit.doorway.standing.holds(.secretary)
            ? try await service.outsideStart(of: visit.cooperative, as: visit.actor) : nil
        return visit.page(
            Words.title, at: visit.site.decisions,
            OutsideListPage(reader: visit.reader, lines: lines, start: start, state: state))
    }

    private func page(_ visit: Visit, _ id: PollID, _ state: FormState) async throws -> Page {
        let sheet = try await service.outsideSheet(id, of: visit.cooperative, as: visit.actor)
        return visit.page(
            Phrase(same: sheet.line.question), at: visit.site.decisions,
            OutsidePage(reader: visit.reader, sheet: sheet, state: state))
    }

    /// Tried first, so that the board sees whether it may before anybody is asked.
    private func start(_ context: SignedInContext, isChecked: Bool) async throws -> Response {
        let visit = try await reception.officer(context)
        let form = context.form
        if form.isChecked("change") {
            return try await list(visit, reception.again(visit, form, [])).response(
                from: Request.none, context: context)
        }
        return try await reception.settle(visit, form) {
            let begin = StartDecisionOutside(
                proposal: try form.id("proposal"), lastDay: try form.optionalDay("lastDay"),
                boardKnewOn: try form.optionalDay("boardKnewOn"), approval: form.approval(),
                reasons: form.reasons())
            let made = try await reception.give(begin, visit, form, dryRun: !isChecked)
            if isChecked { return try visit.redirect(to: visit.site.outside(made.outside), saying: Words.started) }
            let filed = try await service.proposal(begin.proposal, of: visit.cooperative, as: visit.actor)
            let approvals = try await service.approvalDesk(of: visit.cooperative, as: visit.actor).decisions
            return try visit.answer(
                Words.startHeading, at: visit.site.decisions,
                OutsideStartPage(
                    reader: visit.reader, title: filed.line.title, text: filed.text, way: "\(made.way)",
                    lastDay: made.lastDay, votes: made.base,
                    approval: approvals.first { $0.id == begin.approval }?.number,
                    state: reception.again(visit, form, [])))
        } again: {
            try await list(visit, $0)
        }
    }

    /// The answer, read back before it is final (WCAG 3.3.4), and tried so that what would be refused is said at once.
    private func check(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let form = context.form
        let id: PollID = try context.id("outside")
        guard let choice = BallotChoice(rawValue: form.text("choice")) else {
            var state = reception.again(visit, form, [])
            state.values["problem"] = visit.reader(Phrases.VotePages.choose)
            var response = try await page(visit, id, state).response(from: Request.none, context: context)
            response.status = .badRequest
            return response
        }
        return try await reception.settle(visit, form) {
            _ = try await reception.submit(AnswerDecisionOutside.self, fields(of: form, id), visit, form, dryRun: true)
            let sheet = try await service.outsideSheet(id, of: visit.cooperative, as: visit.actor)
            return try visit.answer(
                Words.check, at: visit.site.decisions,
                OutsideCheckPage(
                    reader: visit.reader, sheet: sheet, choice: choice, state: reception.again(visit, form, [])))
        } again: {
            try await page(visit, id, $0)
        }
    }

    private func answer(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let form = context.form
        let id: PollID = try context.id("outside")
        return try await reception.settle(visit, form) {
            _ = try await reception.submit(AnswerDecisionOutside.self, fields(of: form, id), visit, form)
            return try visit.redirect(to: visit.site.outside(id), saying: Words.signed)
        } again: {
            try await page(visit, id, $0)
        }
    }

    private func fields(of form: Form, _ id: PollID) -> [String: JSONValue?] {
        [
            "outside": .string(id.description), "choice": .string(form.text("choice")), "principal": form.whose,
            "agrees": form.optional("agrees").map { .bool($0 != "no") },
        ]
    }

    /// What chair and secretary do: record a paper, close, withdraw.
    private func act(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.officer(context)
        let form = context.form
        let id: PollID = try context.id("outside")
        let act = context.parameters.get("act") ?? ""
        return try await reception.settle(visit, form) {
            switch act {
            case "paper":
                var answer = fields(of: form, id)
                answer["principal"] = nil
                answer["choice"] = form.json("signed")
                answer["person"] = form.json("person")
                answer["signedOn"] = form.json("signedOn")
                _ = try await reception.submit(AnswerDecisionOutside.self, answer, visit, form)
                return try visit.redirect(to: visit.site.outside(id), saying: Words.recorded)
            case "close":
                _ = try await reception.give(CloseDecisionOutside(outside: id), visit, form)
                return try visit.redirect(to: visit.site.outside(id), saying: Words.closed)
            case "withdraw":
                _ = try await reception.give(
                    WithdrawDecisionOutside(outside: id, reason: form.text("reason")), visit, form)
                return try visit.redirect(to: visit.site.outside(id), saying: Words.nowWithdrawn)
            default: throw Refusal(.notFound, WebGrounds.notFound)
            }
        } again: {
            try await page(visit, id, $0)
        }
    }
}
