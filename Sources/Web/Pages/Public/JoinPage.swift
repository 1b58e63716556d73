import CooperativeService
import HTML
import Kernel
import Phrases

/// The form to become a member. Nobody has to sign in for it.
struct JoinPage: Component {
    typealias Words = Phrases.JoinPages
    let reader: Reader
    let admission: PublicFront.Admission
    let state: FormState

    var body: Node {
        h1 { reader(Words.title) }
        AdmissionWords(reader: reader, admission: admission)
        CommandForm(reader, to: reader.site.join, state) {
            RadioGroup(
                name: "kind", legend: reader(Words.kind),
                choices: [Choice("natural", reader(Words.natural)), Choice("legal", reader(Words.legal))],
                chosen: state["kind"] ?? "natural")
            Field(
                name: "givenName", label: reader(Words.given), value: state["givenName"], autocomplete: "given-name",
                maxlength: 100)
            Field(
                name: "prefix", label: reader(Words.prefix), hint: reader(Words.prefixHint), value: state["prefix"],
                optional: reader.language, maxlength: 40)
            Field(
                name: "familyName", label: reader(Words.family), value: state["familyName"],
                autocomplete: "family-name", maxlength: 200)
            Field(
                name: "bornOn", label: reader(Words.born), kind: .day, value: state["bornOn"],
                autocomplete: "bday")
            if admission.kinds.count > 1 {
                RadioGroup(
                    name: "category", legend: reader(Words.category),
                    choices: admission.kinds.map {
                        Choice($0.code, reader($0.name), hint: reader(Words.votes($0.votes)))
                    },
                    chosen: state["category"] ?? admission.kinds.first?.code)
            }
            ContactFieldset(reader: reader, state: state)
            CheckField(
                name: "emailConsent", label: reader(Words.consent), isChecked: state["emailConsent"] != nil,
                hint: reader(Words.consentHint))
            Field(
                name: "motivation", label: reader(Words.motivation), kind: .long(rows: 4), value: state["motivation"],
                optional: reader.language, maxlength: 2000)
            p(.class("hint")) { reader(Words.privacy) }
            SubmitButton(reader(Words.send))
        }
    }
}

/// E-mail and address.
struct ContactFieldset: Component {
    typealias Words = Phrases.JoinPages
    let reader: Reader
    let state: FormState

    var body: Node {
        Field(
            name: "email", label: reader(Words.email), kind: .email, value: state["email"], optional: reader.language,
            maxlength: 254)
        Field(
            name: "street", label: reader(Words.street), value: state["street"], autocomplete: "street-address",
            maxlength: 200)
        Field(
            name: "postcode", label: reader(Words.postcode), value: state["postcode"], autocomplete: "postal-code",
            maxlength: 20)
        Field(
            name: "town", label: reader(Words.town), value: state["town"], autocomplete: "address-level2",
            maxlength: 100)
    }
}

/// What happens after an application.
struct JoinedPage: Component {
    typealias Words = Phrases.JoinPages
    let reader: Reader
    let admission: PublicFront.Admission

    var body: Node {
        h1 { reader(Words.thanks) }
        p { reader(Words.thanksLead(Phrases.Vocabulary.organ(admission.organ), days: admission.days)) }
        p { reader(Words.thanksNext) }
        p { a(.href(reader.site.front)) { reader(Phrases.Pages.about) } }
    }
}
