import CooperativeService
import HTML
import Kernel
import Phrases

/// Who acts for an organisation names who comes after, or is replaced at once; the same for the organisation's own account.
struct ActingPage: Component {
    typealias Words = Phrases.ActingForPages
    let reader: Reader
    let lines: [Acting]
    /// What was looked at and not done yet.
    var preview: Preview?
    let state: FormState

    /// Who would act, as the form said it: a form is no way to look names up.
    struct Preview {
        let organisation: PersonID
        let successor: String
        let from: Day
        let until: Day?
    }

    var body: Node {
        p { a(.href(reader.site.membership)) { reader(Phrases.MemberPages.membership) } }
        h1 { reader(Words.title) }
        p { reader(Words.lead) }
        Refused(reader: reader, state: state)
        if lines.isEmpty { p { reader(Words.none) } }
        for line in lines { section(line) }
    }

    @Content private func section(_ line: Acting) -> Node {
        h2(.id("acts-\(line.organisation)")) { line.name }
        p { reader(standing(of: line)) }
        if let next = line.nextFrom { p { reader(Words.next(next)) } }
        if let preview, preview.organisation == line.organisation {
            Notice(
                .warning,
                reader(
                    Words.would(
                        preview.successor, for: line.name, from: preview.from, until: preview.until,
                        endsMine: line.isMine)),
                heading: reader(Phrases.BodyDeskPages.preview))
        }
        form(line)
    }

    private func standing(of line: Acting) -> Phrase {
        guard let from = line.from else { return Words.nobody }
        return line.isMine ? Words.you(since: from, until: line.until) : Words.other(since: from, until: line.until)
    }

    /// Several organisations can stand on one page: the ids of the fields end in theirs.
    private func form(_ line: Acting) -> Node {
        let isThis = state["organisation"] == line.organisation.description
        let isChecked = preview?.organisation == line.organisation
        func value(_ name: String) -> String? { isThis ? state[name] : nil }
        func field(_ name: String, _ label: Phrase, _ type: String = "text", hint: Phrase? = nil) -> Node {
            let id = "field-\(name)-\(line.organisation)"
            return div(.class("field")) {
                FieldLabel(id: id, label: reader(label), optional: reader.language)
                FieldNotes(id: id, hint: hint.map { reader($0) }, problem: nil)
                input(
                    .type(type), .id(id), .name(name), .value(value(name)), .maxlength(200),
                    .ariaDescribedby(hint.map { _ in id + "-hint" }))
            }
        }
        return CommandForm(reader, to: reader.site.acting, state.quiet) {
            input(.type("hidden"), .name("organisation"), .value(line.organisation.description))
            field("actsNumber", Phrases.ActingPages.memberNumber, hint: Words.numberHint)
            field("actsGivenName", Phrases.RegisterPages.givenName)
            field("actsFamilyName", Phrases.RegisterPages.familyName)
            field("actsEmail", Phrases.RegisterPages.email, "email")
            field("actsFrom", Phrases.RegisterPages.from, "date", hint: Words.fromHint)
            field("actsUntil", Phrases.RegisterPages.until, "date")
            div(.class("actions")) {
                SubmitButton(reader(Words.look), isChecked ? .secondary : .primary, name: "answer", value: "check")
                if isChecked { SubmitButton(reader(Words.name), name: "answer", value: "name") }
            }
        }.body
    }
}
