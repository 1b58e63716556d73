import CooperativeService
import HTML
import Kernel
import Phrases

/// What was decided on paper, recorded afterwards: the forms, what a look before says of it, and the decisions that do not
/// stand as they are.
struct LateFactsPage: Component {
    typealias Words = Phrases.LateFactPages
    let reader: Reader
    let desk: LateFactDesk
    let boardDecisions: [DecisionLine]
    let state: FormState
    /// What recording the decision would say, after a look before it.
    var preview: RecordPastDecision.Outcome?

    var body: Node {
        h1 { reader(Words.title) }
        p { reader(Words.lead) }
        Refused(reader: reader, state: state)
        if let preview { LateOutcome(reader: reader, outcome: preview) }
        if !desk.doubtful.isEmpty { doubtful }
        PastForms(reader: reader, desk: desk, state: state)
    }

    @Content private var doubtful: Node {
        h2(.id("doubtful")) { reader(Words.doubtful) }
        for one in desk.doubtful {
            section(.class("card")) {
                h3 { a(.href(reader.site.decision(one.line.id))) { one.line.number + " · " + one.line.title } }
                p { Badge(reader(Phrases.DecisionStandings.name(one.standing.standing)), .attention) }
                p { reader(Words.consequence(one.article)) }
                if let day = one.standing.voidableUntil { p { reader(Phrases.DecisionStandings.voidableUntil(day)) } }
                if let day = one.standing.ratifyBy { p { reader(Phrases.DecisionStandings.ratifyBy(day)) } }
                if !one.standing.grounds.isEmpty {
                    // What could have been done before the day helps nobody after it.
                    GroundList(language: reader.language, grounds: one.standing.grounds, withRemedies: false)
                }
                if one.standing.ratifyBy != nil { ratify(one.line) } else { confirm(one.line) }
            }
        }
    }

    /// By a new decision under the same rules: of the board here, of the assembly by a proposal.
    private func confirm(_ line: DecisionLine) -> Node {
        CommandForm(reader, to: reader.site.lateFacts("confirmation"), state.quiet) {
            input(.type("hidden"), .name("confirms"), .value(line.id.description))
            if line.organ == .board {
                DecisionField(reader: reader, decisions: boardDecisions, mark: "-\(line.number)")
                SubmitButton(reader(Words.confirm), .secondary)
            } else {
                p(.class("hint")) { reader(Words.confirmHint) }
                SubmitButton(reader(Words.proposeConfirmation), .secondary, name: "propose", value: "yes")
            }
        }.body
    }

    private func ratify(_ line: DecisionLine) -> Node {
        let id = "field-by-" + line.number
        return CommandForm(reader, to: reader.site.lateFacts("ratification"), state.quiet) {
            input(.type("hidden"), .name("ratifies"), .value(line.id.description))
            div(.class("field")) {
                FieldLabel(id: id, label: reader(Words.ratifiedBy), optional: nil)
                select(.id(id), .name("by")) {
                    for decision in desk.decisions where decision.id != line.id {
                        option(.value(decision.id.description)) { decision.number + ": " + decision.title }
                    }
                }
            }
            SubmitButton(reader(Words.ratify), .secondary)
        }.body
    }
}

/// What a decision on paper is worth: the outcome, every rule that was broken, the article and the days.
struct LateOutcome: Component {
    typealias Words = Phrases.LateFactPages
    let reader: Reader
    let outcome: RecordPastDecision.Outcome

    var body: Node {
        section(.class("card"), .id("outcome")) {
            h2 { reader(Words.wouldBe) }
            p {
                if outcome.isAdopted {
                    Badge(
                        reader(Phrases.DecisionStandings.name(outcome.standing)),
                        outcome.standing == "valid" ? .good : .attention)
                } else {
                    Badge(reader(Phrases.DecisionPages.rejected), .closed)
                }
                " " + reader(outcome.isAdopted ? Words.carried : Words.notCarried)
            }
            if let article = outcome.article { p { reader(Words.consequence(article)) } }
            if let day = outcome.voidableUntil { p { reader(Phrases.DecisionStandings.voidableUntil(day)) } }
            if let day = outcome.ratifyBy { p { reader(Phrases.DecisionStandings.ratifyBy(day)) } }
            if !outcome.grounds.isEmpty {
                GroundList(language: reader.language, grounds: outcome.grounds, withRemedies: false)
            }
            p { reader(Words.notYetRecorded) }
        }
    }
}
