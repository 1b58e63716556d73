import CooperativeService
import FoundationEssentials
import Hummingbird
import Kernel
import Phrases

/// Requests of members for an assembly: gathered by themselves, or recorded from a signed list.
struct RequestRoutes {
    typealias Words = Phrases.MeetingPages
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        let group = groups.signedIn
        group.get("/c/{cooperative}/meetings/request") { _, context in
            let visit = try await reception.insider(context)
            return try await page(visit, reception.state(visit))
        }
        group.post("/c/{cooperative}/meetings/request") { _, context in try await request(context) }
        group.post("/c/{cooperative}/meetings/request/{request}/convocation") { _, context in
            try await convoke(context)
        }
        group.post("/c/{cooperative}/meetings/request/{request}/support") { _, context in try await support(context) }
    }

    /// Those who asked convoke it themselves (2:41 lid 3).
    private func convoke(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let form = context.form
        let id: MeetingRequestID = try context.id("request")
        return try await reception.settle(visit, form) {
            let fields = try await convocation(of: id, visit, form)
            let outcome = try await reception.submit(ConvokeRequestedAssembly.self, fields, visit, form)
            let convoked = try JSONDecoder().decode(ConvokeRequestedAssembly.Outcome.self, from: Data(outcome))
            return try visit.redirect(
                to: visit.site.meeting(convoked.meeting), saying: Phrases.ActingPages.convoked)
        } again: {
            try await page(visit, $0)
        }
    }

    /// What the form says of the meeting. How a second one takes place is as in the first, where nothing was chosen.
    private func convocation(
        of request: MeetingRequestID, _ visit: Visit, _ form: Form
    ) async throws -> [String: JSONValue?] {
        let proposals = form.fields.filter { $0.name == "proposal" }.compactMap { ProposalID($0.value) }
        let agenda = proposals.map { JSONValue.object(["proposal": .string($0.description)]) }
        let second = form.value("secondOf", as: MeetingID.self)?.description
        let mode = try form.optional("mode").map { _ in try form.word("mode", of: ["physical", "hybrid", "digital"]) }
        let chair = try await charged("chairNumber", visit, form)?.description
        let taker = try await charged("takerNumber", visit, form)?.description
        return [
            "request": .string(request.description), "day": .string(try form.day("day").description),
            "startMinute": .integer(Int64(try form.minute("start"))), "mode": mode.map(JSONValue.string),
            "place": form.json("place"), "onlineLink": form.json("link"),
            "agenda": agenda.isEmpty ? nil : .array(agenda), "secondOf": second.map(JSONValue.string),
            "chair": chair.map(JSONValue.string), "minuteTaker": taker.map(JSONValue.string),
        ]
    }

    /// A member by number, where one was named.
    private func charged(_ field: String, _ visit: Visit, _ form: Form) async throws -> PersonID? {
        guard let number = form.optional(field) else { return nil }
        return try await service.member(numbered: number, of: visit.cooperative)
    }

    private func page(_ visit: Visit, _ state: FormState) async throws -> Page {
        let desk = try await service.requestDesk(of: visit.cooperative, as: visit.actor)
        return visit.page(
            Words.requestTitle, at: visit.site.meetings, RequestPage(reader: visit.reader, desk: desk, state: state))
    }

    /// A member starts a request of their own; chair and secretary record a list that was signed on paper.
    private func request(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let form = context.form
        return try await attempt(visit, form) {
            let subject = JSONValue.string(form.text("subject"))
            guard form.optional("supporters") != nil else {
                return try await reception.submit(StartRequest.self, ["subject": subject], visit, form)
            }
            let supporters = try await Self.supporters(form.text("supporters"), of: visit.cooperative, in: service)
            return try await reception.submit(
                RequestAssembly.self, ["subject": subject, "supporters": .array(supporters)], visit, form)
        }
    }

    private func support(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let id: MeetingRequestID = try context.id("request")
        return try await attempt(visit, context.form) {
            try await reception.submit(
                SupportRequest.self, ["request": .string(id.description)], visit, context.form)
        }
    }

    /// Says on the page what became of the request, or every ground on which it was refused.
    private func attempt(_ visit: Visit, _ form: Form, _ give: () async throws -> [UInt8]) async throws -> Response {
        try await reception.attempt(visit, form) {
            let made = try JSONDecoder().decode(Terms.self, from: Data(try await give()))
            var said = Words.requestStarted
            if let heldBy = made.heldBy, let from = made.selfConvokeFrom {
                said = Words.requested(heldBy: heldBy, from: from)
            }
            return try visit.redirect(to: visit.site.request, saying: said)
        } again: { state in
            try await page(visit, state).response(from: Request.none, context: visit.web)
        }
    }

    /// What the three commands answer alike.
    private struct Terms: Decodable {
        let heldBy: Day?, selfConvokeFrom: Day?
    }

    /// Members by their numbers; one that nobody has is told.
    static func supporters(
        _ text: String, of cooperative: CooperativeID, in service: CooperativeService
    ) async throws -> [JSONValue] {
        let words = text.split { !$0.isNumber }.map(String.init)
        let numbers = words.compactMap { Int($0) }
        let (found, unknown) = try await service.persons(numbers: numbers, of: cooperative)
        if let unknown {
            throw Refusal(
                .invalid,
                Ground(
                    "member-number-unknown", found: "\(unknown)", message: Words.unknownNumber("\(unknown)"),
                    remedy: Words.unknownNumberRemedy))
        }
        return found.map { .string($0.description) }
    }
}
