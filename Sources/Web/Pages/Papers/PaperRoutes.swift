import CooperativeService
import FoundationEssentials
import Hummingbird
import Kernel
import Phrases

/// Annexes: taken along by those whom the meeting concerns, added and withdrawn by who keeps them.
struct PaperRoutes {
    typealias Words = Phrases.PaperPages
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        let group = groups.signedIn
        group.get("/c/{cooperative}/documents/{document}") { _, context in
            let visit = try await reception.insider(context)
            return Response(
                download: try await service.documentFile(
                    context.id("document"), in: visit.cooperative, as: visit.actor))
        }
        group.get("/c/{cooperative}/meetings/{meeting}/documents") { _, context in
            let visit = try await reception.insider(context)
            return try await ofMeeting(visit, context.id("meeting"), reception.state(visit))
        }
        groups.uploads.post("/c/{cooperative}/meetings/{meeting}/documents") { _, context in
            let visit = try await reception.insider(context)
            let id: MeetingID = try context.id("meeting")
            let item: AgendaItemID? = context.form.value("item")
            return try await add(context, visit, to: visit.site.papers(id)) {
                AttachDocument(
                    meeting: id, item: item, name: $0.name, content: $0.base64, replaces: context.form.value("replaces")
                )
            } again: {
                try await ofMeeting(visit, id, $0)
            }
        }
        group.post("/c/{cooperative}/meetings/{meeting}/documents/withdrawal") { _, context in
            let visit = try await reception.insider(context)
            let id: MeetingID = try context.id("meeting")
            return try await withdraw(context, visit, to: visit.site.papers(id)) {
                try await ofMeeting(visit, id, $0)
            }
        }
        addProposals(to: groups)
    }

    private func addProposals(to groups: RouteGroups) {
        let group = groups.signedIn
        group.get("/c/{cooperative}/proposals/{proposal}/documents") { _, context in
            let visit = try await reception.insider(context)
            return try await ofProposal(visit, context.id("proposal"), reception.state(visit))
        }
        groups.uploads.post("/c/{cooperative}/proposals/{proposal}/documents") { _, context in
            let visit = try await reception.insider(context)
            let id: ProposalID = try context.id("proposal")
            return try await add(context, visit, to: visit.site.papers(id)) {
                AttachDocument(
                    proposal: id, name: $0.name, content: $0.base64, replaces: context.form.value("replaces"))
            } again: {
                try await ofProposal(visit, id, $0)
            }
        }
        group.post("/c/{cooperative}/proposals/{proposal}/documents/withdrawal") { _, context in
            let visit = try await reception.insider(context)
            let id: ProposalID = try context.id("proposal")
            return try await withdraw(context, visit, to: visit.site.papers(id)) {
                try await ofProposal(visit, id, $0)
            }
        }
    }

    private func ofMeeting(_ visit: Visit, _ id: MeetingID, _ state: FormState) async throws -> Page {
        let standing = visit.doorway.standing
        // Who called their meeting themselves fill it themselves, and not the officers of the board.
        let isTheirs = try await service.meeting(id, of: visit.cooperative, as: visit.actor).convocation?.byRequesters
        let isKeeper = (standing.holds(.chair) || standing.holds(.secretary)) && isTheirs != true
        let documents = try await service.documents(of: id, in: visit.cooperative, as: visit.actor)
        let (title, items, isOver): (String, [MeetingSheet.AgendaLine], Bool)
        if standing.isOnBoard {
            let plan = try await service.meetingPlan(id, of: visit.cooperative, as: visit.actor)
            (title, items, isOver) = (
                plan.line.title, plan.agenda, plan.line.stage == .closed || plan.line.stage == .cancelled
            )
        } else {
            let sheet = try await service.meeting(id, of: visit.cooperative, as: visit.actor)
            (title, items, isOver) = (sheet.line.title, sheet.agenda, true)
        }
        return visit.page(
            Words.papersOf(title), at: visit.site.meetings,
            PapersPage(
                reader: visit.reader, title: title,
                back: isKeeper && !isOver ? visit.site.plan(id) : visit.site.meeting(id),
                action: visit.site.papers(id), documents: documents, items: items, mayAdd: isKeeper && !isOver,
                state: state))
    }

    private func ofProposal(_ visit: Visit, _ id: ProposalID, _ state: FormState) async throws -> Page {
        let sheet = try await service.proposal(id, of: visit.cooperative, as: visit.actor)
        let standing = visit.doorway.standing
        let documents = try await service.documents(of: id, in: visit.cooperative, as: visit.actor)
        return visit.page(
            Words.papersOf(sheet.line.title), at: visit.site.proposals,
            PapersPage(
                reader: visit.reader, title: sheet.line.title, back: visit.site.proposal(id),
                action: visit.site.papers(id), documents: documents,
                mayAdd: sheet.decisions.isEmpty
                    && (sheet.line.isMine || standing.holds(.chair) || standing.holds(.secretary)),
                state: state))
    }

    private func add(
        _ context: SignedInContext, _ visit: Visit, to place: String, _ command: (Upload) -> AttachDocument,
        again page: (FormState) async throws -> Page
    ) async throws -> Response {
        try await reception.settle(visit, context.form) {
            let file = context.web.upload ?? Upload(field: "file", name: "", bytes: [])
            let outcome = try await reception.give(command(file), visit, context.form)
            return try visit.redirect(to: place, saying: Words.added(outcome.name))
        } again: {
            try await page($0)
        }
    }

    private func withdraw(
        _ context: SignedInContext, _ visit: Visit, to place: String, again page: (FormState) async throws -> Page
    ) async throws -> Response {
        let form = context.form
        return try await reception.settle(visit, form) {
            try await reception.give(
                WithdrawDocument(document: try form.id("document"), reason: form.optional("reason")), visit, form)
            return try visit.redirect(to: place, saying: Words.withdrawn)
        } again: {
            try await page($0)
        }
    }
}

extension Upload {
    /// As the command takes it.
    fileprivate var base64: String { Data(bytes).base64EncodedString() }
}
