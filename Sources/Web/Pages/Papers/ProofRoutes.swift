import CooperativeService
import Hummingbird
import Kernel
import Phrases

/// The proof of convocation, and what came back of it; the order of the agenda.
struct ProofRoutes {
    typealias Words = Phrases.PaperPages
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        let group = groups.signedIn
        group.get("/c/{cooperative}/board/meetings/{meeting}/proof") { request, context in
            let visit = try await reception.officer(context)
            let number = request.uri.queryParameters.get("page").flatMap { Int($0) } ?? 0
            return try await page(visit, context.id("meeting"), reception.state(visit), number: number)
        }
        group.post("/c/{cooperative}/board/meetings/{meeting}/proof") { _, context in try await record(context) }
        group.post("/c/{cooperative}/board/meetings/{meeting}/order") { _, context in try await reorder(context) }
    }

    private func page(_ visit: Visit, _ id: MeetingID, _ state: FormState, number: Int = 0) async throws -> Page {
        let proof = try await service.noticeProof(of: id, in: visit.cooperative, as: visit.actor, page: number)
        return visit.page(
            Words.proofOf(proof.line.title), at: visit.site.board,
            ProofPage(reader: visit.reader, proof: proof, state: state))
    }

    private func record(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.officer(context)
        let form = context.form
        let id: MeetingID = try context.id("meeting")
        return try await reception.settle(visit, form) {
            let number = try form.number("number")
            let (found, _) = try await service.persons(numbers: [number], of: visit.cooperative)
            guard let person = found.first else {
                throw Refusal(
                    .invalid,
                    Ground(
                        "member-number-unknown", found: "\(number)",
                        message: Phrases.MeetingPages.unknownNumber("\(number)"),
                        remedy: Phrases.MeetingPages.unknownNumberRemedy))
            }
            let outcome = try await reception.give(
                RecordReturnedNotice(
                    meeting: id, person: person, returnedOn: try form.optionalDay("day"),
                    reason: form.optional("reason"), resend: form.isChecked("resend") ? true : nil), visit, form)
            return try visit.redirect(to: visit.site.proof(id), saying: Words.recorded(resent: outcome.resent))
        } again: {
            try await page(visit, id, $0)
        }
    }

    private func reorder(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.officer(context)
        let form = context.form
        let id: MeetingID = try context.id("meeting")
        return try await reception.settle(visit, form) {
            let prefix = "place-"
            let places = form.fields.compactMap { field -> (place: Int, item: AgendaItemID)? in
                guard field.name.hasPrefix(prefix), let item = AgendaItemID(String(field.name.dropFirst(prefix.count))),
                    let place = Int(field.value.filter { !$0.isWhitespace })
                else { return nil }
                return (place, item)
            }
            guard Set(places.map(\.place)).count == places.count, !places.isEmpty else {
                throw Refusal(
                    .invalid,
                    Ground("agenda-order", message: Words.orderUnread, remedy: Words.orderRemedy))
            }
            let items = places.sorted { $0.place < $1.place }.map(\.item)
            try await reception.give(ReorderAgenda(meeting: id, items: items), visit, form)
            return try visit.redirect(to: visit.site.plan(id), saying: Words.reordered)
        } again: {
            try await ConvokingRoutes(reception: reception).plan(visit, id, $0)
        }
    }
}
