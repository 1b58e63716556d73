import CooperativeService
import HTML
import Kernel
import Phrases

/// Gives a body its mandate anew: what it decides on, up to how much, until when. A last day of today ends it.
struct MandateForm: Component {
    typealias Words = Phrases.BodyPages
    let reader: Reader
    let bodies: [Choice]
    let decisions: [DecisionLine]
    let state: FormState

    var body: Node {
        FoldedForm(reader, Words.giveMandate, to: reader.site.bodyAct("mandate"), state) {
            p(.class("hint")) { reader(Words.giveMandateHint) }
            SelectField(
                name: "mandated", label: reader(Words.body), choices: bodies, chosen: state["mandated"])
            Field(
                name: "mandateSubjects", label: reader(Words.subjects), value: state["mandateSubjects"],
                optional: reader.language)
            Field(
                name: "mandateCeiling", label: reader(Words.ceiling), value: state["mandateCeiling"],
                optional: reader.language)
            Field(
                name: "mandateUntil", label: reader(Words.lastDay), kind: .day, value: state["mandateUntil"])
            DecisionField(reader: reader, decisions: decisions, chosen: state["decision"], mark: "-mandate")
            SubmitButton(reader(Words.giveMandate))
        }
    }
}

/// Writes down somebody who is no member and will sit in a body.
struct OutsiderForm: Component {
    typealias Words = Phrases.BodyPages
    let reader: Reader
    let state: FormState

    var body: Node {
        FoldedForm(reader, Words.outsider, to: reader.site.bodyAct("outsider"), state) {
            p(.class("hint")) { reader(Words.outsiderHint) }
            Field(
                name: "givenName", label: reader(Phrases.RegisterPages.givenName), value: state["givenName"],
                optional: reader.language, maxlength: 100)
            Field(
                name: "prefix", label: reader(Phrases.RegisterPages.prefix), value: state["prefix"],
                optional: reader.language, maxlength: 30)
            Field(
                name: "familyName", label: reader(Phrases.RegisterPages.familyName), value: state["familyName"],
                maxlength: 100)
            Field(
                name: "email", label: reader(Phrases.RegisterPages.email), kind: .email, value: state["email"],
                optional: reader.language, maxlength: 200)
            SubmitButton(reader(Words.save))
        }
    }
}

/// Records whom the members of a constituency elected as their delegates (2:39).
struct DelegatesForm: Component {
    typealias Words = Phrases.BodyPages
    let reader: Reader
    let book: BodiesBook
    let state: FormState

    private var constituencies: [Choice] {
        (book.bodies.first { $0.code == .delegates }?.seats ?? []).map { Choice($0.constituency, $0.constituency) }
    }

    var body: Node {
        FoldedForm(reader, Words.delegates, to: reader.site.bodyAct("delegates"), state) {
            p(.class("hint")) { reader(Words.delegatesHint) }
            if constituencies.count > 1 {
                SelectField(
                    name: "elects", label: reader(Words.constituency), choices: constituencies,
                    chosen: state["elects"])
            }
            Field(
                name: "elected", label: reader(Words.electedNumbers), hint: reader(Words.electedHint),
                value: state["elected"])
            Field(name: "asked", label: reader(Words.asked), kind: .number, value: state["asked"])
            Field(
                name: "electedFrom", label: reader(Words.since), kind: .day, value: state["electedFrom"],
                optional: reader.language)
            SubmitButton(reader(Words.save))
        }
    }
}
