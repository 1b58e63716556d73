import CooperativeService
import HTML
import Kernel
import Phrases

/// Gives one body its mandate anew: what it decides on, up to how much, until when, what it carries out itself and who
/// ratifies. What it has now is filled in, so that nothing is lost unless it is changed. A last day of today ends it.
struct MandatePage: Component {
    typealias Words = Phrases.BodyPages
    let reader: Reader
    let desk: MandateDesk
    let decisions: [DecisionLine]
    let state: FormState

    /// Nil once the form was sent: then what was filled in stands there.
    private var now: MandateLine? { state.values.isEmpty ? desk.sheet.mandate : nil }

    var body: Node {
        p { a(.href(reader.site.boardBodies)) { reader(Words.manage) } }
        h1 { reader(Words.mandateOf(BodiesPage.name(of: desk.sheet, reader))) }
        p { reader(Words.giveMandateHint) }
        Refused(reader: reader, state: state)
        CommandForm(reader, to: reader.site.bodyAct("mandate"), state.quiet) {
            input(.type("hidden"), .name(Self.mandated), .value(desk.sheet.code.rawValue))
            Field(
                name: "mandateSubjects", label: reader(Words.subjects),
                value: state["mandateSubjects"] ?? now?.subjects.joined(separator: ", "), optional: reader.language)
            Field(
                name: "mandateCeiling", label: reader(Words.ceiling), value: state["mandateCeiling"] ?? ceiling,
                optional: reader.language)
            Field(
                name: "mandateUntil", label: reader(Words.lastDay), kind: .day,
                value: state["mandateUntil"] ?? now?.until.description)
            MandateFields(reader: reader, commands: desk.commands, mandate: now, state: state)
            DecisionField(reader: reader, decisions: decisions, chosen: state["decision"], mark: "-mandate")
            SubmitButton(reader(Words.giveMandate))
        }
    }

    private var ceiling: String? { now?.ceiling.map { reader.typed($0) } }

    /// Of which body the form is.
    static let mandated = "mandated"
}

/// The bodies that can be given a mandate anew, each with its page.
struct MandateLinks: Component {
    typealias Words = Phrases.BodyPages
    let reader: Reader
    let bodies: [BodySheet]

    var body: Node {
        details(.class("card")) {
            summary { reader(Words.giveMandate) }
            p(.class("hint")) { reader(Words.whichMandate) }
            ul {
                for sheet in bodies {
                    li { a(.href(reader.site.mandate(of: sheet.code))) { BodiesPage.name(of: sheet, reader) } }
                }
            }
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
