import CooperativeService
import HTML
import Kernel
import Phrases

/// Settling the effect of a decision that waits: carrying it out because what it waited for is there, or letting it lapse by
/// a new decision. What comes of it is shown first.
struct EffectPage: Component {
    typealias Words = Phrases.EffectPages
    let reader: Reader
    let decision: WaitingDecision
    var preview: SettleEffect.Outcome?
    let state: FormState

    var body: Node {
        p { a(.href(reader.site.decision(decision.line.id))) { decision.line.number + " · " + decision.line.title } }
        h1 { reader(Words.title) }
        Refused(reader: reader, state: state)
        if let waitsFor = decision.waitsFor {
            p { reader(Phrases.DecisionPages.effect("waiting", waitsFor: waitsFor)) + "." }
            if let day = decision.dueOn { p { reader(Phrases.DecisionStandings.due(day)) } }
            if let day = decision.lapsesOn { p { reader(Words.lapsesOn(day)) } }
            if decision.isSettledHere { settling(waitsFor) } else { elsewhere(waitsFor) }
        } else {
            p { reader(Phrases.Effects.nothingWaits) }
        }
    }

    @Content private func settling(_ waitsFor: String) -> Node {
        if let preview {
            h2(.id("preview")) { reader(Phrases.BodyDeskPages.preview) }
            Notice(preview.grounds.isEmpty ? .information : .warning, reader(Words.would(preview.effect)))
            if !preview.grounds.isEmpty { GroundList(language: reader.language, grounds: preview.grounds) }
        }
        CommandForm(reader, to: reader.site.effect(decision.line.id), state.quiet) {
            RadioGroup(
                name: "settle", legend: reader(Words.what),
                choices: [
                    Choice("carry-out", reader(Words.carryOut), hint: reader(Words.carryOutHint(waitsFor))),
                    Choice("lapse", reader(Words.lapse), hint: reader(Words.lapseHint)),
                ], chosen: state["settle"] ?? "carry-out")
            if waitsFor == "deed" {
                Field(
                    name: "fulfilledOn", label: reader(Words.deedOn), kind: .day, value: state["fulfilledOn"],
                    optional: reader.language)
            }
            SelectField(
                name: "by", label: reader(Words.by),
                choices: [Choice("", reader(Words.noDecision))]
                    + decision.later.map { Choice($0.id.description, $0.number + ": " + $0.title) },
                chosen: state["by"], hint: reader(Words.byHint))
            div(.class("actions")) {
                SubmitButton(
                    reader(Words.look), preview == nil ? .primary : .secondary, name: "answer", value: "check")
                if preview != nil { SubmitButton(reader(Words.act), name: "answer", value: "act") }
            }
        }
    }

    /// The deed of statutes and the word of a party are recorded where they belong, and settle it by themselves.
    @Content private func elsewhere(_ waitsFor: String) -> Node {
        if waitsFor == "deed" {
            p { LinkButton(reader(Phrases.BoardBooks.statutesTitle), to: reader.site.statutesVersions) }
        } else {
            p { LinkButton(reader(Phrases.BodyPages.manage), to: reader.site.boardBodies) }
        }
    }
}
