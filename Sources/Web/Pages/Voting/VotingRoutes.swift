import CooperativeService
import HTML
import Hummingbird
import Kernel
import Phrases

/// Voting: choose, check, confirm. A ballot that is confirmed is final.
struct VotingRoutes {
    typealias Words = Phrases.VotePages
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        let group = groups.signedIn
        group.get("/c/{cooperative}/polls/{poll}") { request, context in
            let visit = try await reception.insider(context)
            let choice = request.uri.queryParameters.get("choice")
            let state = reception.state(visit, values: choice.map { ["choice": $0] } ?? [:])
            return try await page(visit, context.id("poll"), state)
        }
        group.post("/c/{cooperative}/polls/{poll}/check") { _, context in try await check(context) }
        group.post("/c/{cooperative}/polls/{poll}/ballot") { _, context in try await cast(context) }
    }

    private func page(_ visit: Visit, _ id: PollID, _ state: FormState) async throws -> Page {
        let poll = try await service.poll(id, of: visit.cooperative, as: visit.actor)
        return visit.page(
            Words.page(poll.question), at: visit.site.home,
            PollPage(reader: visit.reader, poll: poll, state: state))
    }

    /// The summary before the vote is final. Without a choice, or when one has voted, the vote's own page tells.
    private func check(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let id: PollID = try context.id("poll")
        let poll = try await service.poll(id, of: visit.cooperative, as: visit.actor)
        if poll.result != nil || poll.myVotes == 0 || poll.myChoice != nil {
            return try visit.redirect(to: visit.site.poll(id))
        }
        guard let choice = BallotChoice(rawValue: context.form.text("choice")) else {
            let state = reception.state(visit, values: ["problem": visit.reader(Words.choose)])
            var response = try visit.answer(
                Words.page(poll.question), at: visit.site.home,
                PollPage(reader: visit.reader, poll: poll, state: state))
            response.status = .badRequest
            return response
        }
        return try visit.answer(
            Words.check(poll.question), at: visit.site.home,
            BallotCheckPage(reader: visit.reader, poll: poll, choice: choice, state: reception.state(visit)))
    }

    private func cast(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let id: PollID = try context.id("poll")
        let form = context.form
        return try await reception.attempt(visit, form) {
            _ = try await reception.submit(
                CastBallot.self,
                ["poll": .string(id.description), "choice": .string(form.text("choice"))], visit, form)
            return try visit.redirect(to: visit.site.poll(id), saying: Words.cast)
        } again: { state in
            try await page(visit, id, state).response(from: Request.none, context: context)
        }
    }
}
