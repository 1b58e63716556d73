import CooperativeService
import Counting
import HTML
import Kernel
import Phrases

/// Who beats whom: a bar for each contest of the first in the order, and all pairs as a table.
struct PairsPicture: Component {
    typealias Words = Phrases.ChoicePictures
    let reader: Reader
    let choice: ChoiceSheet
    let result: ChoiceSheet.Result

    /// With more options the table of all pairs would be wider than anybody reads.
    private static let mostColumns = 20

    private var pairs: [[Int64]] { result.outcome.pairwise ?? [] }

    var body: Node {
        let options = result.ordered(choice.options.indices).filter(pairs.indices.contains)
        figure(.class("result")) {
            if let first = options.first, options.count > 1 { duels(first, options.dropFirst()) }
            if options.count <= PairsPicture.mostColumns { matrix(options) } else { winners(options) }
        }
    }

    private func duels(_ first: Int, _ others: ArraySlice<Int>) -> Node {
        let ballots = Quantity(others.map { pairs[first][$0] + pairs[$0][first] }.max() ?? 0)
        func numbers(_ other: Int) -> String { "\(pairs[first][other]) – \(pairs[other][first])" }
        return BarsPicture(
            spoken: others.map { reader(Words.pair(choice.name(of: first), choice.name(of: $0))) + ": " + numbers($0) }
                .joined(separator: "; "),
            rows: others.map { other in
                let won = Quantity(pairs[first][other]).length(of: ballots)
                let lost = Quantity(pairs[other][first]).length(of: ballots)
                return .init(
                    name: reader(Words.pair(choice.name(of: first), choice.name(of: other))), label: numbers(other),
                    parts: [.init(length: won, shade: "yes"), .init(length: lost, shade: "no")])
            }
        ).body
    }

    private func matrix(_ options: [Int]) -> Node {
        div(.class("scroller"), .role("region"), .tabindex(0), .ariaLabel(reader(Words.pairs))) {
            table(.class("pairs")) {
                caption { reader(Words.pairs) }
                thead {
                    tr {
                        th(.scope(.col)) { span(.class("unseen")) { reader(Phrases.ChoiceResult.option) } }
                        for (place, option) in options.enumerated() {
                            th(.scope(.col)) {
                                "\(place + 1)"
                                span(.class("unseen")) { ". " + choice.name(of: option) }
                            }
                        }
                    }
                }
                tbody {
                    for (place, option) in options.enumerated() {
                        tr {
                            th(.scope(.row)) { "\(place + 1). " + choice.name(of: option) }
                            for other in options { cell(option, other) }
                        }
                    }
                }
            }
            p(.class("hint")) { reader(Words.pairsPicture) }
        }
    }

    private func cell(_ one: Int, _ other: Int) -> Node {
        if one == other { return td(.class("self")) { "–" } }
        let (votes, against) = (pairs[one][other], pairs[other][one])
        return td(.class(votes > against ? "won" : votes == against ? "tied" : nil)) { "\(votes)" }
    }

    @Content private func winners(_ options: [Int]) -> Node {
        let first = options.prefix(max(1, result.chosen.count))
        DataTable(
            caption: reader(Words.pairs),
            columns: [
                .init(reader(Words.pair)), .init(reader(Words.votesForFirst), isNumber: true),
                .init(reader(Words.votesForSecond), isNumber: true), .init(reader(Phrases.ChoiceResult.state)),
            ],
            rows: first.flatMap { one in options.filter { $0 != one }.map { row(one, $0) } })
        p(.class("hint")) { reader(Words.onlyWinners) }
    }

    private func row(_ one: Int, _ other: Int) -> [Node] {
        let (votes, against) = (pairs[one][other], pairs[other][one])
        let winner =
            votes == against ? Words.pairTied : Words.beats(choice.name(of: votes > against ? one : other))
        return [
            .text(reader(Words.pair(choice.name(of: one), choice.name(of: other)))), .text("\(votes)"),
            .text("\(against)"), .text(reader(winner)),
        ]
    }
}

/// What the pairs came to, in words: who took no part, which pairs were locked, and the order.
struct PairsWords: Component {
    typealias Words = Phrases.ChoicePictures
    let reader: Reader
    let choice: ChoiceSheet
    let outcome: CountingOutcome

    private static let mostLines = 60

    var body: Node {
        if !outcome.dropped.isEmpty {
            ul { for dropped in outcome.dropped { li { reader(words(dropped)) } } }
        }
        if !outcome.rounds.isEmpty && outcome.rounds.count <= PairsWords.mostLines {
            details {
                summary { reader(Words.lockedPairs) }
                ol { for round in outcome.rounds { li { reader(words(round)) } } }
            }
        }
        if let order = outcome.order {
            h3 { reader(Words.order) }
            ol { for group in order { li { reader(choice.names(of: group)) } } }
        }
    }

    private func words(_ dropped: CountingOutcome.Dropped) -> Phrase {
        Words.dropped(
            choice.name(of: dropped.candidate), dropped.reason.rawValue, found: dropped.found.description,
            asked: dropped.asked.description)
    }

    private func words(_ round: CountingRound) -> Phrase {
        let winner = round.candidate.map { choice.name(of: $0) } ?? "", loser = round.other.map { choice.name(of: $0) }
        let votes = round.value?.description ?? ""
        return round.action == .cycle
            ? Words.circle(winner, over: loser ?? "", votes: votes)
            : Words.locked(winner, over: loser ?? "", votes: votes)
    }
}
