import CooperativeService
import HTML
import Kernel
import Phrases

/// The applications that wait, each with its two answers.
struct ApplicationsPage: Component {
    typealias Words = Phrases.RegisterPages
    let reader: Reader
    let desk: ApplicationDesk
    let decisions: [DecisionLine]
    let state: FormState

    var body: Node {
        h1 { reader(Words.applications) }
        p {
            reader(Words.decides(Phrases.Vocabulary.organ(desk.organ)))
            ArticleBadge(article: desk.article, language: reader.language)
        }
        p { a(.href(reader.site.boardDecisions)) { reader(Phrases.Board.recordDecision) } }
        Refused(reader: reader, state: state)
        if desk.lines.isEmpty { p { reader(Words.noApplications) } }
        for (index, line) in desk.lines.enumerated() { card(line, "-\(index)") }
        if !desk.refused.isEmpty {
            h2(.id("refused")) { reader(Words.refusedApplications) }
            p { reader(Words.refusedApplicationsLead) }
            for line in desk.refused { refused(line) }
        }
    }

    private func refused(_ line: ApplicationDesk.Line) -> Node {
        section(.class("card")) {
            h3 { line.name }
            Facts(facts(line))
            CommandForm(reader, to: reader.site.applications, state.quiet) {
                input(.type("hidden"), .name("application"), .value(line.id.description))
                SubmitButton(reader(Words.toAssembly), .secondary, name: "answer", value: "assembly")
            }
        }
    }

    private func card(_ line: ApplicationDesk.Line, _ mark: String) -> Node {
        section(.class("card")) {
            h2 { line.name }
            Facts(facts(line))
            CommandForm(reader, to: reader.site.applications, state.quiet) {
                input(.type("hidden"), .name("application"), .value(line.id.description))
                DecisionField(
                    reader: reader, decisions: decisions, chosen: chosen(line), mark: mark,
                    acts: [AdmitApplicant.name, RefuseApplicant.name])
                reason(line, mark)
                div(.class("actions")) {
                    SubmitButton(reader(Words.admit), name: "answer", value: "admit")
                    SubmitButton(reader(Words.refuse), .danger, name: "answer", value: "refuse")
                    SubmitButton(
                        reader(Phrases.ActingPages.applicationTakenBack), .secondary, name: "answer",
                        value: "withdraw")
                }
            }
        }
    }

    private func chosen(_ line: ApplicationDesk.Line) -> String? {
        state["application"] == line.id.description ? state["decision"] : nil
    }

    private func reason(_ line: ApplicationDesk.Line, _ mark: String) -> Node {
        div(.class("field")) {
            FieldLabel(id: "field-reason" + mark, label: reader(Words.refusalReason), optional: reader.language)
            input(
                .type("text"), .id("field-reason" + mark), .name("reason"),
                .value(state["application"] == line.id.description ? state["reason"] : nil))
        }
    }

    private func facts(_ line: ApplicationDesk.Line) -> [(name: String, value: Node)] {
        [
            (reader(Words.received), reader.day(line.receivedOn)),
            (reader(Words.category), .text(reader(line.category))),
            line.email.map { (reader(Words.email), .text($0)) }, line.town.map { (reader(Words.town), .text($0)) },
            line.motivation.map { (reader(Words.motivation), Prose($0).body) },
        ].compactMap { $0 }
    }
}
