import Kernel

extension CaseReader {
    mutating func readMotionRule(_ name: String, into rules: inout MotionRules) throws -> Bool {
        switch name {
        case "base": rules.base = try word(name, as: MotionRules.Base.self) ?? rules.base
        case "comparison": rules.comparison = try word(name, as: MotionRules.Comparison.self) ?? rules.comparison
        case "threshold": rules.threshold = try fraction(rule: name) ?? rules.threshold
        case "quorum_present": rules.quorum = try whole(rule: name, from: 0)
        default: return false
        }
        return true
    }

    mutating func readRunoffRule(_ name: String, into rules: inout RunoffRules) throws -> Bool {
        switch name {
        case "overvote": rules.overvote = try word(name, as: RunoffRules.Overvote.self) ?? rules.overvote
        case "duplicate": rules.duplicate = try word(name, as: RunoffRules.Duplicate.self) ?? rules.duplicate
        case "tie": rules.tie = try word(name, as: RunoffRules.Tie.self) ?? rules.tie
        case "max_skipped_ranks" where scanner.peek() == UInt8(ascii: "n"):
            try scanner.takeWord("null")
            rules.maxSkippedRanks = nil
        case "max_skipped_ranks": rules.maxSkippedRanks = try whole(rule: name, from: 0).map { Int($0) }
        case "batch_elimination": rules.batchElimination = try truth("rules.\(name)") ?? false
        case "continue_until_two": rules.continueUntilTwo = try truth("rules.\(name)") ?? false
        case "cannot_win": rules.cannotWin = try readIndices("rules.\(name)")
        default: return false
        }
        return true
    }

    mutating func readPairwiseRule(_ name: String, into rules: inout PairwiseRules) throws -> Bool {
        guard name == "strength" else { return false }
        rules.strength = try word(name, as: PairwiseRules.Strength.self) ?? rules.strength
        return true
    }

    mutating func readDebianRule(_ name: String, into rules: inout DebianRules) throws -> Bool {
        switch name {
        case "default_option": rules.defaultOption = try candidate("rules.\(name)").map { Int($0) }
        case "quorum": rules.quorum = try fraction(rule: name) ?? rules.quorum
        case "majority":
            var majority: [Int: Fraction] = [:]
            try object("rules.majority") { reader, member in
                let path = "rules.majority.\(member)"
                let ratio = try reader.fraction(rule: "majority.\(member)")
                guard let option = Int64(member), let known = reader.candidates?.count, (0..<Int64(known)) ~= option
                else { return try reader.found(.unknownCandidate(path, found: Int64(member) ?? -1, of: reader.known)) }
                majority[Int(option)] = ratio
            }
            rules.majority = majority
        default: return false
        }
        return true
    }

    mutating func readPointsRule(
        _ name: String, for method: CountingMethod, into rules: inout PointsRules
    ) throws -> Bool {
        switch (name, method) {
        case ("min", .score): rules.min = try whole("rules.min") ?? rules.min
        case ("max", .score): rules.max = try whole("rules.max") ?? rules.max
        case ("missing", .score): rules.missing = try whole("rules.missing") ?? rules.missing
        case ("grades", .majorityJudgment):
            rules.grades = try whole(rule: name, from: 1).map { Int($0) } ?? rules.grades
        case ("unranked", .borda): rules.unranked = try word(name, as: PointsRules.Unranked.self) ?? rules.unranked
        default: return false
        }
        return true
    }

    mutating func readBudgetRule(
        _ name: String, for method: CountingMethod, into rules: inout BudgetRules
    ) throws -> Bool {
        switch (name, method) {
        case ("completion", .equalShares): rules.completion = try word(name, as: BudgetRules.Completion.self) ?? .none
        case ("increment", .equalShares): rules.increment = try whole(rule: name, from: 1) ?? rules.increment
        case ("stop_when_exhaustive", .equalShares): rules.stopWhenExhaustive = try truth("rules.\(name)") ?? false
        case ("fund_zero_support", _): rules.fundZeroSupport = try truth("rules.\(name)") ?? true
        default: return false
        }
        return true
    }

    /// How many candidates there are.
    var known: Int { candidates?.count ?? 0 }
}
