import CooperativeService
import HTTPTypes
import Kernel
import Phrases

/// What the forms about mandates, outsiders, delegates, interests and directors ask.
struct BodyActs {
    typealias Words = Phrases.BodyPages
    let reception: Reception
    let visit: Visit
    let form: Form

    func carryOut(_ act: String) async throws {
        switch act {
        case "mandate":
            try await reception.give(
                GiveMandate(
                    body: Organ(rawValue: form.text(MandatePage.mandated)),
                    mandate: MandateTerms(
                        subjects: subjects, commands: form.mandatedCommands,
                        ceiling: try form.optionalMoney("mandateCeiling"), until: try form.day("mandateUntil"),
                        ratifiedBy: form.ratifiers),
                    decision: form.citedDecision), visit, form)
        case "outsider":
            try await reception.give(
                RecordOutsider(
                    givenName: form.optional("givenName"), prefix: form.optional("prefix"),
                    familyName: form.text("familyName"), email: form.optional("email")), visit, form)
        case "invitation":
            let isPaper = form.text("way") == InvitePerson.Way.paper.rawValue
            try await reception.give(
                InvitePerson(person: try form.id("invited"), way: isPaper ? .paper : .mail, language: visit.language),
                visit, form)
        case "delegates":
            try await reception.give(
                RecordDelegates(
                    constituency: form.optional("elects"), elected: try await elected,
                    asked: try form.number("asked"), from: try form.optionalDay("electedFrom")), visit, form)
        case "interest":
            try await reception.give(
                DeclareInterest(
                    proposal: form.value("proposal"), subject: form.optional("subject"),
                    person: form.value("conflicted"), interest: form.optional("interest")), visit, form)
        case "interest-end":
            try await reception.give(WithdrawInterest(interest: try form.id("declared")), visit, form)
        case "director": try await propose()
        case "retirement":
            guard form.isChecked("sure") else {
                throw Refusal(
                    .invalid, Ground("nothing-chosen", message: Words.notSure, remedy: Words.tickSure))
            }
            guard let person = visit.doorway.person else { throw Problem(.notFound, WebGrounds.notFound) }
            try await reception.give(DismissOfficer(person: person), visit, form)
        default: throw Problem(.notFound, WebGrounds.notFound)
        }
    }

    private var subjects: [String] {
        form.text("mandateSubjects").split(separator: ",").map { String($0.drop(while: \.isWhitespace)) }
            .filter { !$0.isEmpty }
    }

    /// Members by their numbers.
    private var elected: [PersonID] {
        get async throws {
            let numbers = form.text("elected").split { !$0.isNumber }.compactMap { Int($0) }
            let (found, unknown) = try await reception.site.service.persons(numbers: numbers, of: visit.cooperative)
            guard let unknown else { return found }
            throw Refusal(
                .invalid,
                Ground(
                    "member-number-unknown", found: "\(unknown)", message: Words.numberUnknown,
                    remedy: Words.numberRemedy))
        }
    }

    /// A proposal to the assembly that carries the command; the command is tried when it is filed.
    private func propose() async throws {
        let act = try form.word("directorAct", of: DirectorForms.acts)
        let person: PersonID = try form.id("director")
        let name = try await reception.site.service.personName(person, of: visit.cooperative, as: visit.actor)
        var fields: [String: JSONValue] = ["person": .string(person.description)]
        let command: String
        switch act {
        case "suspend":
            command = SuspendDirector.name
            if let until = try form.optionalDay("suspendedUntil") { fields["until"] = .string("\(until)") }
            fields["reason"] = .string(form.text("directorReason"))
        case "lift": command = LiftDirectorSuspension.name
        default: command = DismissOfficer.name
        }
        let title = Words.directorProposal(act, name)
        try await reception.give(
            FileProposal(
                title: title.nl, text: title.nl + ". " + form.text("directorReason"),
                body: .assembly, command: Payload(name: command, fields: .object(fields))
            ).effective(form.effectTerms(DirectorForms.mark)), visit, form)
    }
}
