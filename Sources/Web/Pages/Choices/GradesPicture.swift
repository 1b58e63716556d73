import CooperativeService
import Counting
import HTML
import Kernel
import Phrases

/// How often each option got each grade, best grade first, with the line at the half.
struct GradesPicture: Component {
    typealias Words = Phrases.ChoicePictures
    let reader: Reader
    let choice: ChoiceSheet
    let result: ChoiceSheet.Result

    var body: Node {
        if case .judgment(let judged) = result.outcome.details {
            let options = result.ordered(choice.options.indices).filter(judged.grades.indices.contains)
            figure(.class("result")) {
                BarsPicture(
                    spoken: options.map { reader(Words.gradesSpoken(choice.name(of: $0), median(of: $0, judged))) }
                        .joined(separator: "; "),
                    rows: options.map { row($0, judged) }, line: BarsPicture.width / 2)
                p(.class("key"), .ariaHidden()) {
                    for grade in scale(judged) {
                        span {
                            svg(.class("swatch"), .viewBox(20, 20)) {
                                rect(.class(shade(grade)), .x(0), .y(0), .width(20), .height(20))
                            }
                            " " + reader(Phrases.ChoicePages.grade(Int64(grade)))
                        }
                    }
                }
                figcaption { reader(Words.gradesPicture) }
                DataTable(
                    caption: reader(Phrases.ChoiceResult.caption), columns: columns(judged),
                    rows: options.map { cells($0, judged) })
            }
        }
    }

    /// Best first.
    private func scale(_ judged: JudgmentResult) -> [Int] {
        (judged.grades.first?.indices).map { Array($0.reversed()) } ?? []
    }

    private func shade(_ grade: Int) -> String { "grade\(grade)" }

    private func median(of option: Int, _ judged: JudgmentResult) -> Phrase {
        judged.medians[option].map { Phrases.ChoicePages.grade(Int64($0)) } ?? Phrases.ChoicePages.noGrade
    }

    private func row(_ option: Int, _ judged: JudgmentResult) -> BarsPicture.Row {
        let grades = judged.grades[option]
        let all = Quantity(grades.reduce(0, +))
        var sum: Int64 = 0, end = 0
        let parts = scale(judged).map { grade in
            sum += grades[grade]
            // From edge to edge, so that roundings do not add up.
            let next = Quantity(sum).length(of: all)
            defer { end = next }
            return BarsPicture.Part(length: next - end, shade: shade(grade))
        }
        return .init(
            name: choice.name(of: option), label: reader(median(of: option, judged)),
            mark: result.chosen.contains(option) ? reader(Phrases.ChoiceResult.isChosen) : nil, parts: parts)
    }

    private func columns(_ judged: JudgmentResult) -> [DataTable.Column] {
        [.init(reader(Phrases.ChoiceResult.option))]
            + scale(judged).map { .init(reader(Phrases.ChoicePages.grade(Int64($0))), isNumber: true) }
            + [.init(reader(Words.median)), .init(reader(Phrases.ChoiceResult.state))]
    }

    private func cells(_ option: Int, _ judged: JudgmentResult) -> [Node] {
        [.text(choice.name(of: option))] + scale(judged).map { .text("\(judged.grades[option][$0])") }
            + [.text(reader(median(of: option, judged))), .text(reader(result.state(of: option)))]
    }
}
