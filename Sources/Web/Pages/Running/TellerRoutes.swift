import CooperativeService
import Counting
import HTML
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
            let visit = try await reception.insider(context)
            guard let person = request.uri.queryParameters.get("person").flatMap({ PersonID(String($0)) }) else {
                throw Problem(.notFound, WebGrounds.notFound)
            }
            let poll = request.uri.queryParameters.get("poll").flatMap { PollID(String($0)) }
            return try await page(visit, context.id("meeting"), person, reception.state(visit), asked: poll)
        }
        group.post("/c/{cooperative}/board/meetings/{meeting}/run/teller") { _, context in try await enter(context) }
        group.get("/c/{cooperative}/board/meetings/{meeting}/minutes") { _, context in try await minutes(context) }
    }

    private func page(
        _ visit: Visit, _ meeting: MeetingID, _ person: PersonID, _ state: FormState, asked: PollID? = nil,
        choice: String? = nil, filled: ChoiceSheet.Marks? = nil
    ) async throws -> Page {
        let desk = try await service.tellerDesk(for: person, at: meeting, of: visit.cooperative, as: visit.actor)
        let vote = asked.flatMap { poll in desk.votes.first { $0.id == poll } }
        var page = TellerPage(reader: visit.reader, meeting: meeting, desk: desk, state: state)
        var frame = visit.frame(Words.tellerTitle, at: visit.site.board)
        if let vote, let options = vote.choice {
            page.step = .marking(
                TellerBallot(
                    reader: visit.reader, meeting: meeting, desk: desk, vote: vote, choice: options, state: state,
                    filled: filled))
            if filled == nil, options.method.ballotKind == .ranking { frame.scripts = [RankingScript.address] }
        } else if let vote, let choice {
            page.step = .confirming(vote, choice: choice)
        }
        return Page(frame) { page }
    }

    private func enter(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let form = context.form
        let meeting: MeetingID = try context.id("meeting")
        let person: PersonID = try form.id("person")
        return try await reception.settle(visit, form) {
            let poll: PollID = try form.id("poll")
            if form.isChecked(KeptMarks.field) { return try await mark(poll, person, meeting, visit, context) }
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
                    "principal": form.whose,
                ], visit, form)
            return try visit.redirect(to: visit.site.run(meeting) + "#present", saying: Words.voteEntered)
        } again: {
            try await page(
                visit, meeting, person, $0, asked: form.isChecked(KeptMarks.field) ? form.value("poll") : nil)
        }
    }

    /// A ballot over options: tried and read back first, then cast.
    private func mark(
        _ poll: PollID, _ person: PersonID, _ meeting: MeetingID, _ visit: Visit, _ context: SignedInContext
    ) async throws -> Response {
        let form = context.form
        let desk = try await service.tellerDesk(for: person, at: meeting, of: visit.cooperative, as: visit.actor)
        guard let choice = desk.votes.first(where: { $0.id == poll })?.choice,
            let filled = try MarkForm.read(form, on: choice), !form.isChecked("change")
        else {
            return try await page(visit, meeting, person, reception.again(visit, form, []), asked: poll)
                .response(from: Request.none, context: context)
        }
        var fields: [String: JSONValue?] = filled.fields
        fields["poll"] = .string(poll.description)
        fields["person"] = .string(person.description)
        fields["principal"] = form.whose
        let isConfirmed = form.isChecked("confirmed")
        _ = try await reception.submit(MarkBallot.self, fields, visit, form, dryRun: !isConfirmed)
        if isConfirmed {
            return try visit.redirect(to: visit.site.run(meeting) + "#present", saying: Words.voteEntered)
        }
        return try await page(
            visit, meeting, person, reception.again(visit, form, []), asked: poll, filled: filled.marks
        ).response(from: Request.none, context: context)
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
