import CooperativeService
import HTML
import Kernel
import Phrases

/// Whether the convocation would hold, rule by rule, before it is sent.
struct ConvocationAdviceSection: Component {
    typealias Words = Phrases.Advice
    let reader: Reader
    let advice: ConvocationAdvice
    let isDraft: Bool

    var body: Node {
        section(.id("holds")) {
            h2 { reader(Words.title) }
            if isDraft {
                Notice(advice.holds ? .done : .warning, reader(advice.holds ? Words.holds : Words.fails))
            }
            ul {
                for line in advice.lines {
                    li {
                        Badge(
                            reader(line.isMet ? Words.metMark : Words.openMark), line.isMet ? .good : .attention)
                        " " + reader(line.says) + " "
                        reader.article(line.article)
                        if let remedy = line.remedy {
                            p(.class("remedy")) {
                                strong { reader(Phrases.Web.whatYouCanDo) + ": " }
                                reader(remedy)
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The items of an agenda with the place of each.
struct OrderForm: Component {
    typealias Words = Phrases.PaperPages
    let reader: Reader
    let plan: MeetingPlan
    let state: FormState

    var body: Node {
        if plan.agenda.count > 1 {
            details(.id("order")) {
                summary { reader(Words.order) }
                p(.class("hint")) { reader(Words.orderHint) }
                CommandForm(reader, to: reader.site.order(of: plan.line.id), state.quiet) {
                    for (index, item) in plan.agenda.enumerated() {
                        Field(
                            name: "place-\(item.id)", label: reader(Words.place(of: item.title)), kind: .number,
                            value: state["place-\(item.id)"] ?? "\(index + 1)")
                    }
                    SubmitButton(reader(Words.reorder), .secondary)
                }
            }
        }
    }
}
