import CooperativeService
import HTML
import Hummingbird
import Kernel
import Phrases

/// Votes before a meeting: opened by the board, cast by members, each read back before it is final.
struct EarlyRoutes {
    typealias Words = Phrases.ProxyPages
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        let group = groups.signedIn
        group.get("/c/{cooperative}/early/{poll}") { request, context in
            let visit = try await reception.insider(context)
            let choice = request.uri.queryParameters.get("choice")
            let state = reception.state(visit, values: choice.map { ["choice": $0] } ?? [:])
            return try await page(visit, context.id("poll"), state)
        }
        group.post("/c/{cooperative}/early/{poll}/check") { _, context in try await check(context) }
        group.post("/c/{cooperative}/early/{poll}/ballot") { _, context in try await cast(context) }
        group.get("/c/{cooperative}/meetings/{meeting}/early") { _, context in
            let visit = try await reception.insider(context)
            return try await list(visit, context.id("meeting"), reception.state(visit))
        }
        group.post("/c/{cooperative}/meetings/{meeting}/early") { _, context in try await open(context) }
    }

    private func page(_ visit: Visit, _ id: PollID, _ state: FormState) async throws -> Page {
        let vote = try await service.earlyVote(id, of: visit.cooperative, as: visit.actor)
        return visit.page(
            Words.earlyTitle, at: visit.site.meetings, EarlyPage(reader: visit.reader, vote: vote, state: state))
    }

    private func check(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let id: PollID = try context.id("poll")
        let vote = try await service.earlyVote(id, of: visit.cooperative, as: visit.actor)
        guard let choice = BallotChoice(rawValue: context.form.text("choice")) else {
            var state = reception.again(visit, context.form, [])
            state.values["problem"] = visit.reader(Phrases.VotePages.choose)
            var response = try await page(visit, id, state).response(from: Request.none, context: context)
            response.status = .badRequest
            return response
        }
        return try visit.answer(
            Phrases.VotePages.check(vote.question), at: visit.site.meetings,
            EarlyCheckPage(reader: visit.reader, vote: vote, choice: choice, state: reception.state(visit)))
    }

    private func cast(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let form = context.form
        let id: PollID = try context.id("poll")
        return try await reception.settle(visit, form) {
            _ = try await reception.submit(
                CastBallot.self, ["poll": .string(id.description), "choice": .string(form.text("choice"))], visit, form)
            return try visit.redirect(to: visit.site.early(id), saying: Phrases.VotePages.cast)
        } again: {
            try await page(visit, id, $0)
        }
    }

    private func list(_ visit: Visit, _ id: MeetingID, _ state: FormState) async throws -> Page {
        let lines = try await service.earlyLines(of: id, in: visit.cooperative, as: visit.actor)
        // An officer sees before opening a vote whether it would hold.
        var refused: [AgendaItemID: [Ground]] = [:]
        if visit.doorway.standing.isOnBoard {
            for line in lines where line.vote == nil {
                do {
                    _ = try await service.perform(
                        OpenEarlyVote(item: line.item), as: visit.actor, of: visit.cooperative, dryRun: true)
                } catch let refusal as Refusal {
                    refused[line.item] = refusal.grounds
                }
            }
        }
        return visit.page(
            Words.earlyTitle, at: visit.site.meetings,
            EarlyListPage(
                reader: visit.reader, meeting: id, lines: lines, isOfficer: visit.doorway.standing.isOnBoard,
                refused: refused, state: state))
    }

    private func open(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.officer(context)
        let form = context.form
        let id: MeetingID = try context.id("meeting")
        return try await reception.settle(visit, form) {
            try await reception.give(OpenEarlyVote(item: try form.id("item")), visit, form)
            return try visit.redirect(to: visit.site.earlyVotes(of: id), saying: Words.nowEarly)
        } again: {
            try await list(visit, id, $0)
        }
    }
}
