import CooperativeService
import HTML
import Kernel
import Phrases

/// Giving notice, in two steps: first one sees on which day the membership would end.
struct ResignationPage: Component {
    typealias Words = Phrases.MemberPages
    let reader: Reader
    let leaving: PublicFront.Leaving
    let state: FormState
    /// The day on which it would end, once asked.
    var end: Day?

    var body: Node {
        h1 { reader(end == nil ? Words.resign : Words.checkResignation) }
        if let end { confirm(end) } else { ask }
    }

    @Content private var ask: Node {
        LeavingWords(reader: reader, leaving: leaving)
        p { reader(Words.resignLead) }
        CommandForm(reader, to: reader.site.resignation, state) {
            Field(
                name: "against", label: reader(Words.against), kind: .day, hint: reader(Words.againstHint),
                value: state["against"], optional: reader.language)
            SubmitButton(reader(Words.showEnd), name: "step", value: "check")
        }
    }

    @Content private func confirm(_ end: Day) -> Node {
        p(.class("big")) { strong { reader(Words.wouldEnd(end)) } }
        if let wished = state["against"].flatMap({ Day($0) }), wished != end {
            Notice(.information, reader(Words.laterThanWished(wished)))
        }
        CommandForm(reader, to: reader.site.resignation, state) {
            input(.type("hidden"), .name("against"), .value(state["against"] ?? ""))
            div(.class("actions")) {
                SubmitButton(reader(Words.confirmResignation), .danger, name: "step", value: "confirm")
                a(.href(reader.site.membership)) { reader(Words.stay) }
            }
        }
    }
}
