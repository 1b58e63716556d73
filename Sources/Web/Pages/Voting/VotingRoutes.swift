import CooperativeService
import Counting
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
        group.post("/c/{cooperative}/polls/{poll}/challenge") { _, context in try await challenge(context) }
        group.get("/c/{cooperative}/polls/{poll}/count.json") { _, context in try await count(context) }
    }

    private func page(_ visit: Visit, _ id: PollID, _ state: FormState) async throws -> Page {
        let poll = try await service.poll(id, of: visit.cooperative, as: visit.actor)
        return page(visit, poll, state)
    }

    private func page(_ visit: Visit, _ poll: PollSheet, _ state: FormState) -> Page {
        var frame = visit.frame(Words.page(poll.question), at: visit.site.home)
        if poll.choice?.method.ballotKind == .ranking { frame.scripts = [RankingScript.address] }
        return Page(frame) { PollPage(reader: visit.reader, poll: poll, state: state) }
    }

    private func challenge(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let id: PollID = try context.id("poll")
        return try await reception.settle(visit, context.form) {
            let isTrial = !context.form.isConfirmed
            let outcome = try await reception.give(ChallengeResult(poll: id), visit, context.form, dryRun: isTrial)
            if isTrial {
                let poll = try await service.poll(id, of: visit.cooperative, as: visit.actor)
                let words = Phrases.ActChecks.self
                return try visit.answer(
                    words.challengeTitle, at: visit.site.home,
                    ActCheckPage(
                        reader: visit.reader, title: visit.reader(words.challengeTitle),
                        lines: [poll.question, visit.reader(words.challengeFollows)], form: context.form,
                        action: visit.site.poll(id) + "/challenge", back: visit.site.poll(id),
                        confirm: words.challenge, state: reception.state(visit)))
            }
            return try visit.redirect(
                to: visit.site.poll(id),
                saying: Phrases.ActingPages.challenged(
                    outcome.votes, of: outcome.needed, isAskedAnew: outcome.isAskedAnew))
        } again: {
            try await page(visit, id, $0)
        }
    }

    private func count(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let file = try await service.countedFile(
            of: try context.id("poll"), in: visit.cooperative, as: visit.actor)
        return Response(download: file)
    }

    /// The summary before the vote is final. Without a choice, or when one has voted, the vote's own page tells.
    private func check(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let id: PollID = try context.id("poll")
        let poll = try await service.poll(id, of: visit.cooperative, as: visit.actor)
        if poll.result != nil || poll.myVotes == 0 || poll.hasVoted {
            return try visit.redirect(to: visit.site.poll(id))
        }
        if let choice = poll.choice { return try await check(poll, choice, visit, context) }
        guard let choice = BallotChoice(rawValue: context.form.text("choice")) else {
            return try unchosen(poll, Words.choose, visit, context)
        }
        return try visit.answer(
            Words.check(poll.question), at: visit.site.home,
            BallotCheckPage(
                reader: visit.reader, poll: poll, choice: choice, state: reception.state(visit),
                whose: poll.waiting.first { $0.principal.description == context.form.optional(WhoseVote.field) }))
    }

    /// The ballot again, saying what must be chosen, with what was filled in.
    private func unchosen(
        _ poll: PollSheet, _ problem: Phrase, _ visit: Visit, _ context: SignedInContext
    ) throws -> Response {
        var state = reception.again(visit, context.form, [])
        state.values["problem"] = visit.reader(problem)
        var response = try page(visit, poll, state).response(from: Request.none, context: context)
        response.status = .badRequest
        return response
    }

    /// The summary of a ballot over options. The command is tried first, so that what would be refused is said before
    /// anybody confirms it.
    private func check(
        _ poll: PollSheet, _ choice: ChoiceSheet, _ visit: Visit, _ context: SignedInContext
    ) async throws -> Response {
        let form = context.form
        return try await reception.attempt(visit, form) {
            guard let filled = try MarkForm.read(form, on: choice) else {
                let asked = Phrases.ChoicePages.self
                return try unchosen(
                    poll, choice.method == .consent ? asked.chooseVoice : asked.chooseOne, visit, context)
            }
            _ = try await submit(filled, in: poll.id, visit, form, dryRun: true)
            return try visit.answer(
                Words.check(poll.question), at: visit.site.home,
                ChoiceCheckPage(
                    reader: visit.reader, poll: poll, choice: choice, marks: filled.marks,
                    state: reception.again(visit, form, [])))
        } again: { state in
            try page(visit, poll, state).response(from: Request.none, context: context)
        }
    }

    private func submit(
        _ filled: MarkForm, in poll: PollID, _ visit: Visit, _ form: Form, dryRun: Bool = false
    ) async throws -> [UInt8] {
        var fields: [String: JSONValue?] = filled.fields
        fields["poll"] = .string(poll.description)
        fields["principal"] = form.whose
        return try await reception.submit(MarkBallot.self, fields, visit, form, dryRun: dryRun)
    }

    private func cast(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let id: PollID = try context.id("poll")
        let form = context.form
        if form.isChecked(KeptMarks.field) { return try await mark(id, visit, context) }
        return try await reception.attempt(visit, form) {
            _ = try await reception.submit(
                CastBallot.self,
                [
                    "poll": .string(id.description), "choice": .string(form.text("choice")), "principal": form.whose,
                ], visit, form)
            return try visit.redirect(to: visit.site.poll(id), saying: Words.cast)
        } again: { state in
            try await page(visit, id, state).response(from: Request.none, context: context)
        }
    }

    /// Casts a ballot over options; or goes back to it, with everything that was filled in.
    private func mark(_ id: PollID, _ visit: Visit, _ context: SignedInContext) async throws -> Response {
        let form = context.form
        let poll = try await service.poll(id, of: visit.cooperative, as: visit.actor)
        if form.isChecked("change") {
            return try page(visit, poll, reception.again(visit, form, [])).response(
                from: Request.none, context: context)
        }
        return try await reception.attempt(visit, form) {
            guard let choice = poll.choice, let filled = try MarkForm.read(form, on: choice) else {
                return try unchosen(poll, Phrases.ChoicePages.chooseOne, visit, context)
            }
            _ = try await submit(filled, in: id, visit, form)
            return try visit.redirect(to: visit.site.poll(id), saying: Words.cast)
        } again: { state in
            try await page(visit, id, state).response(from: Request.none, context: context)
        }
    }
}
