import CooperativeService
import Hummingbird
import Kernel
import Phrases

/// The minutes of a meeting, and what is done with them.
struct MinutesRoutes {
    typealias Words = Phrases.MinutesPages
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        let group = groups.signedIn
        group.get("/c/{cooperative}/meetings/{meeting}/minutes") { request, context in
            let visit = try await reception.insider(context)
            let version = request.uri.queryParameters.get("version").flatMap { Int($0) }
            return try await page(visit, context.id("meeting"), reception.state(visit), version: version)
        }
        group.post("/c/{cooperative}/meetings/{meeting}/minutes/{act}") { _, context in
            let visit = try await reception.insider(context)
            let id: MeetingID = try context.id("meeting")
            let act = context.parameters.get("act") ?? ""
            return try await reception.settle(visit, context.form) {
                let said = try await carryOut(act, id, visit, context.form)
                return try visit.redirect(to: visit.site.minutesBook(id), saying: said)
            } again: {
                try await page(visit, id, $0)
            }
        }
    }

    private func page(_ visit: Visit, _ id: MeetingID, _ state: FormState, version: Int? = nil) async throws -> Page {
        let sheet = try await service.minutes(of: id, version: version, in: visit.cooperative, as: visit.actor)
        var decisions: [DecisionLine] = []
        if sheet.mayWrite, sheet.adoptedOn != nil {
            decisions = try await service.decisions(of: visit.cooperative, as: visit.actor).lines.filter(\.isAdopted)
        }
        return visit.page(
            Words.title(sheet.facts.title), at: visit.site.meetings,
            MinutesBookPage(reader: visit.reader, sheet: sheet, state: state, decisions: decisions))
    }

    private func carryOut(_ act: String, _ id: MeetingID, _ visit: Visit, _ form: Form) async throws -> Phrase {
        let version = form.value("version", as: Int.self)
        switch act {
        case "draft":
            try await reception.give(DraftMinutes(meeting: id), visit, form)
            return Words.draftMade
        case "text":
            let prefix = "remark-"
            let remarks = form.fields.compactMap { field in
                field.name.hasPrefix(prefix)
                    ? AgendaItemID(String(field.name.dropFirst(prefix.count)))
                        .map { MinutesRemark(item: $0, text: form.text(field.name)) } : nil
            }
            if form.isChecked("reason") {
                try await reception.give(
                    CorrectMinutes(
                        meeting: id, version: version, reason: form.text("reason"), general: form.text("general"),
                        remarks: remarks, decision: form.citedDecision), visit, form)
            } else {
                try await reception.give(
                    EditMinutes(meeting: id, version: version, general: form.text("general"), remarks: remarks),
                    visit, form)
            }
            return Words.saved
        case "signature":
            try await reception.give(SignMinutes(meeting: id, version: version), visit, form)
            return Words.signed
        case "publication":
            let outcome = try await reception.give(PublishMinutes(meeting: id, version: version), visit, form)
            return Words.published(late: outcome.daysLate)
        case "adoption":
            try await putOnAgenda(id, visit, form)
            return Words.isPutOn
        default: throw Problem(.notFound, WebGrounds.notFound)
        }
    }

    /// A proposal that carries the adoption, its text open, on the agenda of a draft. Each step has a key of its own made
    /// of the form's, so that sending the form twice is one.
    private func putOnAgenda(_ id: MeetingID, _ visit: Visit, _ form: Form) async throws {
        let sheet = try await service.minutes(of: id, in: visit.cooperative, as: visit.actor)
        let draft: MeetingID = try form.id("draft")
        let key = form.optional(FormState.keyField) ?? reception.key()
        func give<C: Command>(_ command: C, _ step: String) async throws -> C.Outcome {
            try await service.perform(command, as: visit.actor, of: visit.cooperative, key: key + step)
        }
        let filed = try await give(
            FileProposal(
                title: Words.adoptTitle(sheet.facts.title, sheet.facts.day).nl,
                text: Words.adoptText(sheet.facts.title, sheet.facts.day).nl,
                explanation: Words.adoptVersion(digest: sheet.latest?.digest ?? "").nl,
                command: Payload(name: AdoptMinutes.name, fields: .object(["meeting": .string(id.description)]))),
            "-file")
        _ = try await give(PublishProposalText(proposal: filed.proposal), "-open")
        _ = try await give(AddAgendaItem(meeting: draft, proposal: filed.proposal), "-agenda")
    }
}
