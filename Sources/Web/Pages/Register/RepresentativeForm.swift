import CooperativeService
import HTML
import Kernel
import Phrases

/// Who acts for a member that is an organisation: somebody with a member number, or by name.
struct RepresentativeForm: Component {
    typealias Words = Phrases.ActingPages
    let reader: Reader
    let sheet: RegisterSheet
    let state: FormState

    var body: Node {
        FoldedForm(reader, Words.nameRepresentative, to: reader.site.member(sheet.number, "representative"), state) {
            p(.class("hint")) { reader(Words.representativeHint) }
            Field(
                name: "actsNumber", label: reader(Words.memberNumber), kind: .number, value: state["actsNumber"],
                optional: reader.language, maxlength: 9)
            Field(
                name: "actsGivenName", label: reader(Phrases.RegisterPages.givenName), value: state["actsGivenName"],
                optional: reader.language, maxlength: 100)
            Field(
                name: "actsFamilyName", label: reader(Phrases.RegisterPages.familyName),
                value: state["actsFamilyName"], optional: reader.language, maxlength: 100)
            Field(
                name: "actsEmail", label: reader(Phrases.RegisterPages.email), kind: .email, value: state["actsEmail"],
                optional: reader.language, maxlength: 200)
            Field(
                name: "actsFrom", label: reader(Phrases.RegisterPages.from), kind: .day, value: state["actsFrom"],
                optional: reader.language)
            Field(
                name: "actsUntil", label: reader(Phrases.RegisterPages.until), kind: .day, value: state["actsUntil"],
                optional: reader.language)
            SubmitButton(reader(Words.nameRepresentative))
        }
    }
}
