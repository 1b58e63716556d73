import CooperativeService
import HTML
import Kernel
import Phrases
import Statutes

/// Records what the board decided outside a vote here, and shows what it decided last.
struct BoardDecisionsPage: Component {
    typealias Words = Phrases.BoardBooks
    let reader: Reader
    let decisions: [DecisionLine]
    let commands: [MandatableCommand]
    let approvals: ApprovalDesk
    let state: FormState

    var body: Node {
        h1 { reader(Words.decisionsTitle) }
        p { reader(Words.decisionsHint) }
        CommandForm(reader, to: reader.site.boardDecisions, state) {
            Field(name: "title", label: reader(Words.decisionTitle), value: state["title"])
            Field(
                name: "text", label: reader(Words.decisionText), kind: .long(rows: 5), value: state["text"],
                optional: reader.language)
            Field(
                name: "decidedOn", label: reader(Words.decidedOn), kind: .day, value: state["decidedOn"],
                optional: reader.language)
            Field(name: "votesFor", label: reader(Words.votesFor), kind: .number, value: state["votesFor"])
            Field(
                name: "votesAgainst", label: reader(Words.votesAgainst), kind: .number,
                value: state["votesAgainst"] ?? "0")
            MatterFields(reader: reader, subjects: subjects, state: state)
            ApprovalRules(reader: reader, desk: approvals)
            if !approvals.ceilings.isEmpty {
                ApprovalField(reader: reader, desk: approvals, chosen: state["approval"])
            }
            SelectField(
                name: "mandates", label: reader(Words.mandates),
                choices: [Choice("", reader(Words.mandatesNothing))]
                    + commands.map { Choice($0.name, reader.heading(reader($0.summary))) },
                chosen: state["mandates"] ?? "", hint: reader(Words.mandatesHint))
            SubmitButton(reader(Words.record))
        }
        if !decisions.isEmpty {
            h2(.id("latest")) { reader(Words.latestDecisions) }
            ul {
                for line in decisions {
                    li {
                        a(.href(reader.site.decision(line.id))) { line.number + ": " + line.title }
                        ", "
                        reader.day(line.decidedOn)
                    }
                }
            }
        }
    }

    /// A subject may stand in the statutes for several bodies.
    private var subjects: [String] {
        approvals.ceilings.map(\.subject).reduce(into: []) { found, word in
            if !found.contains(word) { found.append(word) }
        }
    }
}
