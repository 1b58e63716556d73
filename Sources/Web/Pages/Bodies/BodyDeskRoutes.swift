import CooperativeService
import Hummingbird
import Kernel
import Phrases

/// The desk of a body other than the board: for everybody else the page is not there.
struct BodyDeskRoutes {
    typealias Words = Phrases.BodyDeskPages
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        let group = groups.signedIn
        group.get("/c/{cooperative}/bodies/{body}") { _, context in
            let visit = try await reception.insider(context)
            return try await page(visit, organ(context), reception.state(visit))
        }
        group.post("/c/{cooperative}/bodies/{body}/decision") { _, context in
            try await act(context) { visit, organ, form in
                let isLook = form.text("answer") == "check"
                let outcome = try await reception.decide(organ, visit, form, dryRun: isLook)
                if isLook { return .look(.decision(outcome)) }
                return .done(Phrases.BoardBooks.recorded(outcome.number, adopted: outcome.grounds.isEmpty))
            }
        }
        group.post("/c/{cooperative}/bodies/{body}/director") { _, context in
            try await act(context) { visit, organ, form in try await director(visit, organ, form) }
        }
        group.post("/c/{cooperative}/bodies/{body}/interest") { _, context in
            try await act(context) { visit, _, form in
                try await reception.give(
                    DeclareInterest(subject: form.optional("interestSubject"), interest: form.optional("interest")),
                    visit, form)
                return .done(Phrases.BodyPages.done)
            }
        }
    }

    private enum Answer {
        case done(Phrase)
        case look(BodyDeskPage.Preview)
    }

    private func organ(_ context: SignedInContext) -> Organ { Organ(rawValue: context.parameters.get("body") ?? "") }

    private func page(
        _ visit: Visit, _ organ: Organ, _ state: FormState, _ preview: BodyDeskPage.Preview? = nil
    ) async throws -> Page {
        let desk = try await service.bodyDesk(of: organ, in: visit.cooperative, as: visit.actor)
        return visit.page(
            Words.title, at: visit.site.bodies,
            BodyDeskPage(reader: visit.reader, desk: desk, preview: preview, state: state))
    }

    private func act(
        _ context: SignedInContext, _ body: (Visit, Organ, Form) async throws -> Answer
    ) async throws -> Response {
        let visit = try await reception.insider(context)
        let organ = organ(context), form = context.form
        return try await reception.settle(visit, form) {
            switch try await body(visit, organ, form) {
            case .done(let said): return try visit.redirect(to: visit.site.body(organ), saying: said)
            case .look(let preview):
                let shown = try await page(visit, organ, reception.again(visit, form, []), preview)
                return try shown.response(from: Request.none, context: visit.web)
            }
        } again: {
            try await page(visit, organ, $0)
        }
    }

    /// On a decision of the supervisory board; the command asks for it.
    private func director(_ visit: Visit, _ organ: Organ, _ form: Form) async throws -> Answer {
        let act = try form.word("directorAct", of: SupervisoryForms.acts)
        let person: PersonID = try form.id("director"), isLook = form.text("answer") == "check"
        let desk = try await service.bodyDesk(of: organ, in: visit.cooperative, as: visit.actor)
        let name = desk.directors.first { $0.person == person }?.name ?? ""
        if act == "lift" {
            try await reception.give(
                LiftDirectorSuspension(person: person, decision: form.citedDecision), visit, form, dryRun: isLook)
            return isLook ? .look(.lifting(name)) : .done(Words.lifted(name))
        }
        let outcome = try await reception.give(
            SuspendDirector(
                person: person, until: try form.optionalDay("suspendedUntil"), reason: form.optional("directorReason"),
                decision: form.citedDecision), visit, form, dryRun: isLook)
        return isLook
            ? .look(.suspension(name, from: outcome.from, until: outcome.until))
            : .done(Words.suspended(name, until: outcome.until))
    }
}

extension CooperativeSite {
    func body(_ organ: Organ) -> String { bodies + "/" + organ.rawValue }
    func body(_ organ: Organ, _ act: String) -> String { body(organ) + "/" + act }
}
