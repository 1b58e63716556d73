import CooperativeService
import FoundationEssentials
import Hummingbird
import Kernel
import Phrases

/// Leading a meeting: opening and closing it, its votes, its door.
struct RunningRoutes {
    typealias Words = Phrases.RunningPages
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        let group = groups.signedIn
        group.get("/c/{cooperative}/board/meetings/{meeting}/run") { request, context in
            let visit = try await reception.insider(context)
            return try await page(
                visit, context.id("meeting"), reception.state(visit), search: request.searched("q"),
                after: request.searched("after"))
        }
        group.post("/c/{cooperative}/board/meetings/{meeting}/run/{act}") { _, context in
            try await act(context, context.parameters.get("act") ?? "")
        }
        TellerRoutes(reception: reception).add(to: groups)
    }

    private func page(
        _ visit: Visit, _ id: MeetingID, _ state: FormState, search: String? = nil, after: String? = nil
    ) async throws -> Page {
        let hall = try await service.meetingHall(
            id, of: visit.cooperative, as: visit.actor, search: search, after: after)
        return visit.page(
            Words.title(hall.sheet.line.title), at: visit.site.board,
            RunPage(
                reader: visit.reader, hall: hall, state: state, search: search))
    }

    private func act(_ context: SignedInContext, _ act: String) async throws -> Response {
        let visit = try await reception.insider(context)
        let form = context.form
        let id: MeetingID = try context.id("meeting")
        return try await reception.settle(visit, form) {
            if !form.isConfirmed, act == "closing" || act == "vote-closing" {
                let hall = try await service.meetingHall(id, of: visit.cooperative, as: visit.actor)
                let checks = RunChecks(reader: visit.reader, hall: hall, form: form)
                if let check = checks.page(act, reception.state(visit)) {
                    return try visit.answer(Phrase(same: check.title), at: visit.site.board, check)
                }
            }
            let (said, place) = try await carryOut(act, id, visit, form)
            return try visit.redirect(to: visit.site.run(id) + place, saying: said)
        } again: {
            try await page(visit, id, $0)
        }
    }

    /// Does one act; answers what is said about it and where on the page one goes on.
    private func carryOut(
        _ act: String, _ id: MeetingID, _ visit: Visit, _ form: Form
    ) async throws -> (said: Phrase, place: String) {
        switch act {
        case "opening":
            try await reception.give(
                OpenMeeting(meeting: id, chairAbsent: form.optional("chairAbsent") == nil ? nil : true), visit, form)
            return (Words.opened, "")
        case "arrival":
            try await reception.give(RecordArrival(meeting: id, person: try form.id("person")), visit, form)
            return (Words.arrived, "#arrivals")
        case "departure":
            try await reception.give(RecordDeparture(meeting: id, person: try form.id("person")), visit, form)
            return (Words.left, "#present")
        case "vote" where form.optional("amendment") != nil:
            try await reception.give(OpenPoll(amendment: try form.id("amendment")), visit, form)
            return (Words.voteOpened, "#votes")
        case "vote" where form.optional("amendmentPaper") != nil:
            try await reception.give(OpenPaperVote(amendment: try form.id("amendmentPaper")), visit, form)
            return (Words.voteOpened, "#votes")
        case "vote" where form.optional("amendmentHands") != nil:
            try await reception.give(OpenHandVote(amendment: try form.id("amendmentHands")), visit, form)
            return (Words.voteOpened, "#votes")
        case "vote" where form.optional("postpone") != nil:
            try await reception.give(form.postponement(in: id), visit, form)
            return (Phrases.CoursePages.postponed, "#agenda")
        case "vote" where form.optional("paper") != nil:
            try await reception.give(
                OpenPaperVote(
                    item: try form.id("paper"), meeting: id, approval: form.approval(ofItem: "paper"),
                    reasons: form.reasons(ofItem: "paper")), visit, form)
            return (Words.voteOpened, "#votes")
        case "vote" where form.optional("hands") != nil:
            try await reception.give(
                OpenHandVote(
                    item: try form.id("hands"), meeting: id, approval: form.approval(ofItem: "hands"),
                    reasons: form.reasons(ofItem: "hands")), visit, form)
            return (Words.voteOpened, "#votes")
        case "vote" where form.optional("break") != nil:
            try await reception.give(
                OpenPaperVote(item: try form.id("break"), meeting: id, breaksNomination: true), visit, form)
            return (Words.voteOpened, "#votes")
        case "objection":
            try await reception.give(
                JudgeObjection(
                    poll: try form.id("poll"), person: try form.id("person"),
                    principal: form.optional("principal").flatMap { PersonID($0) },
                    overriding: false, reason: form.optional("reason")), visit, form)
            return (Phrases.Consent.ruled, "#votes")
        case "urgent":
            try await reception.give(AddAgendaItem(meeting: id, title: form.text("title")), visit, form)
            return (Phrases.CoursePages.urgentAdded, "#agenda")
        case "vote":
            let opened = try await reception.give(
                OpenPoll(
                    item: try form.id("item"), meeting: id, approval: form.approval(ofItem: "item"),
                    reasons: form.reasons(ofItem: "item")), visit, form)
            guard let missing = opened.missing, missing > 0 else { return (Words.voteOpened, "#votes") }
            return (Words.voteOpened(missing: missing), "#votes")
        case "vote-closing":
            let outcome = try await reception.submit(
                ClosePoll.self,
                [
                    "poll": form.json("poll"), "chairVote": form.json("chairVote"),
                    "chairOptions": form.chairOptions,
                ], visit, form)
            let closed = try JSONDecoder().decode(ClosedVote.self, from: Data(outcome))
            return (Words.voteClosed(Phrases.VotePages.outcome(closed.outcome), number: closed.number), "#agenda")
        case "closing":
            try await reception.give(CloseMeeting(meeting: id), visit, form)
            return (Words.closed, "")
        default: throw Problem(.notFound, WebGrounds.notFound)
        }
    }
}

/// What the page says of a vote that was closed.
private struct ClosedVote: Decodable {
    let outcome: String
    let number: String?
}

extension Form {
    /// The approval that was chosen beside the item whose button this is.
    fileprivate func approval(ofItem button: String) -> DecisionID? { approval(VoteObstacles.mark(text(button))) }

    /// The reasons that were written beside it.
    fileprivate func reasons(ofItem button: String) -> String? { reasons(VoteObstacles.mark(text(button))) }

    /// The options that the chair chose of those that are equal; nil where none were asked.
    fileprivate var chairOptions: JSONValue? {
        let prefix = "chairOption-"
        let chosen = fields.compactMap { field in
            field.name.hasPrefix(prefix) ? Int64(field.name.dropFirst(prefix.count)) : nil
        }
        return chosen.isEmpty ? nil : .array(chosen.map(JSONValue.integer))
    }
}

extension Request {
    /// What was typed into a form of ours that searches; nil when it is empty.
    func searched(_ name: String) -> String? {
        guard let text = uri.queryParameters.get(name) else { return nil }
        let words = String(text.map { $0 == "+" ? " " : $0 }.prefix(100))
        return words.contains { !$0.isWhitespace } ? words : nil
    }
}
