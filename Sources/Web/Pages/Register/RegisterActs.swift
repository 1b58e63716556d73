import CooperativeService
import HTTPTypes
import Kernel
import Phrases

/// What the forms of a member's page ask, each one command.
struct RegisterActs {
    typealias Words = Phrases.RegisterPages
    let reception: Reception
    let visit: Visit
    let form: Form
    let sheet: RegisterSheet
    /// Tried and undone, to say first what would be refused.
    var isTrial = false

    /// Answers what is said when it is done.
    func carryOut(_ act: String) async throws -> Phrase {
        switch act {
        case "contact": try await changeContact()
        case "consent": try await consent()
        case "category":
            try await give(
                ChangeCategory(
                    member: sheet.member, category: form.text("category"), from: try form.optionalDay("categoryFrom"),
                    decision: form.citedDecision, requestedOn: try form.optionalDay("categoryAskedOn")))
        case "suspension":
            try await give(
                SuspendMember(
                    member: sheet.member, until: try form.optionalDay("suspendUntil"),
                    reason: form.text("suspendReason"), decision: form.citedDecision))
        case "lifting": try await give(LiftSuspension(member: sheet.member, decision: form.citedDecision))
        case "death": try await give(RecordDeath(member: sheet.member, on: try form.day("diedOn")))
        case "erasure": try await give(ErasePerson(person: sheet.person))
        case "resignation":
            var fields: [String: JSONValue?] = ["person": .string(sheet.person.description)]
            if let day = try form.optionalDay("noticeOn") { fields["noticeOn"] = .string(day.description) }
            _ = try await reception.submit(ResignMembership.self, fields, visit, form)
        case "end":
            let outcome = try await give(
                EndMembership(
                    member: sheet.member, ground: form.text("ground"), reason: form.text("endReason"),
                    unpaidSince: try form.optionalDay("unpaidSince"),
                    reminded: try (1...LeavingForms.mostReminders).compactMap { try form.optionalDay("reminded\($0)") },
                    decision: form.citedDecision))
            return Words.ended(outcome.endsOn)
        case "expulsion":
            try await give(
                ExpelMember(
                    member: sheet.member, article: form.optional("article"), bylaw: form.optional("bylaw"),
                    brokenDecision: form.optional("brokenDecision"), harm: form.optional("harm"),
                    reason: form.text("expelReason"), decision: form.citedDecision))
        case "appeal":
            let day = try form.day("appealOn"), reason = form.optional("appealWords")
            if try form.word("appealed", of: ["expulsion", "suspension"]) == "expulsion" {
                try await give(AppealExpulsion(person: sheet.person, on: day, reason: reason))
            } else {
                try await give(AppealSuspension(person: sheet.person, on: day, reason: reason))
            }
        case "payout": try await give(AskPayout(member: sheet.member, amount: try form.money("amount")))
        case "ceased":
            try await give(
                RecordEndOfOrganisation(
                    member: sheet.member, on: try form.day("ceasedOn"),
                    successor: form.value("successor")))
        case "representative":
            try await give(
                NameRepresentative(
                    organisation: sheet.person, person: try await reception.person("actsNumber", form, visit),
                    givenName: form.optional("actsGivenName"), familyName: form.optional("actsFamilyName"),
                    email: form.optional("actsEmail"), from: try form.optionalDay("actsFrom"),
                    until: try form.optionalDay("actsUntil")))
        case "shares": try await give(RecordSharesHeld(member: sheet.member, shares: try form.number("shares")))
        case "heir":
            let answer = try form.optional("continues").map { _ in try form.word("continues", of: ["yes", "no"]) }
            try await give(
                NameHeir(
                    member: sheet.member, givenName: form.optional("heirGivenName"),
                    familyName: form.text("heirFamilyName"), bornOn: try form.optionalDay("heirBornOn"),
                    email: form.optional("heirEmail"), continues: answer.map { $0 == "yes" }))
        case "invitation":
            let isPaper = form.text("way") == InvitePerson.Way.paper.rawValue
            try await give(
                InvitePerson(person: sheet.person, way: isPaper ? .paper : .mail, language: visit.language))
            return isPaper ? Words.invitedOnPaper : Words.invitedByMail
        case "password":
            try await give(PrintPasswordLetter(person: sheet.person, language: visit.language))
            return Words.invitedOnPaper
        default: throw Problem(.notFound, WebGrounds.notFound)
        }
        return Words.recorded
    }

    @discardableResult
    private func give<C: Command>(_ command: C) async throws -> C.Outcome {
        try await reception.give(command, visit, form, dryRun: isTrial)
    }

    /// A name that stays as it was is left out: only the secretary changes one.
    private func changeContact() async throws {
        func changed(_ name: String, _ old: String?) -> String? {
            let new = form.text(name)
            return form.isChecked(name) && new != old ?? "" ? new : nil
        }
        try await give(
            ChangeContactDetails(
                person: sheet.person, email: form.text("email"), street: form.text("street"),
                postcode: form.text("postcode"), town: form.text("town"),
                givenName: changed("givenName", sheet.givenName), prefix: changed("prefix", sheet.prefix),
                familyName: changed("familyName", sheet.familyName)))
    }

    private func consent() async throws {
        if form.isChecked("withdraw") {
            try await give(WithdrawEmailConsent(person: sheet.person))
        } else {
            try await give(ConsentToEmail(person: sheet.person, on: try form.optionalDay("consentOn")))
        }
    }
}
