import CooperativeService
import Hummingbird
import Kernel
import Phrases

/// The third step: what convoking would come to, and doing it.
struct ConvocationRoutes {
    typealias Words = Phrases.ConvokingPages
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        let group = groups.signedIn
        group.get("/c/{cooperative}/board/meetings/{meeting}/convocation") { _, context in
            let visit = try await reception.convener(context)
            return try await page(visit, context.id("meeting"), reception.state(visit))
        }
        group.post("/c/{cooperative}/board/meetings/{meeting}/convocation") { _, context in try await convoke(context) }
        group.get("/c/{cooperative}/board/meetings/{meeting}/letters") { _, context in try await letters(context) }
    }

    private func page(_ visit: Visit, _ id: MeetingID, _ state: FormState) async throws -> Page {
        let plan = try await service.meetingPlan(id, of: visit.cooperative, as: visit.actor)
        let notice = try await service.noticePreview(of: id, in: visit.cooperative, as: visit.actor)
        let decisions = try await service.citableDecisions(of: visit.cooperative, as: visit.actor)
        return visit.page(
            Words.convokeTitle(plan.line.title), at: visit.site.board,
            ConvokePage(
                reader: visit.reader, line: plan.line, trial: try await trial(visit, id, state["decision"]),
                notice: notice, state: state, decisions: decisions))
    }

    /// Convokes on trial: the same path, and nothing is written.
    private func trial(_ visit: Visit, _ id: MeetingID, _ decision: String?) async throws -> ConvokingTrial {
        do {
            let outcome = try await service.perform(
                ConvokeMeeting(meeting: id, decision: decision.flatMap { DecisionID($0) }), as: visit.actor,
                of: visit.cooperative, dryRun: true)
            return .permitted(email: outcome.byEmail, post: outcome.byPost)
        } catch let refusal as Refusal where refusal.kind != .notFound {
            return .refused(refusal.grounds)
        }
    }

    private func convoke(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.convener(context)
        let form = context.form
        let id: MeetingID = try context.id("meeting")
        return try await reception.settle(visit, form) {
            let outcome = try await reception.give(
                ConvokeMeeting(meeting: id, notice: form.optional("notice"), decision: form.citedDecision), visit, form)
            return try visit.redirect(
                to: visit.site.plan(id), saying: Words.convoked(email: outcome.byEmail, post: outcome.byPost))
        } again: {
            try await page(visit, id, $0)
        }
    }

    private func letters(_ context: SignedInContext) async throws -> Page {
        let visit = try await reception.officer(context)
        let id: MeetingID = try context.id("meeting")
        let plan = try await service.meetingPlan(id, of: visit.cooperative, as: visit.actor)
        let letters = try await service.convocationPrint(of: id, in: visit.cooperative)
        return visit.page(
            Words.lettersTitle(plan.line.title), at: visit.site.board,
            ConvocationLettersPage(reader: visit.reader, line: plan.line, letters: letters))
    }
}
