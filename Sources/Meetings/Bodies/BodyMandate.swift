public import Kernel
import Phrases

/// What a body may decide in place of who set it up (mandaat): subjects, commands, a ceiling in money, a term.
public struct BodyMandate: Hashable, Sendable {
    /// Empty: any subject.
    public let subjects: [String]
    /// The commands that it may have carried out; empty: none.
    public let commands: [String]
    /// The largest amount on which it decides; nil when it decides on no money.
    public let ceiling: Money?
    /// The first and the last day.
    public let from: Day, until: Day
    /// Who must ratify what it decides, by code or name; until all did, a decision is provisional.
    public let ratifiedBy: [String]
    /// The body that gave it, in whose place it decides.
    public let givenBy: Organ

    public init(
        subjects: [String], commands: [String], ceiling: Money?, from: Day, until: Day, ratifiedBy: [String],
        givenBy: Organ
    ) {
        self.subjects = subjects
        self.commands = commands
        self.ceiling = ceiling
        self.from = from
        self.until = until
        self.ratifiedBy = ratifiedBy
        self.givenBy = givenBy
    }
}

/// What a body decides, as its mandate is asked about it.
public struct MandateMatter: Hashable, Sendable {
    /// Nil where nobody named it: then it is the mandate's only one.
    public let subject: String?
    public let commands: [String]
    public let amount: Money?
    public let day: Day

    public init(subject: String?, commands: [String] = [], amount: Money? = nil, day: Day) {
        self.subject = subject
        self.commands = commands
        self.amount = amount
        self.day = day
    }
}

/// Whether a matter lies within a mandate. An amount of exactly the ceiling does; so does the last day of the term.
public enum MandateCheck {
    /// - Parameter article: by which the mandate was given.
    public static func grounds(
        _ matter: MandateMatter, under mandate: BodyMandate?, endedOn: Day?, article: ArticleReference
    ) -> [Ground] {
        typealias Words = Phrases.Bodies
        if let endedOn, endedOn <= matter.day {
            return [
                Ground(
                    "body-ended", article, required: "< \(endedOn)", found: "\(matter.day)",
                    message: Words.ended(endedOn), remedy: Words.endedRemedy)
            ]
        }
        guard let mandate else {
            return [
                Ground("body-without-mandate", article, message: Words.noMandate, remedy: Words.noMandateRemedy)
            ]
        }
        return scope(matter, mandate, article) + measure(matter, mandate, article)
    }

    private static func scope(
        _ matter: MandateMatter, _ mandate: BodyMandate, _ article: ArticleReference
    ) -> [Ground] {
        typealias Words = Phrases.Bodies
        var grounds = matter.commands.filter { !mandate.commands.contains($0) }.map {
            Ground(
                "mandate-other-command", article, required: mandate.commands.joined(separator: ", "), found: $0,
                message: Words.otherCommand, remedy: Words.outsideRemedy)
        }
        let keys = Set(mandate.subjects.map(Interest.key))
        let isWithin =
            matter.subject.map { keys.isEmpty || keys.contains(Interest.key($0)) }
            ?? (keys.count <= 1 || !matter.commands.isEmpty)
        if !isWithin {
            grounds.append(
                Ground(
                    "mandate-other-subject", article, required: mandate.subjects.joined(separator: ", "),
                    found: matter.subject, message: Words.otherSubject(matter.subject, of: mandate.subjects),
                    remedy: Words.outsideRemedy))
        }
        return grounds
    }

    private static func measure(
        _ matter: MandateMatter, _ mandate: BodyMandate, _ article: ArticleReference
    ) -> [Ground] {
        typealias Words = Phrases.Bodies
        var grounds: [Ground] = []
        let ceiling = mandate.ceiling ?? .zero
        if let amount = matter.amount, amount < .zero {
            grounds.append(
                Ground(
                    "amount-negative", required: ">= 0", found: "\(amount.cents)",
                    message: Phrases.Standing.amountNegative, remedy: Phrases.Standing.amountRemedy))
        }
        if let amount = matter.amount, amount > ceiling {
            grounds.append(
                Ground(
                    "mandate-over-ceiling", article, required: "\(ceiling.cents)", found: "\(amount.cents)",
                    message: Words.overCeiling(ceiling), remedy: Words.outsideRemedy))
        }
        if matter.day > mandate.until {
            grounds.append(
                Ground(
                    "mandate-term-over", article, required: "<= \(mandate.until)", found: "\(matter.day)",
                    message: Words.termOver(mandate.until), remedy: Words.termOverRemedy))
        } else if matter.day < mandate.from {
            grounds.append(
                Ground(
                    "mandate-not-begun", article, required: ">= \(mandate.from)", found: "\(matter.day)",
                    message: Words.notBegun(mandate.from), remedy: Words.notBegunRemedy))
        }
        return grounds
    }
}
