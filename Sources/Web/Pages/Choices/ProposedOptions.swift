import CooperativeService
import Counting
import HTML
import Kernel
import Phrases

/// What voters will choose between, as a proposal names it, and how it will be counted.
struct ProposedOptions: Component {
    typealias Words = Phrases.ChoiceFiling
    let reader: Reader
    let choice: ProposedChoice

    private var hasCosts: Bool { choice.options.contains { $0.cost != nil } }

    var body: Node {
        if !choice.options.isEmpty {
            if hasCosts {
                DataTable(
                    caption: reader(Words.choice),
                    columns: [.init(reader(Words.option)), .init(reader(Words.costs), isNumber: true)],
                    rows: choice.options.map { option in
                        let cost = option.cost.map { Format.money(Money(cents: $0), reader.language) } ?? "–"
                        return [.text(option.name), .text(cost)]
                    }, hidesCaption: true)
            } else {
                ol { for option in choice.options { li { option.name } } }
            }
        }
        CountingFacts(
            reader: reader, method: choice.method, article: choice.article, seats: choice.seats, budget: choice.budget)
    }
}

/// How a choice is counted, how many are chosen, what there is to share out.
struct CountingFacts: Component {
    typealias Words = Phrases.ChoicePages
    let reader: Reader
    let method: CountingMethod?
    let article: ArticleReference?
    let seats: Int
    let budget: Int64?

    var body: Node { Facts(facts) }

    private var facts: [(name: String, value: Node)] {
        let words =
            method.map { Phrases.StatutesChoices.choice("VoteMethod", $0.rawValue) }
            ?? Phrases.ChoiceFiling.notCountable
        var facts: [(name: String, value: Node)] = [
            (
                reader(Phrases.ChoiceFiling.method),
                group {
                    reader.heading(reader(words))
                    reader.article(article)
                }
            )
        ]
        if let budget {
            facts.append((reader(Words.toShare), .text(Format.money(Money(cents: budget), reader.language))))
        } else if method != .consent {
            facts.append((reader(Words.toChoose), .text(reader.number(seats))))
        }
        return facts
    }
}

/// The same in one line, for an agenda.
struct ProposedOptionsLine: Component {
    let reader: Reader
    let choice: ProposedChoice

    var body: Node {
        let words =
            choice.method.map { Phrases.StatutesChoices.choice("VoteMethod", $0.rawValue) }
            ?? Phrases.ChoiceFiling.notCountable
        small(.class("soft")) { " " + reader(Phrases.ChoiceFiling.short(choice.options.count, words)) }
    }
}
