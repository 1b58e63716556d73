import CooperativeService
import Hummingbird
import Kernel
import Phrases

/// What was decided on paper, recorded by the board afterwards.
struct LateFactRoutes {
    typealias Words = Phrases.LateFactPages
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        groups.signedIn.get("/c/{cooperative}/board/late-facts") { _, context in
            let visit = try await reception.officer(context)
            return try await page(visit, reception.state(visit))
        }
        groups.signedIn.post("/c/{cooperative}/board/late-facts/{act}") { _, context in try await act(context) }
    }

    private func page(
        _ visit: Visit, _ state: FormState, preview: RecordPastDecision.Outcome? = nil
    ) async throws -> Page {
        let desk = try await service.lateFactDesk(of: visit.cooperative, as: visit.actor)
        let decisions = try await service.citableDecisions(of: visit.cooperative, as: visit.actor)
        return visit.page(
            Words.title, at: visit.site.board,
            LateFactsPage(
                reader: visit.reader, desk: desk, boardDecisions: decisions, state: state, preview: preview))
    }

    private func act(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.officer(context)
        let form = context.form
        return try await reception.settle(visit, form) {
            try await carryOut(context.parameters.get("act") ?? "", visit, form)
        } again: {
            try await page(visit, $0)
        }
    }

    private func carryOut(_ act: String, _ visit: Visit, _ form: Form) async throws -> Response {
        switch act {
        case "meeting":
            let outcome = try await reception.give(try form.pastMeeting(), visit, form)
            return try visit.redirect(
                to: visit.site.lateFacts,
                saying: outcome.grounds.first?.message ?? Words.meetingSaved)
        case "decision":
            let past = try form.pastDecision()
            if form.optional("look") != nil {
                let outcome = try await reception.give(past, visit, form, dryRun: true)
                let page = try await page(visit, reception.again(visit, form, []), preview: outcome)
                return try page.response(from: Request.none, context: visit.web)
            }
            let outcome = try await reception.give(past, visit, form)
            return try visit.redirect(
                to: visit.site.decision(outcome.decision),
                saying: Words.decisionSaved(Phrases.DecisionStandings.name(outcome.standing)))
        case "confirmation": return try await confirm(visit, form)
        case "ratification":
            try await reception.give(
                RatifyMissingAct(ratifies: try form.id("ratifies"), by: try form.id("by")), visit, form)
            return try visit.redirect(to: visit.site.lateFacts, saying: Words.ratified)
        default: throw Problem(.notFound, WebGrounds.notFound)
        }
    }

    /// The board confirms its own decision; one of the assembly goes to the assembly as a proposal.
    private func confirm(_ visit: Visit, _ form: Form) async throws -> Response {
        let id: DecisionID = try form.id("confirms")
        guard form.optional("propose") != nil else {
            try await reception.give(ConfirmDecision(confirms: id, decision: form.citedDecision), visit, form)
            return try visit.redirect(to: visit.site.lateFacts, saying: Words.confirmed)
        }
        let sheet = try await service.decision(id, of: visit.cooperative, as: visit.actor)
        let filed = try await reception.give(
            FileProposal(
                title: Words.confirmation(of: sheet.line.title)(visit.language), text: sheet.text,
                topic: sheet.line.topic,
                command: Payload(
                    name: ConfirmDecision.name, fields: .object(["confirms": .string(id.description)]))), visit, form)
        return try visit.redirect(to: visit.site.proposal(filed.proposal), saying: Phrases.AccountsPages.filed)
    }
}

extension Form {
    fileprivate func optionalNumber(_ name: String) throws -> Int? { try optional(name).map { _ in try number(name) } }

    fileprivate func organ(_ name: String) -> Organ? { optional(name).map(Organ.init(rawValue:)) }

    fileprivate func pastMeeting() throws -> RecordPastMeeting {
        RecordPastMeeting(
            body: organ("body"), day: try day("day"), convokedOn: try optionalDay("convokedOn"),
            present: try number("present"), represented: try optionalNumber("represented"),
            base: try optionalNumber("base"), secondMeeting: optional("secondMeeting").map { _ in true },
            secondOf: value("secondOf"),
            place: optional("place"))
    }

    fileprivate func pastDecision() throws -> RecordPastDecision {
        var past = RecordPastDecision(
            title: text("title"), votesFor: try number("votesFor"), votesAgainst: try number("votesAgainst"))
        past.text = optional("text")
        past.meeting = value("meeting")
        past.decidedOn = try optionalDay("decidedOn")
        past.convokedOn = try optionalDay("noticeOn")
        past.topic = optional("topic").map(Topic.init(rawValue:))
        past.votesBlank = try optionalNumber("votesBlank")
        past.represented = try optionalNumber("decisionRepresented")
        past.base = try optionalNumber("decisionBase")
        past.onAgenda = optional("offAgenda").map { _ in false }
        past.announced = optional("unannounced").map { _ in false }
        past.textOpenSince = try optionalDay("textOpenSince")
        past.contentAgainst = optional("contentAgainst")
        past.missingActOf = organ("missingActOf")
        past.ratifyBy = try optionalDay("ratifyBy")
        past.knownOn = try optionalDay("knownOn")
        return past
    }
}

extension CooperativeSite {
    var lateFacts: String { board + "/late-facts" }
    func lateFacts(_ act: String) -> String { lateFacts + "/" + act }
}
