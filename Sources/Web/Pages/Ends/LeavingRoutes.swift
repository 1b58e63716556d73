import CooperativeService
import FoundationEssentials
import Hummingbird
import Kernel
import Phrases

/// The guided exit of a member, and what is done on it.
struct LeavingRoutes {
    typealias Words = Phrases.EndsPages
    let reception: Reception

    func add(to groups: RouteGroups) {
        groups.signedIn.get("/c/{cooperative}/membership/leaving") { _, context in
            let visit = try await reception.insider(context)
            return try await page(visit, reception.state(visit))
        }
        groups.signedIn.post("/c/{cooperative}/membership/leaving/{act}") { _, context in try await act(context) }
    }

    private func page(_ visit: Visit, _ state: FormState) async throws -> Page {
        let guide = try await reception.site.service.leavingGuide(of: visit.cooperative, as: visit.actor)
        return visit.page(
            Words.leaving, at: visit.site.membership, LeavingPage(reader: visit.reader, guide: guide, state: state))
    }

    private func act(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let form = context.form
        if context.parameters.get("act") == "at-once" { return try await leaveAtOnce(visit, form, context) }
        return try await reception.settle(visit, form) {
            let said = try await carryOut(context.parameters.get("act") ?? "", visit, form)
            return try visit.redirect(to: visit.site.leaving, saying: said)
        } again: {
            try await page(visit, $0)
        }
    }

    /// First a dry run that shows the day and what follows; then, confirmed, the notice itself.
    private func leaveAtOnce(_ visit: Visit, _ form: Form, _ context: SignedInContext) async throws -> Response {
        let isConfirmed = form.text("step") == "confirm"
        return try await reception.settle(visit, form) {
            let outcome = try await reception.submit(
                ResignMembership.self, atOnce(form), visit, form, dryRun: !isConfirmed)
            if isConfirmed { return try visit.redirect(to: visit.site.leaving, saying: Words.recorded) }
            let end = try JSONDecoder().decode(ResignMembership.Outcome.self, from: Data(outcome)).endsOn
            let guide = try await reception.site.service.leavingGuide(of: visit.cooperative, as: visit.actor)
            let state = try reception.again(visit, form, [])
            return try visit.page(
                Words.checkAtOnceTitle, at: visit.site.membership,
                LeavingAtOncePage(reader: visit.reader, guide: guide, state: state, end: end)
            ).response(from: Request.none, context: context)
        } again: {
            try await page(visit, $0)
        }
    }

    private func atOnce(_ form: Form) throws -> [String: JSONValue?] {
        let reason = form.optional("immediate")
        // Whom it cannot be asked to stay needs no decision (2:36 lid 1).
        if reason == "unreasonable" { return ["immediate": .string("unreasonable")] }
        if reason == nil || form.optional("because") == nil {
            throw Refusal(
                .invalid,
                Ground("nothing-chosen", message: Words.atOnceUnchosen, remedy: Words.atOnceUnchosenRemedy))
        }
        var fields: [String: JSONValue?] = [
            "immediate": .string(try form.word("immediate", of: ["burden", "money-burden", "conversion"])),
            "decision": form.json("because"),
        ]
        if let day = try form.optionalDay("learnedOn") { fields["learnedOn"] = .string(day.description) }
        return fields
    }

    private func carryOut(_ act: String, _ visit: Visit, _ form: Form) async throws -> Phrase {
        switch act {
        case "receipt":
            let outcome = try await reception.give(RecordExpulsionReceipt(), visit, form)
            return Words.appealUntil(outcome.appealUntil)
        case "appeal":
            try await reception.give(AppealExpulsion(reason: form.optional("appealReason")), visit, form)
            return Words.appealed
        case "suspension-appeal":
            try await reception.give(AppealSuspension(reason: form.optional("suspensionReason")), visit, form)
            return Words.appealed
        case "payout":
            try await reception.give(AskPayout(amount: try form.money("amount")), visit, form)
            return Words.asked
        default: throw Problem(.notFound, WebGrounds.notFound)
        }
    }
}

extension Form {
    /// An amount of euros as people type it.
    func money(_ name: String) throws -> Money {
        if let money = TypedAmount.money(text(name)) { return money }
        throw Refusal(
            .invalid,
            Ground(
                "amount-unread", message: Phrases.EndsPages.amountUnread, remedy: Phrases.EndsPages.amountExample))
    }
}
