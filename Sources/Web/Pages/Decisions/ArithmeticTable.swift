import HTML
import Kernel
import Phrases

/// The numbers and comparisons behind a decision, a line each, as one would write them on paper.
struct ArithmeticTable: Component {
    typealias Words = Phrases.DecisionPages
    let reader: Reader
    let arithmetic: Arithmetic

    var body: Node {
        p(.class("hint")) { reader(Words.arithmeticHint) }
        Facts(
            arithmetic.figures.map {
                (reader(Words.figure($0.name)), .text(reader.number($0.value)))
            })
        if !arithmetic.comparisons.isEmpty {
            DataTable(
                caption: reader(Words.arithmetic),
                columns: [
                    .init(reader(Words.rule)), .init(reader(Words.comparison)), .init(reader(Words.met)),
                ],
                rows: arithmetic.comparisons.map(row))
        }
        if let tie = arithmetic.tie { p { reader(Words.tie(tie)) } }
    }

    private func row(_ comparison: Comparison) -> [Node] {
        [
            group {
                reader(Words.rule(comparison.rule))
                " (" + reader(Words.asked(comparison.fraction, strict: comparison.isStrict)) + ")"
                reader.article(comparison.article)
            },
            .text(reader(sum(comparison))),
            group {
                Badge(
                    reader(comparison.isMet ? Words.yes : Words.no), comparison.isMet ? .good : .attention)
            },
        ]
    }

    private func sum(_ comparison: Comparison) -> Phrase {
        let (left, right) = (comparison.left, comparison.right)
        return Words.sum(
            part: comparison.part, whole: comparison.whole, denominator: comparison.fraction.denominator,
            numerator: comparison.fraction.numerator, left: "\(left)",
            sign: left > right ? ">" : left == right ? "=" : "<", right: "\(right)")
    }
}

extension ResultBar {
    /// The bar of a result: the line stands at the strictest majority that was asked. None where votes weigh differently: a bar
    /// of votes as they were cast would show another result.
    init?(_ arithmetic: Arithmetic, _ language: Language) {
        guard !arithmetic.isWeighed, let yes = arithmetic.figure("for"), let against = arithmetic.figure("against")
        else { return nil }
        let majorities = arithmetic.comparisons.filter { $0.rule != "quorum" && $0.whole > 0 }
        let strictest = majorities.max { $0.smallestPart * $1.whole < $1.smallestPart * $0.whole }
        self = .motion(
            for: Int(yes), against: Int(against), blank: Int(arithmetic.figure("blank") ?? 0),
            needed: strictest.map { Int($0.smallestPart) }, of: Int(strictest?.whole ?? (yes + against)), language)
    }
}

extension Comparison {
    /// The smallest part of the whole that would be enough.
    var smallestPart: Int64 {
        let reached = fraction.ceiling(of: whole)
        return isStrict && !fraction.isExceeded(by: reached, of: whole) ? reached + 1 : reached
    }
}
