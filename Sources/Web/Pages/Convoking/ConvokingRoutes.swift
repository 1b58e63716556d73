import CooperativeService
import FoundationEssentials
import Hummingbird
import Kernel
import Phrases

/// Calling a meeting in three steps: day and place, agenda, convocation.
struct ConvokingRoutes {
    typealias Words = Phrases.ConvokingPages
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        let group = groups.signedIn
        group.get("/c/{cooperative}/board/meetings/new") { request, context in
            let visit = try await reception.convener(context)
            let asked = ["secondOf", "request"].compactMap { name in
                request.uri.queryParameters.get(name).map { (name, $0) }
            }
            return try await newPage(
                visit, reception.state(visit, values: Dictionary(asked, uniquingKeysWith: { first, _ in first })))
        }
        group.post("/c/{cooperative}/board/meetings/new") { _, context in try await draft(context) }
        group.get("/c/{cooperative}/board/meetings/{meeting}") { _, context in
            let visit = try await reception.convener(context)
            return try await plan(visit, context.id("meeting"), reception.state(visit))
        }
        group.post("/c/{cooperative}/board/meetings/{meeting}") { _, context in try await change(context) }
        group.post("/c/{cooperative}/board/meetings/{meeting}/agenda") { _, context in try await setAgenda(context) }
        group.post("/c/{cooperative}/board/meetings/{meeting}/cancellation") { _, context in
            try await cancel(context)
        }
        ConvocationRoutes(reception: reception).add(to: groups)
        WaitingProposalRoutes(reception: reception).add(to: groups)
    }

    private func newPage(
        _ visit: Visit, _ state: FormState, advice: DateAdvice? = nil, isWithoutTerm: Bool = false
    ) async throws -> Page {
        let desk = try await service.newMeetingDesk(of: visit.cooperative, as: visit.actor)
        return visit.page(
            Words.newTitle, at: visit.site.board,
            NewMeetingPage(
                reader: visit.reader, state: state, desk: desk, advice: advice, isWithoutTerm: isWithoutTerm,
                keepsTheBooks: visit.preparesMeetings))
    }

    private func draft(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.convener(context)
        let form = context.form
        return try await reception.settle(visit, form) {
            let day = try form.day("day")
            if form.isChecked("check") {
                let advice = try await service.dateAdvice(
                    for: day, body: form.optional("body").map(Organ.init(rawValue:)) ?? .assembly,
                    topics: [.ordinary],
                    mode: form.text("mode"), place: form.text("place"), link: form.text("link"),
                    after: form.value("secondOf"), answering: form.value("request"), in: visit.cooperative)
                return try await newPage(
                    visit, reception.again(visit, form, []), advice: advice, isWithoutTerm: advice == nil
                )
                .response(from: Request.none, context: context)
            }
            var fields = try details(form)
            for name in ["body", "secondOf", "request", "place"] { fields[name] = form.json(name) }
            fields["onlineLink"] = form.json("link")
            let outcome = try await reception.submit(DraftMeeting.self, fields, visit, form)
            let drafted = try JSONDecoder().decode(DraftMeeting.Outcome.self, from: Data(outcome))
            return try visit.redirect(to: visit.site.plan(drafted.meeting), saying: Words.draftMade)
        } again: {
            try await newPage(visit, $0)
        }
    }

    /// Day, time, way and place as the form has them.
    private func details(_ form: Form) throws -> [String: JSONValue?] {
        [
            "title": form.json("title"), "day": .string(try form.day("day").description),
            "startMinute": .integer(Int64(try form.minute("time"))),
            "mode": .string(try form.word("mode", of: ["physical", "hybrid", "digital"])),
            "place": .string(form.text("place")), "onlineLink": .string(form.text("link")),
        ]
    }

    func plan(_ visit: Visit, _ id: MeetingID, _ state: FormState) async throws -> Page {
        let plan = try await service.meetingPlan(id, of: visit.cooperative, as: visit.actor)
        let isNoticeRuled = plan.line.organ == .assembly && plan.line.stage == .drafted
        let advice = isNoticeRuled ? try await service.dateAdvice(for: id, in: visit.cooperative) : nil
        let decisions = try await service.citableDecisions(of: visit.cooperative, as: visit.actor)
        let isAdvised = plan.line.stage == .drafted || plan.line.stage == .convoked
        let checks =
            isAdvised
            ? try await service.convocationAdvice(for: id, in: visit.cooperative, as: visit.actor) : nil
        return visit.page(
            Words.planTitle(plan.line.title), at: visit.site.board,
            PlanPage(
                reader: visit.reader, plan: plan, advice: advice, state: state, decisions: decisions, checks: checks,
                keepsTheBooks: visit.preparesMeetings, isOnBoard: visit.doorway.standing.isOnBoard))
    }

    private func change(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.convener(context)
        let form = context.form
        let id: MeetingID = try context.id("meeting")
        return try await reception.settle(visit, form) {
            // After the convocation the form has the place, the hour and the link only.
            var fields =
                form.isChecked("day")
                ? try details(form)
                : ["place": .string(form.text("place")), "onlineLink": .string(form.text("link"))]
            if !form.isChecked("day"), form.optional("time") != nil {
                fields["startMinute"] = .integer(Int64(try form.minute("time")))
            }
            fields["meeting"] = .string(id.description)
            fields["revision"] = .integer(Int64(try form.number("revision")))
            _ = try await reception.submit(ChangeMeeting.self, fields, visit, form)
            return try visit.redirect(to: visit.site.plan(id), saying: Words.changed)
        } again: {
            try await plan(visit, id, $0)
        }
    }

    private func setAgenda(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.convener(context)
        let form = context.form
        let id: MeetingID = try context.id("meeting")
        return try await reception.settle(visit, form) {
            if form.isChecked("remove") {
                try await reception.give(RemoveAgendaItem(item: try form.id("remove")), visit, form)
                return try visit.redirect(to: visit.site.plan(id), saying: Words.removed)
            }
            let proposal: ProposalID? = form.value("proposal")
            let topic = form.optional("topic").map(Topic.init(rawValue:))
            try await reception.give(
                AddAgendaItem(
                    meeting: id, title: proposal == nil ? form.text("itemTitle") : form.optional("itemTitle"),
                    topic: proposal == nil ? topic : nil, proposal: proposal), visit, form)
            return try visit.redirect(to: visit.site.plan(id), saying: Words.added)
        } again: {
            try await plan(visit, id, $0)
        }
    }

    private func cancel(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.convener(context)
        let form = context.form
        let id: MeetingID = try context.id("meeting")
        return try await reception.settle(visit, form) {
            try await reception.give(
                CancelMeeting(meeting: id, reason: form.text("reason"), decision: form.citedDecision), visit, form)
            return try visit.redirect(to: visit.site.board, saying: Words.cancelled)
        } again: {
            try await plan(visit, id, $0)
        }
    }
}
