import CooperativeService
import HTML
import Kernel
import Phrases

/// Expelling a member: the rule that was broken or the harm, and the reason that the member reads.
struct ExpulsionForm: Component {
    typealias Words = Phrases.EndsDeskPages
    let reader: Reader
    let sheet: RegisterSheet
    let decisions: [DecisionLine]
    let state: FormState

    var body: Node {
        FoldedForm(reader, Words.expel, to: reader.site.member(sheet.number, "expulsion"), state) {
            p(.class("hint")) { reader(Words.expelHint) }
            field("article", Words.article)
            field("bylaw", Words.bylaw)
            field("brokenDecision", Words.brokenDecision)
            field("harm", Words.harm)
            Field(name: "expelReason", label: reader(Words.reason), value: state["expelReason"])
            DecisionField(
                reader: reader, decisions: decisions, chosen: state["decision"], mark: "-expulsion",
                acts: [ExpelMember.name], isByName: true)
            SubmitButton(reader(Words.checkExpulsion), .danger)
        }
    }

    private func field(_ name: String, _ label: Phrase) -> Field {
        Field(name: name, label: reader(label), value: state[name], optional: reader.language)
    }
}

/// An organisation that no longer exists.
struct EndOfOrganisationForm: Component {
    typealias Words = Phrases.EndsDeskPages
    let reader: Reader
    let sheet: RegisterSheet
    let state: FormState

    var body: Node {
        FoldedForm(reader, Words.endOfOrganisation, to: reader.site.member(sheet.number, "ceased"), state) {
            Field(name: "ceasedOn", label: reader(Words.lastDay), kind: .day, value: state["ceasedOn"])
            if !sheet.applicants.isEmpty {
                SelectField(
                    name: "successor", label: reader(Words.successor),
                    choices: [Choice("", reader(Words.noSuccessor))]
                        + sheet.applicants.map { Choice($0.person.description, $0.name) }, chosen: state["successor"])
            }
            SubmitButton(reader(Words.record), .danger)
        }
    }
}

/// How many shares a member holds, for the treasurer.
struct SharesForm: Component {
    typealias Words = Phrases.EndsDeskPages
    let reader: Reader
    let sheet: RegisterSheet
    let state: FormState

    var body: Node {
        FoldedForm(reader, Words.sharesHeld, to: reader.site.member(sheet.number, "shares"), state) {
            Field(name: "shares", label: reader(Words.shareCount), kind: .number, value: state["shares"])
            SubmitButton(reader(Words.record))
        }
    }
}

/// Who speaks for the heirs of a member who died.
struct HeirForm: Component {
    typealias Words = Phrases.EndsDeskPages
    let reader: Reader
    let sheet: RegisterSheet
    let state: FormState

    var body: Node {
        FoldedForm(reader, Words.heir, to: reader.site.member(sheet.number, "heir"), state) {
            p(.class("hint")) { reader(Words.heirHint) }
            field("heirGivenName", Phrases.RegisterPages.givenName)
            Field(
                name: "heirFamilyName", label: reader(Phrases.RegisterPages.familyName),
                value: state["heirFamilyName"], autocomplete: "off")
            field("heirBornOn", Phrases.RegisterPages.born, .day)
            field("heirEmail", Phrases.RegisterPages.email, .email)
            if sheet.passesToHeir {
                RadioGroup(
                    name: "continues", legend: reader(Words.heirContinues),
                    choices: [
                        Choice("yes", reader(Words.heirGoesOn)), Choice("no", reader(Words.heirDoesNotGoOn)),
                    ], chosen: state["continues"], hint: reader(Words.heirContinuesHint))
            }
            SubmitButton(reader(Words.record))
        }
    }

    private func field(_ name: String, _ label: Phrase, _ kind: Field.Kind = .text) -> Field {
        Field(
            name: name, label: reader(label), kind: kind, value: state[name], optional: reader.language,
            autocomplete: "off")
    }
}
