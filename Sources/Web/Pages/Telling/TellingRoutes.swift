import CooperativeService
import FoundationEssentials
import Hummingbird
import Kernel
import Phrases

/// Votes on paper and by hand: the count is tried and read back before it is recorded.
struct TellingRoutes {
    typealias Words = Phrases.TellingPages
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        let group = groups.signedIn
        group.get("/c/{cooperative}/polls/{poll}/telling") { _, context in
            let visit = try await reception.insider(context)
            return try await page(visit, context.id("poll"), reception.state(visit))
        }
        group.post("/c/{cooperative}/polls/{poll}/telling") { _, context in try await count(context) }
        group.post("/c/{cooperative}/polls/{poll}/telling/words") { _, context in try await say(context) }
        group.get("/c/{cooperative}/polls/{poll}/papers") { request, context in
            let visit = try await reception.insider(context)
            let (poll, manual) = try await sheet(visit, context.id("poll"))
            guard manual.manner == "paper", manual.printsPapers else {
                throw Problem(.notFound, WebGrounds.notFound)
            }
            let asked = request.uri.queryParameters.get("number").flatMap { Int($0) } ?? Int(manual.roll)
            return visit.page(
                Words.papers, at: visit.site.meetings,
                BallotPapersPage(
                    reader: visit.reader, cooperative: visit.doorway.cooperative.name, poll: poll, manual: manual,
                    number: min(max(asked, 1), BallotPapersPage.most)))
        }
    }

    private func sheet(_ visit: Visit, _ id: PollID) async throws -> (PollSheet, ManualVote) {
        let poll = try await service.poll(id, of: visit.cooperative, as: visit.actor)
        guard let manual = poll.manual else { throw Problem(.notFound, WebGrounds.notFound) }
        return (poll, manual)
    }

    private func page(_ visit: Visit, _ id: PollID, _ state: FormState) async throws -> Page {
        let (poll, manual) = try await sheet(visit, id)
        return visit.page(
            Words.title(poll.question), at: visit.site.meetings,
            TellingPage(
                reader: visit.reader, poll: poll, manual: manual, state: state))
    }

    private func count(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let form = context.form
        let id: PollID = try context.id("poll")
        if form.isChecked("change") {
            return try await page(visit, id, reception.again(visit, form, [])).response(
                from: Request.none, context: context)
        }
        return try await reception.settle(visit, form) {
            let (poll, manual) = try await sheet(visit, id)
            let isConfirmed = form.isChecked("confirmed")
            try await record(poll.id, manual, visit, form, dryRun: !isConfirmed)
            if isConfirmed { return try visit.redirect(to: visit.site.telling(id), saying: Words.recorded) }
            return try visit.answer(
                Words.checkTitle, at: visit.site.meetings,
                CountCheckPage(
                    reader: visit.reader, poll: poll, manual: manual, state: reception.again(visit, form, [])))
        } again: {
            try await page(visit, id, $0)
        }
    }

    private func record(
        _ poll: PollID, _ manual: ManualVote, _ visit: Visit, _ form: Form, dryRun: Bool
    ) async throws {
        var fields: [String: JSONValue?] = ["poll": .string(poll.description)]
        if form.isChecked(RulingForm.mark) || form.optional("ruling") != nil {
            fields["ruling"] = .string(try form.word("ruling", of: ["adopted", "rejected"]))
            _ = try await reception.submit(RecordHandCount.self, fields, visit, form, dryRun: dryRun)
            return
        }
        for (name, value) in try form.votes(on: manual) { fields[name] = value }
        fields["blank"] = try form.counted("blank")
        fields["nonMembers"] = try form.votesApart(on: manual)
        guard manual.manner == "paper" else {
            _ = try await reception.submit(RecordHandCount.self, fields, visit, form, dryRun: dryRun)
            return
        }
        for name in ["invalid", "ballots", "handedOut"] { fields[name] = try form.counted(name) }
        var tellers: [JSONValue] = []
        for name in ["teller1", "teller2"] where form.optional(name) != nil {
            tellers.append(
                .string(try await service.member(numbered: form.text(name), of: visit.cooperative).description))
        }
        fields["tellers"] = .array(tellers)
        _ = try await reception.submit(RecordPaperCount.self, fields, visit, form, dryRun: dryRun)
    }

    private func say(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let form = context.form
        let id: PollID = try context.id("poll")
        return try await reception.settle(visit, form) {
            let person = try await service.member(numbered: form.text("number"), of: visit.cooperative)
            try await reception.give(
                RecordLotWords(
                    poll: id, chairWords: form.text("chairWords"), person: person,
                    personWords: form.text("personWords")), visit, form)
            return try visit.redirect(to: visit.site.telling(id), saying: Words.wordsRecorded)
        } again: {
            try await page(visit, id, $0)
        }
    }
}

extension Form {
    /// A number of a count; nil where the field was left empty.
    fileprivate func counted(_ name: String) throws -> JSONValue? {
        optional(name) == nil ? nil : .integer(Int64(try number(name)))
    }

    /// What of these non-members voted; nil where all its fields were left empty.
    fileprivate func votesApart(on manual: ManualVote) throws -> JSONValue? {
        guard CountForm.apart(manual).contains(where: { optional($0) != nil }) else { return nil }
        var votes: [JSONValue] = [], fields: [String: JSONValue] = [:]
        for option in manual.options {
            let number = try counted("apart-" + option.key) ?? .integer(0)
            if let person = option.person {
                votes.append(.object(["candidate": .string(person.description), "votes": number]))
            } else {
                fields[option.answer == .inFavour ? "votesFor" : "votesAgainst"] = number
            }
        }
        if !votes.isEmpty { fields["votes"] = .array(votes) }
        fields["blank"] = try counted("apart-blank") ?? .integer(0)
        return .object(fields)
    }

    /// The votes for each line of the ballot, as the command has them.
    fileprivate func votes(on manual: ManualVote) throws -> [String: JSONValue?] {
        guard manual.options.contains(where: { optional(CountForm.name(of: $0)) != nil }) else { return [:] }
        var votes: [JSONValue] = [], fields: [String: JSONValue?] = [:]
        for option in manual.options {
            let number = try counted(CountForm.name(of: option))
            if let person = option.person {
                votes.append(
                    .object(["candidate": .string(person.description), "votes": number ?? .integer(0)]))
            } else {
                fields[option.answer == .inFavour ? "votesFor" : "votesAgainst"] = number
            }
        }
        if !votes.isEmpty { fields["votes"] = .array(votes) }
        return fields
    }
}
