import Kernel

/// Why something is so, in both languages: it was written down once, for whoever reads it later.
struct GroundAnswer: Codable, Sendable {
    let code: String
    let article: String?
    let required: String?, found: String?
    let message: Phrase, remedy: Phrase

    init(_ ground: Ground) {
        code = ground.code
        article = ground.article?.code
        required = ground.required
        found = ground.found
        message = ground.message
        remedy = ground.remedy
    }
}

/// The numbers of a decision, and how they were compared: `part × denominator` against `whole × numerator`.
struct ArithmeticAnswer: Codable, Sendable {
    struct Figure: Codable, Sendable {
        let name: String
        let value: Int64
    }

    struct Comparison: Codable, Sendable {
        let rule: String
        let article: String?
        let part: Int64, whole: Int64
        let fraction: Fraction
        let isStrict: Bool, isMet: Bool
    }

    let figures: [Figure]
    let comparisons: [Comparison]
    let tie: String?

    init(_ arithmetic: Arithmetic) {
        figures = arithmetic.figures.map { Figure(name: $0.name, value: $0.value) }
        comparisons = arithmetic.comparisons.map {
            Comparison(
                rule: $0.rule, article: $0.article?.code, part: $0.part, whole: $0.whole, fraction: $0.fraction,
                isStrict: $0.isStrict, isMet: $0.isMet)
        }
        tie = arithmetic.tie
    }
}
