import Kernel
import Phrases

// Words, lists and names against what the law asks of them.

extension LawChecks {
    private func words(in value: (any ParameterValue)?) -> [String] {
        switch value {
        case let organs as [Organ]: organs.map(\.rawValue)
        case let texts as [String]: texts
        case let access as [Access]: access.map(\.rawValue)
        case let channels as [Channel]: channels.map(\.rawValue)
        case let uses as [SurplusUse]: uses.map(\.rawValue)
        case let topics as [Topic]: topics.map(\.rawValue)
        case let value?: [value.written]
        case nil: []
        }
    }

    func membership(_ row: LawRow) -> Finding? {
        let found = words(in: value(row))
        let words = Phrases.Amounts.list(row.words.map { word($0, row) })
        if row.check == .includes {
            return row.words.allSatisfy(found.contains)
                ? nil : breach(row, .lacks(words), bound: "includes " + row.words.joined(separator: ", "))
        }
        return row.words.contains(where: found.contains)
            ? breach(row, .forbidden(words), bound: "excludes " + row.words.joined(separator: ", ")) : nil
    }

    private func word(_ word: String, _ row: LawRow) -> Phrase {
        switch value(row) {
        case is [Organ]: Organ(rawValue: word).words()
        case is [Topic]: Topic(rawValue: word).words()
        case is [Access]: (Access(rawValue: word) ?? .members).words()
        case is ProxyForm: (ProxyForm(rawValue: word) ?? .both).words()
        case is [SurplusUse]: (SurplusUse(rawValue: word) ?? .reserve).words()
        default: Phrases.StatutesChoices.ground(word)
        }
    }

    /// A choice that waits for an act: refused while the act is not in force.
    func opens(_ row: LawRow) -> Finding? {
        guard let found = value(row)?.written, row.words.contains(found) else { return nil }
        return breach(row, .notYet, bound: "not " + row.words.joined(separator: ", "))
    }

    func onlyWhen(_ row: LawRow) -> Finding? {
        let isGiven = row.parameters.first.map { file.isSet($0) } == true && value(row)?.written != "none"
        switch (isGiven, applies(row.when)) {
        case (false, true): return breach(row, .missing, bound: "set")
        case (true, false): return breach(row, .superfluous, bound: "unset")
        default: return nil
        }
    }

    func weights(_ row: LawRow) -> Finding? {
        guard let categories = value(row) as? [Category],
            let weak = categories.first(where: { $0.isMemberInLaw && $0.voteWeight < row.count })
        else { return nil }
        return breach(row, .withoutVote(weak.name), bound: ">= \(row.count)")
    }

    /// The most votes that a member can have: the cap, or without one what a category has.
    func cap(_ row: LawRow) -> Finding? {
        guard !file.isSet(ParameterKey.voteWeightCap.name), file[.voteWeightRule] == .byCategory else {
            return bound(row)
        }
        let most = file[.category].filter(\.isMemberInLaw).map(\.voteWeight).max() ?? 1
        guard most > row.count else { return nil }
        return breach(row, .tooMuch(atMost: row.count.words(.count)), bound: "<= \(row.count)")
    }

    /// A cooperative has the word and the letters of its liability in its name, another association has not.
    func nameForm(_ row: LawRow) -> Finding? {
        let folded = file[.entityName].lowercased().replacing("ö", with: "o")
        // Nobody else calls itself a cooperative (2:63).
        guard file[.entityLegalForm] == .cooperatie else {
            return folded.contains("cooperati")
                ? breach(row, .forbidden(Phrase(same: "coöperatie")), bound: "excludes coöperatie") : nil
        }
        let suffix =
            switch file[.entityLiability] {
            case .legal: "W.A."
            case .limited: "B.A."
            case .excluded: "U.A."
            }
        let name = file[.entityName]
        guard folded.contains("cooperati"), name.hasSuffix(" " + suffix) else {
            return breach(row, .nameForm(suffix), bound: "…coöperatie… \(suffix)")
        }
        return nil
    }

    /// A protected article must exist, and its rule must protect: not lighter than the rule for an amendment.
    func entrenched(_ row: LawRow) -> Finding? {
        let ordinary = file[.voteMajorityByTopic][.amend] ?? Majority(law[.amendMajority].fraction)
        for rule in file[.amendEntrenched] {
            if file.article(rule.article) == nil { return breach(row, .noArticle(rule.article), bound: rule.article) }
            if !rule.unanimous, rule.majority.fraction < ordinary.fraction {
                return breach(row, .tooLittle(atLeast: ordinary.words()), bound: ">= \(ordinary.written)")
            }
        }
        return nil
    }
}
