import CooperativeService
import Counting
import HTML
import Kernel
import Phrases

/// A ranking by numbers. With script there are buttons up and down beside each option too; nothing is dragged.
struct RankingMarks: Component {
    typealias Words = Phrases.ChoicePages
    let reader: Reader
    let choice: ChoiceSheet
    let state: FormState
    let legend: String
    let hint: String?

    var body: Node {
        fieldset(.class("choices"), .id("field-ranking"), .tabindex(-1), .ariaDescribedby("field-ranking-hint")) {
            HTML.legend { legend }
            div(.class("hint"), .id("field-ranking-hint")) {
                if let hint { p { hint } }
                p { reader(choice.knowsEqualRanks ? Words.equalAllowed : Words.equalRefused) }
                if choice.method == .debian, let last = choice.options.last {
                    p { reader(Words.lastIsNone(last.name)) }
                }
            }
            ul(
                .class("ranking"), .data("data-up", reader(Words.up)), .data("data-down", reader(Words.down)),
                .data("data-at", reader(Words.nowAt)), .data("data-off", reader(Words.nowOff))
            ) {
                for (index, candidate) in choice.options.enumerated() { li { option(index, candidate.name) } }
            }
            p(.class("unseen"), .role("status"), .ariaLive("polite"), .id("ranking-said")) {}
        }
    }

    @Content private func option(_ index: Int, _ name: String) -> Node {
        let id = "field-rank-\(index)"
        label(.for(id)) {
            span(.class("unseen")) { reader(Words.place) + ": " }
            span(.class("name")) { name }
        }
        input(
            .type("text"), .inputmode("numeric"), .id(id), .name("rank-\(index)"), .value(state["rank-\(index)"]),
            .maxlength(4), .autocomplete("off"), .ariaDescribedby("field-ranking-hint"))
    }
}
