import Accounts
import CooperativeService
import Kernel
import Phrases

/// An invitation to sign in, by mail or on paper: link and letter stand together or not at all.
struct InvitationLetter {
    typealias Words = Phrases.RegisterPages
    let reception: Reception
    let visit: Visit
    let sheet: RegisterSheet

    func send(_ form: Form) async throws -> Phrase {
        let isPaper = form.text("way") == "paper"
        guard isPaper || sheet.email != nil else {
            throw Refusal(.invalid, Ground("no-email", message: Words.noEmail, remedy: Words.noEmailRemedy))
        }
        let accounts = reception.site.accounts
        let request = InvitationRequest(
            cooperative: visit.cooperative, person: sheet.person, name: sheet.name, email: sheet.email,
            language: visit.language, way: isPaper ? .paper : .mail)
        let (name, house, zone) = (sheet.name, visit.doorway.cooperative.name, visit.doorway.cooperative.zone)
        let place = reception.site.configuration.publicAddress + Routes.typedInvitation.link
        let way: BoardLetter.Way = isPaper ? .letter(sheet.label) : .email(sheet.email ?? "")
        let (person, language) = (sheet.person, visit.language)
        let fact = Fact("person-invited", ["person": "\(person)", "way": isPaper ? "paper" : "mail"])
        try await reception.site.service.correspond(
            with: visit.cooperative, as: visit.actor, named: "invite-person", stating: fact
        ) { transaction in
            let link = try accounts.invite(request, in: transaction)
            let until = zone.day(of: link.expiresAt)
            let body =
                isPaper
                ? Words.inviteLetter(name, house, place: place, code: link.text.reveal, until: until)
                : Words.inviteMail(name, house, link: link.address.reveal, until: until)
            return BoardLetter(
                to: person, by: way, subject: Words.inviteSubject(house), body: body, language: language,
                isSecret: true)
        }
        return isPaper ? Words.invitedOnPaper : Words.invitedByMail
    }
}
