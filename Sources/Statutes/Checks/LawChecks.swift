import Kernel
import Phrases

/// Holds a statutes file against the law of a day: one finding for every row that it breaks.
struct LawChecks {
    let file: StatutesFile
    let law: LawOnDay
    /// The day of the deed; what the file says of it where nothing else is known.
    let deedOn: Day?

    func findings() -> [Finding] {
        law.all.compactMap { row, inForce in
            if row.check == .opens { return inForce ? nil : opens(row) }
            guard inForce, binds(row) else { return nil }
            return check(row)
        }
    }

    /// What the law asks of cooperatives only (2:55, 2:56, 2:61).
    private static let ofCooperatives: Set<LawCode> = [.liabilityCap, .liabilityTail, .applicationRecords]

    /// A row may bind only newer deeds, or only statutes that chose something else first.
    private func binds(_ row: LawRow) -> Bool {
        if let from = row.deedFrom, let deedOn, deedOn < from { return false }
        if file[.entityLegalForm] == .vereniging, Self.ofCooperatives.contains(row.code) { return false }
        // Where no business of the row asks a quorum, there is no second meeting to convoke.
        if row.code == .secondMeetingNotice, !hasSecondMeeting(on: row.words) { return false }
        if row.check == .onlyWhen || row.check == .emptyOnlyWhen { return true }
        return applies(row.when)
    }

    /// Whether such business asks a quorum; any business where the row names none.
    private func hasSecondMeeting(on topics: [String]) -> Bool {
        file[.quorumByTopic].contains { topic, part in
            part != nil && (topics.isEmpty || topics.contains(topic.rawValue))
        }
    }

    func applies(_ condition: LawCondition?) -> Bool {
        guard let condition else { return true }
        return condition.values.contains(file.value(condition.parameter)?.written ?? "")
    }

    private func check(_ row: LawRow) -> Finding? {
        switch row.check {
        case .fact, .opens: nil
        case .atLeast, .atMost, .exactly: bound(row)
        case .atLeastWhenSet: row.parameters.first.map(file.isSet) == true ? bound(row) : nil
        case .includes, .excludes: membership(row)
        case .holds: flag(row) == true ? nil : breach(row, .switchedOff, bound: "true")
        case .holdsNot: flag(row) == false ? nil : breach(row, .switchedOn, bound: "false")
        case .needsClause: hasClause(row) ? nil : breach(row, .missing, bound: "set")
        case .onlyWhen: onlyWhen(row)
        case .emptyOnlyWhen: !isEmpty(row) || applies(row.when) ? nil : breach(row, .missing, bound: "set")
        case .dateOrder: dateOrder(row)
        case .fits: fits(row)
        case .lessThanHalf: lessThanHalf(row)
        case .othersTogether: othersTogether(row)
        case .topicAtLeast: topic(row)
        case .topicPartAtMost: topicPart(row)
        case .memberWeight: weights(row)
        case .weightAtMost: cap(row)
        case .nameForm: nameForm(row)
        case .entrenched: entrenched(row)
        }
    }

    /// The value of a row's parameter: the first unless another is asked.
    func value(_ row: LawRow, _ index: Int = 0) -> (any ParameterValue)? {
        row.parameters.indices.contains(index) ? file.value(row.parameters[index]) : nil
    }

    func count(_ row: LawRow, _ index: Int) -> Int? { value(row, index) as? Int }

    private func flag(_ row: LawRow) -> Bool? { value(row) as? Bool }

    private func isEmpty(_ row: LawRow) -> Bool {
        let written = (value(row)?.written ?? "").filter { !$0.isWhitespace }
        return ["", "none", "[]", "{}"].contains(written)
    }

    private func hasClause(_ row: LawRow) -> Bool {
        row.parameters.first.map { file.isSet($0) } == true && !isEmpty(row)
    }

    func breach(_ row: LawRow, _ kind: Phrases.StatutesChecks.Breach, bound: String?) -> Finding {
        let name = row.parameters.first ?? row.code.rawValue
        let set = file.values[name]
        let value = file.value(name)
        let unit = Catalogue.byName[name]?.unit ?? .none
        let words = Phrases.StatutesChecks.breach(
            kind, parameter: Catalogue.words(name), value: value?.words(unit) ?? Phrase(same: ""), law: row.text,
            article: row.article)
        return Finding(
            .breach, row.check.findingCode, file: file.name, line: set?.line ?? 0, article: set?.article,
            parameter: name, law: row.article, bound: bound, value: value?.written, message: words.message,
            remedy: words.remedy)
    }
}

extension LawCheck {
    /// `law-at-least`: stable in reports, JSON and tests.
    var findingCode: String {
        "law-"
            + rawValue.reduce(into: "") { code, letter in
                code += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
            }
    }
}
