import CooperativeService
import Hummingbird
import Kernel
import Phrases

/// The page of bodies that everybody may read, and the forms of the board about them.
struct BodyRoutes {
    typealias Words = Phrases.BodyPages
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        groups.open.get("/c/{cooperative}/bodies") { _, context in try await bodies(context) }
        let group = groups.signedIn
        group.get("/c/{cooperative}/board/bodies") { _, context in
            let visit = try await reception.officer(context)
            return try await forms(visit, reception.state(visit))
        }
        group.get("/c/{cooperative}/board/bodies/mandates/{body}") { _, context in
            let visit = try await reception.officer(context)
            let organ = Organ(rawValue: context.parameters.get("body") ?? "")
            return try await mandate(visit, organ, reception.state(visit))
        }
        group.post("/c/{cooperative}/board/bodies/setting-up") { _, context in
            try await act(context) { try await setUp($0, $1) }
        }
        group.post("/c/{cooperative}/board/bodies/appointment") { _, context in
            try await act(context) { try await appoint($0, $1) }
        }
        group.post("/c/{cooperative}/board/bodies/ending") { _, context in
            try await act(context) { visit, form in
                let end = EndBody(
                    body: Organ(rawValue: form.text("ended")), reason: form.optional("reason"),
                    decision: form.citedDecision)
                try await reception.give(end, visit, form)
            }
        }
        group.post("/c/{cooperative}/board/bodies/ratification") { _, context in
            try await act(context) { try await ratify($0, $1) }
        }
        group.post("/c/{cooperative}/board/bodies/more/{act}") { _, context in
            let act = context.parameters.get("act") ?? ""
            return try await self.act(context) { visit, form in
                try await BodyActs(reception: reception, visit: visit, form: form).carryOut(act)
            }
        }
    }

    private func bodies(_ context: WebContext) async throws -> Page {
        let visit = try await reception.visit(context)
        let book = try await service.bodiesBook(of: visit.cooperative, as: visit.actor)
        return visit.page(
            Words.title, at: visit.site.bodies,
            BodiesPage(
                reader: visit.reader, book: book, isOnBoard: visit.doorway.standing.isOnBoard,
                seats: Set(visit.doorway.standing.offices.map(\.organ))))
    }

    private func forms(_ visit: Visit, _ state: FormState) async throws -> Page {
        let book = try await service.bodiesBook(of: visit.cooperative, as: visit.actor)
        let decisions = try await service.citableDecisions(of: visit.cooperative, as: visit.actor)
        return visit.page(
            Words.manage, at: visit.site.board,
            BoardBodiesPage(reader: visit.reader, book: book, decisions: decisions, state: state))
    }

    private func mandate(_ visit: Visit, _ organ: Organ, _ state: FormState) async throws -> Page {
        let desk = try await service.mandateDesk(of: organ, in: visit.cooperative, as: visit.actor)
        let decisions = try await service.citableDecisions(of: visit.cooperative, as: visit.actor)
        return visit.page(
            Words.giveMandate, at: visit.site.board,
            MandatePage(reader: visit.reader, desk: desk, decisions: decisions, state: state))
    }

    private func act(
        _ context: SignedInContext, _ body: (Visit, Form) async throws -> Void
    ) async throws -> Response {
        let visit = try await reception.officer(context)
        let form = context.form
        return try await reception.settle(visit, form) {
            try await body(visit, form)
            return try visit.redirect(to: visit.site.boardBodies, saying: Words.done)
        } again: { state in
            // The form of a mandate has a page of its own.
            if let mandated = form.optional(MandatePage.mandated) {
                return try await mandate(visit, Organ(rawValue: mandated), state)
            }
            return try await forms(visit, state)
        }
    }

    private func setUp(_ visit: Visit, _ form: Form) async throws {
        let subjects = form.text("subjects").split(separator: ",").map { JSONValue.string($0.trimmed) }
        let ceiling = try form.optionalMoney("ceiling"), until = try form.optionalDay("lastDay")
        var mandate: [String: JSONValue] = [:]
        if !subjects.isEmpty { mandate["subjects"] = .array(subjects) }
        if let ceiling { mandate["ceiling"] = .object(["cents": .integer(ceiling.cents)]) }
        if let until { mandate["until"] = .string("\(until)") }
        let commands = form.mandatedCommands
        if !commands.isEmpty { mandate["commands"] = .array(commands.map(JSONValue.string)) }
        if let ratifiers = form.ratifiers { mandate["ratifiedBy"] = .array(ratifiers.map(JSONValue.string)) }
        _ = try await reception.submit(
            SetUpBody.self,
            [
                "body": .string(form.text("code")), "kind": form.json("kind"), "title": form.json("title"),
                "seats": form.seats("seats"), "mandate": mandate.isEmpty ? nil : .object(mandate),
                "decision": form.json("decision"),
            ], visit, form)
    }

    private func appoint(_ visit: Visit, _ form: Form) async throws {
        try await reception.give(
            AppointOfficer(
                person: try await seated(visit, form), body: Organ(rawValue: form.text("body")),
                appointedBy: form.optional("appointedBy"), constituency: form.optional("constituency"),
                decision: form.citedDecision), visit, form)
    }

    /// Somebody from outside by name, a member by number.
    private func seated(_ visit: Visit, _ form: Form) async throws -> PersonID {
        if form.optional("seated") != nil { return try form.id("seated") }
        let number = try form.number("memberNumber")
        return try await service.persons(numbered: [number], of: visit.cooperative, as: visit.actor)[0]
    }

    private func ratify(_ visit: Visit, _ form: Form) async throws {
        let decision: DecisionID = try form.id("provisional")
        let on = try form.optionalDay("on"), party = form.optional("party"), words = form.optional("reference")
        if try form.word("answer", of: ["ratify", "refuse"]) == "ratify" {
            try await reception.give(
                RatifyDecision(
                    decision: decision, party: party, resolution: form.citedDecision, on: on, reference: words), visit,
                form)
        } else {
            try await reception.give(
                RefuseRatification(
                    decision: decision, party: party, resolution: form.citedDecision, on: on, reason: words), visit,
                form)
        }
    }
}

extension Form {
    /// An amount as people type it; nil where the field was left empty.
    func optionalMoney(_ name: String) throws -> Money? {
        try optional(name).map { _ in try money(name) }
    }

    /// One constituency a line: `municipality, 2, City of Utrecht`. A number that cannot be read is none, and is refused.
    fileprivate func seats(_ name: String) -> JSONValue? {
        let lines = text(name).split(whereSeparator: \.isNewline).filter { !$0.trimmed.isEmpty }
        guard !lines.isEmpty else { return nil }
        return .array(
            lines.map { line in
                let parts = line.split(separator: ",", maxSplits: 2).map { $0.trimmed }
                var seats: [String: JSONValue] = [
                    "constituency": .string(parts.first ?? ""),
                    "seats": .integer(parts.count > 1 ? Int64(parts[1]) ?? 0 : 1),
                ]
                if parts.count > 2 { seats["appointedBy"] = .string(parts[2]) }
                return .object(seats)
            })
    }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}

extension CooperativeSite {
    var bodies: String { front + "/bodies" }
    var boardBodies: String { board + "/bodies" }
    func boardBodies(_ act: String) -> String { boardBodies + "/" + act }
    func bodyAct(_ act: String) -> String { boardBodies + "/more/" + act }
    func mandate(of organ: Organ) -> String { boardBodies + "/mandates/" + organ.rawValue }
}
