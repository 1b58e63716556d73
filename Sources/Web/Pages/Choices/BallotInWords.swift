import CooperativeService
import Counting
import HTML
import Kernel
import Phrases

/// A ballot over options, said in words: what is checked before it is cast, and what the receipt says.
struct BallotInWords: Component {
    typealias Words = Phrases.ChoicePages
    let reader: Reader
    let choice: ChoiceSheet
    let marks: ChoiceSheet.Marks

    var body: Node {
        switch marks {
        case .ranking(let groups) where !groups.isEmpty: ranking(groups)
        case .approval(let marked) where !marked.isEmpty: approval(marked)
        case .scores(let scores) where !scores.isEmpty: scored(scores)
        case .voice(let voice, let argument):
            p(.class("big")) { reader(Words.voiceCast(voice)) }
            if let argument { Prose(argument) }
        default: p(.class("big")) { reader(Words.ballotIsBlank) }
        }
    }

    private func name(_ option: Int) -> String {
        choice.options.indices.contains(option) ? choice.options[option].name : "\(option)"
    }

    private func names(_ group: [Int]) -> String { reader(Phrases.ChoiceResult.names(group.map(name))) }

    @Content private func ranking(_ groups: [[Int]]) -> Node {
        if choice.method == .plurality {
            p(.class("big")) { reader(Phrases.VotePages.youVote(Phrase(same: names(groups[0])))) }
        } else {
            ol(.class("marks")) { for group in groups { li { names(group) } } }
            let placed = Set(groups.flatMap(\.self))
            let rest = choice.options.indices.filter { !placed.contains($0) }
            if !rest.isEmpty { p(.class("soft")) { reader(Words.without) + ": " + names(rest) } }
        }
    }

    @Content private func approval(_ marked: [Int]) -> Node {
        p { reader(Words.marked(marked.count)) }
        ul(.class("marks")) { for option in marked { li { name(option) } } }
    }

    private func scored(_ scores: [Int: Int64]) -> Node {
        Facts(
            choice.options.indices.map { option in
                let given = scores[option].map { score in
                    choice.method == .majorityJudgment ? Words.grade(score) : Words.points(score)
                }
                let none = choice.method == .majorityJudgment ? Words.noGrade : Words.noScore
                return (name(option), .text(reader(given ?? none)))
            }
        ).body
    }
}
