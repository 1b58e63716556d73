import Kernel
import Phrases

/// What is lawful but unusual (a warning), and what cannot be because the file contradicts itself (a breach).
struct PracticeChecks {
    let file: StatutesFile

    func findings() -> [Finding] {
        usual() + contradictions() + bodiesThatAreNot() + unknownWords() + noughts() + unwise() + ties()
    }

    private func usual() -> [Finding] {
        Catalogue.all.flatMap { parameter -> [Finding] in
            guard let set = file.values[parameter.name], let found = set.value.quantity else { return [] }
            return parameter.usual.compactMap { usual in
                guard !usual.holds(found.number) else { return nil }
                let words = Phrases.StatutesChecks.unusual(
                    parameter.words, value: set.value.words(parameter.unit), usual: usual.words(parameter.unit))
                return finding(.warning, "unusual", parameter.name, bound: usual.written, words)
            }
        }
    }

    private func contradictions() -> [Finding] {
        let pairs: [(less: String, more: String)] = [
            ("board.size.min", "board.size.max"),
            ("quorum.secondMeetingMinDays", "quorum.secondMeetingMaxDays"),
            ("share.minPerMember", "share.maxPerMember"),
        ]
        var findings = pairs.compactMap { pair -> Finding? in
            guard let less = file.value(pair.less) as? Int, let more = file.value(pair.more) as? Int, less > more
            else { return nil }
            return finding(
                .breach, "impossible", file.isSet(pair.less) ? pair.less : pair.more, bound: "<= \(more)",
                Phrases.StatutesChecks.moreThan(Catalogue.words(pair.less), Catalogue.words(pair.more)))
        }
        let codes = file[.category].map(\.code)
        if Set(codes).count < codes.count || codes.isEmpty {
            findings.append(finding(.breach, "impossible", "category", Phrases.StatutesChecks.categoryTwice))
        }
        if !file[.category].contains(where: \.isMemberInLaw) {
            findings.append(finding(.breach, "impossible", "category", Phrases.StatutesChecks.noMembers))
        }
        if file[.boardSizeOdd], file[.boardSizeMin] == file[.boardSizeMax], file[.boardSizeMin].isMultiple(of: 2) {
            findings.append(finding(.breach, "impossible", "board.size.odd", Phrases.StatutesChecks.evenBoard))
        }
        for (topic, part) in file[.quorumByTopic] {
            guard let part, part > Fraction(1) || part < Fraction(0) else { continue }
            findings.append(
                finding(
                    .breach, "impossible", "quorum.byTopic", bound: "0...1",
                    Phrases.StatutesChecks.quorumPart(Phrases.Vocabulary.topic(topic))))
        }
        let parts = [
            "assembly.requestFraction", "agenda.memberItemFraction", "amend.proposerFraction",
            "assembly.referendumFraction",
        ]
        for name in parts {
            guard let part = file.values[name]?.value as? Fraction, part <= Fraction(0) || part > Fraction(1) else {
                continue
            }
            findings.append(
                finding(
                    .breach, "impossible", name, bound: "0...1",
                    Phrases.StatutesChecks.partOfVotes(Catalogue.words(name))))
        }
        for name in Catalogue.all.map(\.name) {
            guard let number = file.values[name]?.value as? Int, number < 0 else { continue }
            findings.append(
                finding(
                    .breach, "impossible", name, bound: ">= 0", Phrases.StatutesChecks.negative(Catalogue.words(name))))
        }
        return findings
    }

    func finding(
        _ severity: Finding.Severity, _ code: String, _ name: String, bound: String? = nil, _ words: MessageAndRemedy
    ) -> Finding {
        let set = file.values[name]
        return Finding(
            severity, code, file: file.name, line: set?.line ?? 0, article: set?.article, parameter: name,
            bound: bound, value: file.value(name)?.written, message: words.message, remedy: words.remedy)
    }
}

extension Usual {
    func holds(_ number: Fraction) -> Bool {
        switch self {
        case .atLeast(let bound): number >= bound
        case .atMost(let bound): number <= bound
        case .above(let bound): number > bound
        }
    }

    var written: String {
        switch self {
        case .atLeast(let bound): ">= \(bound)"
        case .atMost(let bound): "<= \(bound)"
        case .above(let bound): "> \(bound)"
        }
    }

    func words(_ unit: ParameterUnit) -> Phrase {
        let number: Fraction
        switch self {
        case .atLeast(let bound), .atMost(let bound), .above(let bound): number = bound
        }
        let words = number.denominator == 1 ? Int(number.numerator).words(unit) : number.words()
        return switch self {
        case .atLeast: Phrases.StatutesChecks.atLeast(words)
        case .atMost: Phrases.StatutesChecks.atMost(words)
        case .above: Phrases.StatutesChecks.moreThan(words)
        }
    }
}
