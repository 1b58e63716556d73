import CooperativeService
import HTML
import Hummingbird
import Kernel
import Phrases

/// Proposals as members see and file them.
struct ProposalRoutes {
    typealias Words = Phrases.ProposalPages
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        let group = groups.signedIn
        group.get("/c/{cooperative}/proposals") { request, context in
            try await list(context, before: request.uri.queryParameters.get("before", as: Int.self))
        }
        group.get("/c/{cooperative}/proposals/new") { request, context in
            let visit = try await reception.insider(context)
            var state = reception.state(visit)
            let asked = request.uri.queryParameters.get("request").flatMap { MeetingRequestID(String($0)) }
            if let asked, state["request"] == nil {
                state.values["request"] = asked.description
                state.values["title"] = try await subject(of: asked, visit)
            }
            return try await newPage(visit, state)
        }
        group.post("/c/{cooperative}/proposals/new") { _, context in try await file(context) }
        group.get("/c/{cooperative}/proposals/{proposal}") { _, context in try await proposal(context) }
        CourseRoutes(reception: reception).add(to: groups)
    }

    private func list(_ context: SignedInContext, before: Int?) async throws -> Page {
        let visit = try await reception.insider(context)
        let list = try await service.proposals(of: visit.cooperative, as: visit.actor, before: before)
        return visit.page(Words.title, at: visit.site.proposals, ProposalsPage(reader: visit.reader, list: list))
    }

    private func proposal(_ context: SignedInContext) async throws -> Page {
        let visit = try await reception.insider(context)
        return try await CourseRoutes(reception: reception).page(
            visit, try context.id("proposal"), reception.state(visit))
    }

    /// The subject of a request is the title of what goes with it: by that its supporters are known.
    private func subject(of request: MeetingRequestID, _ visit: Visit) async throws -> String? {
        let desk = try await service.requestDesk(of: visit.cooperative, as: visit.actor)
        return desk.gathering.first { $0.id == request }?.subject ?? desk.made.first { $0.id == request }?.subject
    }

    private func newPage(_ visit: Visit, _ state: FormState) async throws -> Page {
        let bodies = try await service.filingBodies(of: visit.cooperative, as: visit.actor)
        let standing = visit.doorway.standing
        return visit.page(
            Words.new, at: visit.site.proposals,
            FileProposalPage(
                reader: visit.reader, state: state, bodies: bodies,
                mayAskAssembly: standing.isOnBoard || standing.isMember && !standing.isSuspended,
                request: state["request"].flatMap { MeetingRequestID($0) }))
    }

    /// The body that the form offered; nil where it offered none.
    private func body(_ visit: Visit, _ form: Form) async throws -> Organ? {
        guard form.optional("body") != nil else { return nil }
        let bodies = try await service.filingBodies(of: visit.cooperative, as: visit.actor)
        let word = try form.word("body", of: [Organ.assembly.rawValue] + bodies.map(\.code.rawValue))
        return Organ(rawValue: word)
    }

    private func file(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let form = context.form
        // Also who may not file gets the own words back.
        return try await reception.settle(visit, form) {
            let choice = try TypedChoice.read(
                options: form.text("options"), seats: form.text("seats"), budget: form.text("budget"),
                method: form.text("method"))
            let filed = try await reception.give(
                FileProposal(
                    title: form.text("title"), text: form.text("text"), explanation: form.optional("explanation"),
                    topic: form.optional("amends") == nil ? nil : .amend, body: try await body(visit, form),
                    request: form.value("request"), choice: choice,
                    changesMemberContracts: form.memberContracts?.changes,
                    reservedInContract: form.memberContracts?.reserved, subject: form.matterSubject(),
                    amount: try form.matterAmount()), visit, form)
            return try visit.redirect(to: visit.site.proposal(filed.proposal), saying: Words.filed(filed.number))
        } again: {
            try await newPage(visit, $0)
        }
    }
}
