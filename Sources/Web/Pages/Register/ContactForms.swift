import CooperativeService
import HTML
import Kernel
import Phrases

/// Where a member is reached, and the consent to be convoked by e-mail.
struct ContactForms: Component {
    typealias Words = Phrases.RegisterPages
    let reader: Reader
    let sheet: RegisterSheet
    let state: FormState

    var body: Node {
        FoldedForm(reader, Words.contact, to: reader.site.member(sheet.number, "contact"), state) {
            if !sheet.isOrganisation {
                field("givenName", Words.givenName, sheet.givenName)
                field("prefix", Words.prefix, sheet.prefix)
            }
            field("familyName", sheet.isOrganisation ? Words.organisation : Words.familyName, sheet.familyName)
            field("email", Words.email, sheet.email)
            field("street", Words.street, sheet.street)
            field("postcode", Words.postcode, sheet.postcode)
            field("town", Words.town, sheet.town)
            SubmitButton(reader(Words.save))
        }
        FoldedForm(reader, Words.consent, to: reader.site.member(sheet.number, "consent"), state) {
            if sheet.emailConsentOn == nil {
                Field(
                    name: "consentOn", label: reader(Words.consentOn), kind: .day, value: state["consentOn"],
                    optional: reader.language)
                SubmitButton(reader(Words.recordConsent))
            } else {
                SubmitButton(reader(Words.withdrawConsent), .secondary, name: "withdraw", value: "yes")
            }
        }
    }

    private func field(_ name: String, _ label: Phrase, _ value: String?) -> Field {
        Field(
            name: name, label: reader(label), kind: name == "email" ? .email : .text, value: state[name] ?? value,
            optional: name == "familyName" ? nil : reader.language, autocomplete: "off")
    }
}

/// Invites a member to sign in, or again to choose a password.
struct InvitationForm: Component {
    typealias Words = Phrases.RegisterPages
    let reader: Reader
    let sheet: RegisterSheet
    let hasAccount: Bool
    let state: FormState

    var body: Node {
        FoldedForm(reader, Words.invite, to: reader.site.member(sheet.number, "invitation"), state) {
            div(.class("actions")) {
                if sheet.email != nil { SubmitButton(reader(Words.inviteByMail), name: "way", value: "mail") }
                SubmitButton(reader(Words.inviteOnPaper), .secondary, name: "way", value: "paper")
            }
        }
        if hasAccount {
            FoldedForm(reader, Words.passwordLetter, to: reader.site.member(sheet.number, "password"), state) {
                p { reader(Words.passwordLetterHint) }
                SubmitButton(reader(Words.inviteOnPaper))
            }
        }
    }
}
