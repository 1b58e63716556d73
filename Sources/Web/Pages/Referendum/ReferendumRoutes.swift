import CooperativeService
import Hummingbird
import Kernel
import Phrases

/// The referendum on a decision, for members; chair and secretary open and close it.
struct ReferendumRoutes {
    typealias Words = Phrases.ReferendumPages
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        groups.signedIn.get("/c/{cooperative}/decisions/{decision}/referendum") { _, context in
            let visit = try await reception.insider(context)
            return try await page(visit, context.id("decision"), reception.state(visit))
        }
        groups.signedIn.post("/c/{cooperative}/decisions/{decision}/referendum/{act}") { _, context in
            let visit = try await reception.insider(context)
            let id: DecisionID = try context.id("decision")
            return try await reception.settle(visit, context.form) {
                let said = try await carryOut(context.parameters.get("act") ?? "", on: id, visit, context.form)
                return try visit.redirect(to: visit.site.referendum(id), saying: said)
            } again: {
                try await page(visit, id, $0)
            }
        }
    }

    private func page(_ visit: Visit, _ id: DecisionID, _ state: FormState) async throws -> Page {
        let sheet = try await service.referendum(on: id, in: visit.cooperative, as: visit.actor)
        let today = try await service.today(in: visit.cooperative)
        return visit.page(
            Words.title, at: visit.site.decisions,
            ReferendumPage(reader: visit.reader, referendum: sheet, today: today, state: state))
    }

    private func carryOut(_ act: String, on id: DecisionID, _ visit: Visit, _ form: Form) async throws -> Phrase {
        switch act {
        case "request":
            let numbers = form.text("supporters").split { $0 == "," || $0.isWhitespace }.compactMap { Int($0) }
            let supporters =
                numbers.isEmpty ? [] : try await service.persons(numbers: numbers, of: visit.cooperative).found
            try await reception.give(
                RequestReferendum(decision: id, supporters: supporters.isEmpty ? nil : supporters), visit, form)
            return Words.requested
        case "opening":
            let outcome = try await reception.give(
                OpenReferendum(decision: id, lastDay: try form.optionalDay("lastDay")), visit, form)
            return Words.opened(until: outcome.lastDay)
        case "closing":
            let sheet = try await service.referendum(on: id, in: visit.cooperative, as: visit.actor)
            guard let poll = sheet.vote?.poll else { throw Problem(.notFound, WebGrounds.notFound) }
            try await reception.give(ClosePoll(poll: poll), visit, form)
            let after = try await service.referendum(on: id, in: visit.cooperative, as: visit.actor)
            return after.line.effect == .lapsed ? Words.notUpheld : Words.upheld
        default: throw Problem(.notFound, WebGrounds.notFound)
        }
    }
}

extension CooperativeSite {
    func referendum(_ id: DecisionID) -> String { decision(id) + "/referendum" }
    func referendum(_ id: DecisionID, _ act: String) -> String { referendum(id) + "/" + act }
}
