import CooperativeService
import Hummingbird
import Kernel
import Phrases

/// The list of decisions, for everybody as far as they may see it, and what is done about each.
struct DecisionListRoutes {
    typealias Words = Phrases.DecisionListPages
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        groups.open.get("/c/{cooperative}/decision-list") { request, context in
            let visit = try await reception.visit(context)
            return try await page(visit, reception.state(visit), show: request.uri.queryParameters.get("show"))
        }
        groups.open.get("/c/{cooperative}/decision-list.csv") { request, context in
            let visit = try await reception.visit(context)
            let list = try await list(visit, request.uri.queryParameters.get("show"))
            return DecisionListFile(reader: visit.reader, list: list).response
        }
        let group = groups.signedIn
        group.post("/c/{cooperative}/decision-list/publication") { _, context in
            let visit = try await reception.officer(context)
            return try await reception.settle(visit, context.form) {
                let outcome = try await reception.give(PublishDecisionList(), visit, context.form)
                return try visit.redirect(
                    to: visit.site.decisionList, saying: Words.published(outcome.decisions, late: outcome.late))
            } again: {
                try await page(visit, $0, show: nil)
            }
        }
        group.get("/c/{cooperative}/decisions/{decision}/follow-up") { _, context in
            let visit = try await reception.insider(context)
            return try await followUp(visit, context.id("decision"), reception.state(visit))
        }
        group.post("/c/{cooperative}/decisions/{decision}/follow-up") { _, context in
            let visit = try await reception.insider(context)
            let id: DecisionID = try context.id("decision")
            return try await reception.settle(visit, context.form) {
                let said = try await carryOut(id, visit, context.form)
                return try visit.redirect(to: visit.site.followUp(id), saying: said)
            } again: {
                try await followUp(visit, id, $0)
            }
        }
    }

    private func list(_ visit: Visit, _ show: String?) async throws -> FollowUpList {
        try await service.followUps(
            of: visit.cooperative, as: visit.actor,
            show: show.flatMap { FollowUpFilter(rawValue: $0) } ?? .all)
    }

    private func page(_ visit: Visit, _ state: FormState, show: String?) async throws -> Page {
        let list = try await list(visit, show)
        return visit.page(
            Words.title, at: visit.site.decisions, DecisionListPage(reader: visit.reader, list: list, state: state))
    }

    private func followUp(_ visit: Visit, _ id: DecisionID, _ state: FormState) async throws -> Page {
        let found = try await service.followUp(of: id, in: visit.cooperative, as: visit.actor)
        return visit.page(
            Words.followUpOf(found.decision.line.number), at: visit.site.decisions,
            FollowUpPage(
                reader: visit.reader, decision: found.decision, mayWrite: found.mayWrite, later: found.later,
                state: state))
    }

    private func carryOut(_ id: DecisionID, _ visit: Visit, _ form: Form) async throws -> Phrase {
        switch form.text("act") {
        case "assign":
            var owner: PersonID?
            if form.optional("number") != nil {
                let number = try form.number("number")
                owner = try await service.persons(numbers: [number], of: visit.cooperative).found.first
                guard owner != nil else {
                    throw Refusal(
                        .invalid,
                        Ground(
                            "member-number-unknown", found: "\(number)",
                            message: Phrases.MeetingPages.unknownNumber("\(number)"),
                            remedy: Phrases.MeetingPages.unknownNumberRemedy))
                }
            }
            try await reception.give(
                AssignDecision(
                    decision: id, owner: owner, body: form.optional("body").map(Organ.init(rawValue:)),
                    dueOn: try form.optionalDay("due")), visit, form)
            return Words.assigned
        case "report":
            let status = try form.word("status", of: ["open", "started", "done", "dropped"])
            _ = try await reception.submit(
                ReportDecisionProgress.self,
                ["decision": .string(id.description), "status": .string(status), "note": form.json("note")], visit, form
            )
            return Words.reported
        case "replace":
            try await reception.give(ReplaceDecision(decision: id, by: try form.id("by")), visit, form)
            return Words.replacedNow
        default: throw Problem(.notFound, WebGrounds.notFound)
        }
    }
}
