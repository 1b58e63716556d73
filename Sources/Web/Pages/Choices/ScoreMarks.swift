import CooperativeService
import Counting
import HTML
import Kernel
import Phrases

/// Points or grades for each option, in a row of radio buttons; in a list to choose from where there are many options.
struct ScoreMarks: Component {
    typealias Words = Phrases.ChoicePages
    let reader: Reader
    let choice: ChoiceSheet
    let state: FormState
    let legend: String

    /// With more options than this a page of radio buttons would be long and heavy.
    private static let mostRows = 15

    private var highest: Int64 { choice.highestScore ?? 0 }
    private var areGrades: Bool { choice.method == .majorityJudgment }
    private var isShort: Bool { choice.options.count <= ScoreMarks.mostRows }

    var body: Node {
        fieldset(.class("choices"), .id("field-scores"), .tabindex(-1), .ariaDescribedby("field-scores-hint")) {
            HTML.legend { legend }
            p(.class("hint"), .id("field-scores-hint")) {
                reader(areGrades ? Words.gradeHint : Words.scale(highest))
            }
            for (index, candidate) in choice.options.enumerated() {
                if isShort { row(index, candidate.name) } else { list(index, candidate.name) }
            }
        }
    }

    private var scale: [Choice] {
        let nothing = Choice("", reader(areGrades ? Words.noGrade : Words.noScore))
        return (0...max(0, highest)).map { Choice("\($0)", areGrades ? reader(Words.grade($0)) : "\($0)") } + [nothing]
    }

    private func row(_ index: Int, _ name: String) -> Node {
        let field = "score-\(index)"
        return fieldset(.class(areGrades ? "scale grades" : "scale")) {
            HTML.legend { name }
            div(.class("steps")) {
                for (place, step) in scale.enumerated() {
                    let id = "field-\(field)-\(place)"
                    label(.for(id)) {
                        input(
                            .type("radio"), .id(id), .name(field), .value(step.value),
                            .checked((state[field] ?? "") == step.value))
                        span { step.label }
                    }
                }
            }
        }
    }

    private func list(_ index: Int, _ name: String) -> Node {
        let nothing = scale.suffix(1), steps = scale.dropLast()
        return SelectField(
            name: "score-\(index)", label: name, choices: Array(nothing + steps), chosen: state["score-\(index)"] ?? ""
        ).body
    }
}
