import Kernel
import Phrases

extension ParameterValue {
    /// The value as a person reads it: `14 dagen`, `ten minste 2/3`, `het bestuur`.
    func words(_ unit: ParameterUnit = .none) -> Phrase {
        switch self {
        case let number as Int: Phrases.Amounts.amount(number, unit)
        case let flag as Bool: Phrases.Amounts.yesOrNo(flag)
        case let fraction as Fraction: Phrases.Amounts.fraction(fraction)
        case let majority as Majority: Phrases.Amounts.majority(majority.fraction, strict: majority.strict)
        case let money as Money: Phrases.Amounts.money(money)
        case let day as Day: Format.day(day)
        case let day as MonthDay: Phrases.Amounts.monthDay(month: day.month, day: day.day)
        case let organ as Organ: Phrases.Vocabulary.organ(organ)
        case let office as Office: Phrases.Vocabulary.office(office)
        case let topic as Topic: Phrases.Vocabulary.topic(topic)
        case let text as String: Phrases.StatutesChoices.ground(text)
        case let compound as any WordedValue: compound.inWords
        case let choice as any Choice:
            Phrases.StatutesChoices.choice("\(type(of: self))", choice.written)
        default: Phrase(same: written)
        }
    }
}

/// A value of several parts that says itself in words.
protocol WordedValue {
    var inWords: Phrase { get }
}

extension Optional: WordedValue where Wrapped: ParameterValue {
    var inWords: Phrase { self?.words() ?? Phrases.StatutesChoices.nothing }
}

extension Array: WordedValue where Element: ParameterValue {
    var inWords: Phrase { Phrases.Amounts.list(map { $0.words() }) }
}

extension Dictionary: WordedValue where Key == Topic, Value: ParameterValue {
    var inWords: Phrase {
        Phrases.Amounts.list(
            sorted { $0.key.rawValue < $1.key.rawValue }.map {
                Phrases.Amounts.pair(Phrases.Vocabulary.topic($0.key), $0.value.words())
            })
    }
}

extension Category: WordedValue {
    var inWords: Phrase { Phrases.Amounts.category(name, votes: voteWeight, isMemberInLaw: isMemberInLaw) }
}

extension Delegation: WordedValue {
    var inWords: Phrase {
        Phrases.Amounts.pair(Phrases.Vocabulary.office(office), Phrases.StatutesChoices.command(command))
    }
}

extension Entrenchment: WordedValue {
    var inWords: Phrase {
        Phrases.Amounts.pair(
            Phrases.Amounts.article(article), unanimous ? Phrases.Amounts.unanimous : majority.words())
    }
}

extension ApprovalCeiling: WordedValue {
    var inWords: Phrase {
        Phrases.Amounts.approval(
            Phrases.StatutesChoices.ground(subject), from: from, organ: Phrases.Vocabulary.organ(organ))
    }
}

extension Mandate: WordedValue {
    var inWords: Phrase {
        Phrases.Amounts.pair(
            Phrases.Vocabulary.organ(body), Phrases.Amounts.list(subjects.map { Phrases.StatutesChoices.ground($0) }))
    }
}
