import CooperativeService
import FoundationEssentials
import Hummingbird
import Kernel
import Phrases

/// Elections: putting up candidates, their answers, and calling one.
struct ElectionRoutes {
    typealias Words = Phrases.CandidatePages
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        let group = groups.signedIn
        group.get("/c/{cooperative}/elections/{election}") { _, context in
            let visit = try await reception.insider(context)
            return try await page(visit, context.id("election"), reception.state(visit))
        }
        group.post("/c/{cooperative}/elections/{election}/{act}") { _, context in try await act(context) }
        group.post("/c/{cooperative}/board/meetings/{meeting}/elections") { _, context in try await call(context) }
    }

    private func page(_ visit: Visit, _ id: ElectionSheet.Key, _ state: FormState) async throws -> Page {
        let election = try await service.election(id, of: visit.cooperative, as: visit.actor)
        return visit.page(
            Phrases.ElectionPages.page(election.title), at: visit.site.meetings,
            ElectionPage(reader: visit.reader, election: election, state: state))
    }

    private func act(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let form = context.form
        let id: ElectionSheet.Key = try context.id("election")
        let act = context.parameters.get("act") ?? ""
        return try await reception.settle(visit, form) {
            if act == "candidates", !form.isConfirmed, let check = try await check(id, visit, form) { return check }
            let said = try await carryOut(act, id, visit, form)
            return try visit.redirect(to: visit.site.election(id), saying: said)
        } again: {
            try await page(visit, id, $0)
        }
    }

    private func carryOut(
        _ act: String, _ id: ElectionSheet.Key, _ visit: Visit, _ form: Form
    ) async throws -> Phrase {
        let election = JSONValue.string(id.description)
        switch act {
        case "accept":
            _ = try await reception.submit(AcceptCandidacy.self, ["election": election], visit, form)
            return Words.nowAccepted
        case "withdraw":
            _ = try await reception.submit(WithdrawCandidacy.self, ["election": election], visit, form)
            return Words.nowWithdrawn
        case "candidates": return try await settleCandidate(election, visit, form)
        case "nomination": return try await nominate(election, visit, form)
        default: throw Problem(.notFound, WebGrounds.notFound)
        }
    }

    /// What an officer records for a candidate is read back first; nil for what the reader does themselves.
    private func check(_ id: ElectionSheet.Key, _ visit: Visit, _ form: Form) async throws -> Response? {
        let isYes = form.optional("accept") != nil
        guard let person = form.optional("accept") ?? form.optional("withdraw") else { return nil }
        let words = Phrases.ActChecks.self
        let election = try await service.election(id, of: visit.cooperative, as: visit.actor)
        guard election.rights.isSecretariat else { return nil }
        let name = election.candidates.first { $0.person.description == person }?.name ?? ""
        let title = isYes ? words.acceptTitle : words.withdrawTitle
        return try visit.answer(
            title, at: visit.site.meetings,
            ActCheckPage(
                reader: visit.reader, title: visit.reader(title),
                lines: [election.title, name, visit.reader(words.forOther)], form: form,
                action: visit.site.election(id, "candidates"), back: visit.site.election(id), confirm: words.accept,
                state: reception.state(visit)))
    }

    /// One button of the list of candidates.
    private func settleCandidate(_ election: JSONValue, _ visit: Visit, _ form: Form) async throws -> Phrase {
        if let person = form.json("support") {
            _ = try await reception.submit(
                SupportCandidate.self, ["election": election, "person": person], visit, form)
            return Words.nowSupported
        }
        if let person = form.json("accept") {
            _ = try await reception.submit(
                AcceptCandidacy.self, ["election": election, "person": person], visit, form)
            return Words.nowAccepted
        }
        _ = try await reception.submit(
            WithdrawCandidacy.self, ["election": election, "person": form.json("withdraw")], visit, form)
        return Words.nowWithdrawn
    }

    private func nominate(_ election: JSONValue, _ visit: Visit, _ form: Form) async throws -> Phrase {
        let person = try await service.member(numbered: form.text("number"), of: visit.cooperative)
        let signed = form.text("supporters").split { !$0.isNumber }.map(String.init)
        var supporters: [JSONValue] = []
        for number in signed {
            supporters.append(
                .string(try await service.member(numbered: number, of: visit.cooperative).description))
        }
        let isBoards = form.text("nominator") == "board"
        _ = try await reception.submit(
            NominateCandidate.self,
            [
                "election": election, "person": .string(person.description),
                "nominator": isBoards ? .string("board") : nil,
                "supporters": isBoards || supporters.isEmpty ? nil : .array(supporters),
            ], visit, form)
        return Words.nowNominated
    }

    /// Puts an election on the agenda of a meeting.
    private func call(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.convener(context)
        let form = context.form
        let meeting: MeetingID = try context.id("meeting")
        return try await reception.settle(visit, form) {
            let (office, organ) = try CallElectionForm.place(form)
            let outcome = try await reception.submit(
                CallElection.self,
                [
                    "meeting": .string(meeting.description), "title": .string(form.text("electionTitle")),
                    "seats": .integer(Int64(try form.number("seats"))), "office": .string(office.rawValue),
                    "body": .string(organ.rawValue),
                    "candidatesUntil": try form.optionalDay("candidatesUntil").map { .string($0.description) },
                    "takesOfficeOn": try form.optionalDay("takesOfficeOn").map { .string($0.description) },
                ], visit, form)
            let called = try JSONDecoder().decode(CallElection.Outcome.self, from: Data(outcome))
            return try visit.redirect(
                to: visit.site.election(called.election), saying: Phrases.ElectionRounds.called)
        } again: {
            try await ConvokingRoutes(reception: reception).plan(visit, meeting, $0)
        }
    }
}
