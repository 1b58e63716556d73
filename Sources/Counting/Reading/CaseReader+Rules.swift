import Kernel
import Phrases

extension CaseReader {
    /// Reads `rules`: choices that a method leaves open. What only says what the method does anyway is accepted when it says
    /// just that; every other rule or value is not offered, for a count by another rule would be another count.
    mutating func readRules(for method: CountingMethod) throws -> CountingRules {
        var rules = CountingRules()
        if scanner.peek() == UInt8(ascii: "n") {
            try scanner.takeWord("null")
            return rules
        }
        try object("rules") { reader, name in
            _ = reader.scanner.peek()
            let start = reader.scanner.at
            if try reader.readRule(name, for: method, into: &rules) { return }
            reader.scanner.at = start
            try reader.readDescription(name, for: method)
        }
        return rules
    }

    /// Reads one rule; false when the method has no such choice.
    private mutating func readRule(
        _ name: String, for method: CountingMethod, into rules: inout CountingRules
    ) throws -> Bool {
        if name == "tie_order" {
            rules.tieOrder = try readOrder()
            return true
        }
        return switch method {
        case .motion: try readMotionRule(name, into: &rules.motion)
        case .irv: try readRunoffRule(name, into: &rules.irv)
        case .schulze, .rankedPairs: try readPairwiseRule(name, into: &rules.pairwise)
        case .debian: try readDebianRule(name, into: &rules.debian)
        case .score, .majorityJudgment, .borda: try readPointsRule(name, for: method, into: &rules.points)
        case .budgetGreedy, .equalShares: try readBudgetRule(name, for: method, into: &rules.budget)
        case .consent, .plurality, .approval, .block, .stvScottish, .stvMeek: false
        }
    }

    /// The lot's order; nil, as when it is left out, for `null`.
    private mutating func readOrder() throws -> [Int]? {
        if scanner.peek() == UInt8(ascii: "n") {
            try scanner.takeWord("null")
            return nil
        }
        return try readIndices("rules.tie_order")
    }

    /// A list of candidates.
    mutating func readIndices(_ path: String) throws -> [Int] {
        var indices: [Int] = []
        try list(path) { reader, index in
            if let candidate = try reader.candidate("\(path)[\(index)]") { indices.append(Int(candidate)) }
        }
        return indices
    }

    /// Reads a word that chooses; a word that chooses something else is not offered.
    mutating func word<Choice: RawRepresentable<String>>(_ name: String, as choice: Choice.Type) throws -> Choice? {
        guard let text = try text("rules.\(name)") else { return nil }
        guard let found = Choice(rawValue: text) else {
            throw Unsupported(why: Phrases.CountingCase.unsupportedRule(name, text))
        }
        return found
    }

    /// Reads a whole number of at least `least`.
    mutating func whole(rule name: String, from least: Int64) throws -> Int64? {
        guard let value = try whole("rules.\(name)") else { return nil }
        guard value >= least else {
            try found(.outside("rules.\(name)", found: value, from: least, to: .max))
            return nil
        }
        return value
    }

    /// Reads a fraction of at least 0.
    mutating func fraction(rule name: String) throws -> Fraction? {
        guard let value = try fraction("rules.\(name)") else { return nil }
        guard value >= Fraction(0) else {
            try found(.wrongKind("rules.\(name)", wanted: Phrases.CountingCase.fraction))
            return nil
        }
        return value
    }

    /// Accepts a rule that says what the method does anyway.
    private mutating func readDescription(_ name: String, for method: CountingMethod) throws {
        let start = scanner.at
        let isText = scanner.peek() == Byte.quote
        let said = isText ? try scanner.string() : ""
        if !isText { try scanner.skipValue(depth: 2) }
        let raw = scanner.bytes[start..<Swift.min(scanner.at, start + 80)]
        let value = isText ? said : String(decoding: raw, as: UTF8.self)
        guard CaseReader.descriptions(of: method)[name]?.contains(value) == true else {
            throw Unsupported(why: Phrases.CountingCase.unsupportedRule(name, value))
        }
    }
}
