import Kernel
import Phrases

// Numbers against the numbers of the law.

extension LawChecks {
    func bound(_ row: LawRow) -> Finding? {
        guard let bound = row.number, let found = value(row)?.quantity else { return nil }
        let unit = row.parameters.first.flatMap { Catalogue.byName[$0]?.unit } ?? .none
        let number = words(bound, unit)
        switch row.check {
        case .atLeast where found.number < bound, .atLeastWhenSet where found.number < bound:
            return breach(row, .tooLittle(atLeast: number), bound: ">= \(bound)")
        case .weightAtMost where found.number > bound:
            return breach(row, .tooMuch(atMost: number), bound: "<= \(bound)")
        case .atMost where found.number > bound || (found.number == bound && found.strict):
            return breach(row, .tooMuch(atMost: number), bound: "<= \(bound)")
        case .exactly where found.number != bound:
            return breach(row, .notEqual(to: number), bound: "= \(bound)")
        default: return nil
        }
    }

    private func words(_ number: Fraction, _ unit: ParameterUnit) -> Phrase {
        number.denominator == 1 ? Int(number.numerator).words(unit) : number.words()
    }

    func topic(_ row: LawRow) -> Finding? {
        guard let bound = row.number, let topic = row.words.first.map(Topic.init(rawValue:)),
            let found = (value(row) as? [Topic: Majority])?[topic], found.fraction < bound
        else { return nil }
        return breach(row, .tooLittle(atLeast: bound.words()), bound: ">= \(bound)")
    }

    func topicPart(_ row: LawRow) -> Finding? {
        guard let bound = row.number, let topic = row.words.first.map(Topic.init(rawValue:)),
            let parts = value(row) as? [Topic: Fraction?], case let found?? = parts[topic], found > bound
        else { return nil }
        return breach(row, .tooMuch(atMost: bound.words()), bound: "<= \(bound)")
    }

    func fits(_ row: LawRow) -> Finding? {
        guard let days = count(row, 0), let room = count(row, 1), days + row.count > room else { return nil }
        let most = max(0, room - row.count)
        return breach(row, .tooMuch(atMost: most.words(.days)), bound: "<= \(most)")
    }

    func lessThanHalf(_ row: LawRow) -> Finding? {
        guard let seats = count(row, 0), let all = count(row, 1), seats * 2 >= all, seats > 0 else { return nil }
        let most = max(0, (all - 1) / 2)
        return breach(row, .tooMuch(atMost: most.words(.count)), bound: "< \(all)/2")
    }

    func othersTogether(_ row: LawRow) -> Finding? {
        guard let votes = count(row, 0), let all = count(row, 1), votes > 1, votes > all - 1 else { return nil }
        let most = max(1, all - 1)
        return breach(row, .tooMuch(atMost: most.words(.count)), bound: "<= \(most)")
    }

    func dateOrder(_ row: LawRow) -> Finding? {
        let days = row.parameters.compactMap { name in
            (file.value(name) as? Day?).flatMap { day in day.map { (name, $0) } }
        }
        for (earlier, later) in zip(days, days.dropFirst()) where earlier.1 > later.1 {
            let words = Phrases.StatutesChecks.dateOrder(
                Catalogue.words(later.0), before: Catalogue.words(earlier.0), law: row.text)
            return Finding(
                .breach, row.check.findingCode, file: file.name, line: file.values[later.0]?.line ?? 0,
                parameter: later.0, law: row.article, bound: ">= \(earlier.1)", value: "\(later.1)",
                message: words.message, remedy: words.remedy)
        }
        return nil
    }
}
