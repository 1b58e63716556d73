import CooperativeService
import Hummingbird
import Kernel
import Phrases

/// What members and the chair do on the page of a proposal: amendments, their order, arguments, rounds by consent.
struct CourseRoutes {
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        groups.signedIn.post("/c/{cooperative}/proposals/{proposal}/course/{act}") { _, context in
            try await act(context, context.parameters.get("act") ?? "")
        }
    }

    /// The page of a proposal, with what goes on around it.
    func page(_ visit: Visit, _ id: ProposalID, _ state: FormState) async throws -> Page {
        let sheet = try await service.proposal(id, of: visit.cooperative, as: visit.actor)
        let course = try await service.course(of: id, in: visit.cooperative, as: visit.actor)
        return visit.page(
            Phrases.ProposalPages.page(sheet.line.number), at: visit.site.proposals,
            ProposalPage(
                reader: visit.reader, proposal: sheet, course: course, state: state,
                documents: try await service.documents(of: id, in: visit.cooperative, as: visit.actor)))
    }

    private func act(_ context: SignedInContext, _ act: String) async throws -> Response {
        let visit = try await reception.insider(context)
        let form = context.form
        let id: ProposalID = try context.id("proposal")
        return try await reception.settle(visit, form) {
            let (said, place) = try await carryOut(act, id, visit, form)
            return try visit.redirect(to: visit.site.proposal(id) + place, saying: said)
        } again: {
            try await page(visit, id, $0)
        }
    }

    private func carryOut(
        _ act: String, _ id: ProposalID, _ visit: Visit, _ form: Form
    ) async throws -> (said: Phrase, place: String) {
        typealias Words = Phrases.CoursePages
        switch act {
        case "amendment":
            let filed = try await reception.give(amendment(to: id, form), visit, form)
            return (Words.filed(filed.label), "#amendments")
        case "change":
            try await reception.give(
                ChangeProposal(
                    proposal: id, title: form.text("newTitle"), text: form.text("newText"),
                    explanation: form.text("newExplanation"),
                    subject: form.asksMatter(ProposalKeeping.mark)
                        ? form.matterSubject(ProposalKeeping.mark) ?? "" : nil,
                    amount: try form.matterAmount(ProposalKeeping.mark),
                    withoutAmount: form.emptiesAmount(ProposalKeeping.mark) ? true : nil), visit, form)
            return (Phrases.ActingPages.proposalChanged, "")
        case "referral":
            let referred = try await reception.give(ReferProposal(proposal: id), visit, form)
            return (Phrases.Referrals.referred(to: referred.number), "")
        case "withdrawal":
            try await reception.give(
                WithdrawProposal(proposal: id, reason: form.optional("withdrawReason")), visit, form)
            return (Phrases.ActingPages.proposalWithdrawn, "")
        case "amendment-withdrawal":
            try await reception.give(WithdrawAmendment(amendment: try form.id("amendment")), visit, form)
            return (Words.withdrawn, "#amendments")
        case "amendment-take-over":
            try await reception.give(TakeOverAmendment(amendment: try form.id("amendment")), visit, form)
            return (Words.takenOver, "#amendments")
        case "order":
            try await reception.give(SetVotingOrder(proposal: id, amendments: form.order), visit, form)
            return (Words.orderSet, "#amendments")
        case "argument":
            let side = form.optional("side").map(JSONValue.string)
            _ = try await reception.submit(
                AddArgument.self,
                [
                    "proposal": .string(id.description), "side": side, "replyTo": form.json("replyTo"),
                    "text": .string(form.text("argumentText")),
                ], visit, form)
            return (Phrases.Discussion.added, "#arguments")
        case "argument-hiding":
            try await reception.give(
                HideArgument(argument: try form.id("argument"), reason: form.text("reason")), visit, form)
            return (Phrases.Discussion.isHidden, "#arguments")
        case "argument-withdrawal":
            try await reception.give(WithdrawArgument(argument: try form.id("argument")), visit, form)
            return (Phrases.Discussion.isWithdrawn, "#arguments")
        case "reaction":
            try await reception.give(
                ReactInConsentRound(round: try form.id("round"), text: form.text("reaction")), visit, form)
            return (Phrases.Consent.reacted, "#consent")
        case "round":
            _ = try await reception.submit(
                OpenConsentRound.self, ["proposal": .string(id.description), "stage": form.json("stage")], visit, form)
            return (Phrases.Consent.opened, "#consent")
        default: throw Problem(.notFound, WebGrounds.notFound)
        }
    }

    private func amendment(to id: ProposalID, _ form: Form) -> FileAmendment {
        let replaces = form.optional("replaces")
        let articles = form.optional("articles").map { text in
            text.split(separator: ",").map { String($0.drop(while: \.isWhitespace)) }
        }
        return FileAmendment(
            proposal: id, amendment: form.value("amendment", as: AmendmentID.self), replaces: replaces,
            by: replaces == nil ? form.optional("by") : form.text("by"), adds: form.optional("adds"),
            after: form.optional("after"), text: form.optional("wholeText"), explanation: form.optional("why"),
            articles: articles, changesMemberContracts: form.memberContracts?.changes,
            reservedInContract: form.memberContracts?.reserved)
    }
}

extension Form {
    /// Amendments by the places that the chair wrote beside them; what has no place comes last.
    fileprivate var order: [AmendmentID] {
        let prefix = "place-"
        let places = fields.compactMap { field -> (id: AmendmentID, place: Int)? in
            guard field.name.hasPrefix(prefix), let id = AmendmentID(String(field.name.dropFirst(prefix.count)))
            else { return nil }
            return (id, Int(field.value.filter(\.isNumber)) ?? .max)
        }
        return places.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
            .map(\.element.id)
    }
}
