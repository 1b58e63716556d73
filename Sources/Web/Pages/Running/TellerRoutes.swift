import CooperativeService
import Hummingbird
import Kernel
import Phrases

/// Votes that are entered in the hall, and the draft of the minutes.
struct TellerRoutes {
    typealias Words = Phrases.RunningPages
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        let group = groups.signedIn
        group.get("/c/{cooperative}/board/meetings/{meeting}/run/teller") { request, context in
            let visit = try await reception.officer(context)
            guard let person = request.uri.queryParameters.get("person").flatMap({ PersonID(String($0)) }) else {
                throw Problem(.notFound, WebGrounds.notFound)
            }
            return try await page(visit, context.id("meeting"), person, reception.state(visit))
        }
        group.post("/c/{cooperative}/board/meetings/{meeting}/run/teller") { _, context in try await enter(context) }
        group.get("/c/{cooperative}/board/meetings/{meeting}/minutes") { _, context in try await minutes(context) }
    }

    private func page(
        _ visit: Visit, _ meeting: MeetingID, _ person: PersonID, _ state: FormState, asked: PollID? = nil,
        choice: String? = nil
    ) async throws -> Page {
        let desk = try await service.tellerDesk(for: person, at: meeting, of: visit.cooperative, as: visit.actor)
        let vote = asked.flatMap { poll in desk.votes.first { $0.id == poll } }
        return visit.page(
            Words.tellerTitle, at: visit.site.board,
            TellerPage(
                reader: visit.reader, meeting: meeting, desk: desk, state: state,
                asked: vote.flatMap { vote in choice.map { (vote, $0) } }))
    }

    private func enter(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.officer(context)
        let form = context.form
        let meeting: MeetingID = try context.id("meeting")
        let person: PersonID = try form.id("person")
        return try await reception.settle(visit, form) {
            let poll: PollID = try form.id("poll")
            let choice = try form.word("choice", of: ["for", "against", "blank"])
            guard form.isChecked("confirmed") else {
                let page = try await page(
                    visit, meeting, person, reception.again(visit, form, []), asked: poll, choice: choice)
                return try page.response(from: Request.none, context: context)
            }
            _ = try await reception.submit(
                CastBallot.self,
                [
                    "poll": .string(poll.description), "choice": .string(choice), "person": .string(person.description),
                ], visit, form)
            return try visit.redirect(to: visit.site.run(meeting) + "#present", saying: Words.voteEntered)
        } again: {
            try await page(visit, meeting, person, $0)
        }
    }

    private func minutes(_ context: SignedInContext) async throws -> Page {
        let visit = try await reception.officer(context)
        let id: MeetingID = try context.id("meeting")
        // Who may not see the meeting is told so before the draft is read.
        _ = try await service.meetingPlan(id, of: visit.cooperative, as: visit.actor)
        let minutes = try await service.minutesDraft(of: id, in: visit.cooperative)
        return visit.page(
            Words.minutesTitle(minutes.title), at: visit.site.board,
            MinutesPage(reader: visit.reader, minutes: minutes))
    }
}
