import CooperativeService
import Hummingbird
import Kernel
import Phrases

/// Items that members ask for on the agenda of an assembly.
struct MemberItemRoutes {
    typealias Words = Phrases.PaperPages
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        let group = groups.signedIn
        group.get("/c/{cooperative}/meetings/{meeting}/items") { _, context in
            let visit = try await reception.insider(context)
            return try await page(visit, context.id("meeting"), reception.state(visit))
        }
        group.post("/c/{cooperative}/meetings/{meeting}/items") { _, context in try await ask(context) }
        group.post("/c/{cooperative}/meetings/{meeting}/items/{request}/support") { _, context in
            let visit = try await reception.insider(context)
            let id: MeetingID = try context.id("meeting")
            return try await reception.settle(visit, context.form) {
                let command = SupportAgendaRequest(request: try context.id("request"))
                return try said(try await reception.give(command, visit, context.form), visit, id)
            } again: {
                try await page(visit, id, $0)
            }
        }
    }

    private func page(_ visit: Visit, _ id: MeetingID, _ state: FormState) async throws -> Page {
        let desk = try await service.agendaRequests(of: id, in: visit.cooperative, as: visit.actor)
        return visit.page(
            Words.items, at: visit.site.meetings, MemberItemsPage(reader: visit.reader, desk: desk, state: state))
    }

    private func ask(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let form = context.form
        let id: MeetingID = try context.id("meeting")
        return try await reception.settle(visit, form) {
            let title = form.optional("title"), proposal: ProposalID? = form.value("proposal")
            guard let names = form.optional("supporters") else {
                let command = StartAgendaRequest(meeting: id, title: title, proposal: proposal)
                return try said(try await reception.give(command, visit, form), visit, id)
            }
            let numbers = names.split { !$0.isNumber }.compactMap { Int($0) }
            let (found, unknown) = try await service.persons(numbers: numbers, of: visit.cooperative)
            if let unknown {
                throw Refusal(
                    .invalid,
                    Ground(
                        "member-number-unknown", found: "\(unknown)",
                        message: Phrases.MeetingPages.unknownNumber("\(unknown)"),
                        remedy: Phrases.MeetingPages.unknownNumberRemedy))
            }
            let command = RequestAgendaItem(meeting: id, title: title, proposal: proposal, supporters: found)
            return try said(try await reception.give(command, visit, form), visit, id)
        } again: {
            try await page(visit, id, $0)
        }
    }

    private func said(_ progress: AgendaRequestProgress, _ visit: Visit, _ id: MeetingID) throws -> Response {
        try visit.redirect(
            to: visit.site.memberItems(id), saying: progress.position.map(Words.placed) ?? Words.asked)
    }
}
