import CooperativeService
import Counting
import HTML
import Kernel
import Phrases

/// How the votes moved: for each option a bar a round, with what came in that round on top and the line of what was
/// needed. A count of one round is told in plain bars.
struct RoundsPicture: Component {
    typealias Words = Phrases.ChoiceResult
    let reader: Reader
    let choice: ChoiceSheet
    let result: ChoiceSheet.Result

    /// Units of the picture: a bar at most a sixth of its width.
    private static let width = 6000, height = 100, fewestColumns = 6
    /// More options than this are told in the tables alone.
    private static let mostRows = 24

    var body: Node {
        let story = RoundsStory(result.outcome, options: choice.options.count)
        let options = Array(
            story.byFate(chosen: result.chosen, options: choice.options.count).prefix(RoundsPicture.mostRows))
        let spoken = options.map { choice.name(of: $0) + ": " + fate($0, story) }.joined(separator: "; ")
        figure(.class("result")) {
            if story.steps.count > 1 {
                div(.class("bars"), .role("img"), .ariaLabel(spoken)) {
                    for option in options {
                        head(option, story)
                        columns(option, story)
                    }
                }
                figcaption { reader(Words.roundsPicture) }
            } else {
                plain(options, story, spoken)
            }
        }
    }

    private func head(_ option: Int, _ story: RoundsStory) -> Node {
        div(.class("head")) {
            span {
                choice.name(of: option)
                if result.chosen.contains(option) { b { " · " + reader(Words.isChosen) } }
            }
            span(.class("number")) { story.last[option]?.description ?? "0" }
        }
    }

    private func fate(_ option: Int, _ story: RoundsStory) -> String {
        let votes = reader(Words.votes(story.last[option]?.description ?? "0"))
        if let round = story.elected[option] { return votes + ", " + reader(Words.electedIn(round + 1)) }
        if let round = story.excluded[option] { return votes + ", " + reader(Words.excludedIn(round + 1)) }
        return votes
    }

    private func columns(_ option: Int, _ story: RoundsStory) -> Node {
        let height = RoundsPicture.height
        let width = RoundsPicture.width / max(RoundsPicture.fewestColumns, story.steps.count)
        let shade = result.chosen.contains(option) ? "yes" : "blank"
        return svg(
            .class("rounds"), .viewBox(RoundsPicture.width, height), .stretched, .ariaHidden()
        ) {
            rect(.class("empty"), .x(0), .y(height - 1), .width(width * story.steps.count), .height(1))
            for (index, step) in story.steps.enumerated() {
                if let votes = step.votes(of: option) {
                    let whole = votes.length(of: story.top, in: height)
                    let new = min(whole, step.gains[option]?.length(of: story.top, in: height) ?? 0)
                    rect(
                        .class(shade), .x(index * width), .y(height - whole + new), .width(width * 9 / 10),
                        .height(whole - new))
                    if new > 0 {
                        rect(
                            .class(shade + " new"), .x(index * width), .y(height - whole), .width(width * 9 / 10),
                            .height(new))
                    }
                }
                if let quota = step.round.quota ?? result.outcome.quota {
                    let place = height - quota.length(of: story.top, in: height)
                    HTML.line(
                        .class("quota"), .x1(index * width), .y1(place), .x2(index * width + width), .y2(place))
                }
            }
        }
    }

    private func plain(_ options: [Int], _ story: RoundsStory, _ spoken: String) -> Node {
        let quota = story.steps.first?.round.quota ?? result.outcome.quota
        return BarsPicture(
            spoken: spoken,
            rows: options.map { option in
                let isChosen = result.chosen.contains(option), votes = story.last[option] ?? Quantity(0)
                return .init(
                    name: choice.name(of: option), label: votes.description,
                    mark: isChosen ? reader(Words.isChosen) : nil,
                    parts: [.init(length: votes.length(of: story.top), shade: isChosen ? "yes" : "blank")])
            }, line: quota?.length(of: story.top)
        ).body
    }
}
