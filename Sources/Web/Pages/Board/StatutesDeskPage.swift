import CooperativeService
import HTML
import Kernel
import Phrases

/// The versions of the statutes: an amendment is in force after its notarial deed, and then is filed (2:43 lid 5).
struct StatutesDeskPage: Component {
    typealias Words = Phrases.BoardBooks
    let reader: Reader
    let versions: [StatutesDeskLine]
    /// Chair or secretary, who record what the notary did.
    let keepsTheBooks: Bool
    let state: FormState

    var body: Node {
        h1 { reader(Words.statutesTitle) }
        p { LinkButton(reader(Phrases.StatutesAmending.title), to: reader.site.statutesAmendment, .secondary) }
        Refused(reader: reader, state: state)
        if versions.isEmpty { p { reader(Words.noVersions) } }
        for line in versions { card(line) }
    }

    private func card(_ line: StatutesDeskLine) -> Node {
        section(.class("card")) {
            h2 { reader(Words.version(line.number)) }
            Facts(facts(line))
            line.decision.map { decision in
                p { a(.href(reader.site.decision(decision))) { reader(Phrases.Pages.decisions) } }
            }
            if keepsTheBooks, line.deedOn == nil {
                p { LinkButton(reader(Phrases.InForcePages.open), to: reader.site.inForce(line.id)) }
            }
            if keepsTheBooks, line.deedOn != nil && line.filedOn == nil { filing(line) }
        }
    }

    private func facts(_ line: StatutesDeskLine) -> [(name: String, value: Node)] {
        [
            (reader(Words.versionDecided), reader.day(line.decidedOn)),
            line.deedOn.map { (reader(Words.deedOn), reader.day($0)) },
            line.inForceFrom.map { (reader(Words.inForceFrom), reader.day($0)) },
            line.filedOn.map { (reader(Words.filedOn), reader.day($0)) },
        ].compactMap { $0 }
    }

    private func filing(_ line: StatutesDeskLine) -> Node {
        CommandForm(reader, to: reader.site.statutesVersions, state.quiet) {
            input(.type("hidden"), .name("version"), .value(line.id.description))
            day("filedOn", Words.filedOn, line)
            SubmitButton(reader(Words.recordFiling))
        }.body
    }

    /// Each version has its own form, so the ids of its fields end in its number.
    private func day(_ name: String, _ label: Phrase, _ line: StatutesDeskLine) -> Node {
        let id = "field-\(name)-\(line.number)"
        return div(.class("field")) {
            FieldLabel(id: id, label: reader(label), optional: nil)
            input(
                .type("date"), .id(id), .name(name),
                .value(state["version"] == line.id.description ? state[name] : nil))
        }
    }
}
