/// What only some methods know.
public enum Details: Sendable, Hashable, Codable {
    case motion(MotionResult)
    case consent(ConsentResult)
    case judgment(JudgmentResult)
    case budget(BudgetResult)
}

/// A motion, measured: everything that the comparison used.
public struct MotionResult: Sendable, Hashable, Codable {
    public let yes: Quantity, no: Quantity, abstain: Quantity
    /// The base that the rule names, and how much of it must be in favour.
    public let base: Quantity
    public let threshold: Quantity
    public let isStrict: Bool
    public let isPassed: Bool
    /// nil where no quorum is asked.
    public let isQuorate: Bool?

    public init(
        yes: Quantity, no: Quantity, abstain: Quantity, base: Quantity, threshold: Quantity, isStrict: Bool,
        isPassed: Bool, isQuorate: Bool?
    ) {
        self.yes = yes
        self.no = no
        self.abstain = abstain
        self.base = base
        self.threshold = threshold
        self.isStrict = isStrict
        self.isPassed = isPassed
        self.isQuorate = isQuorate
    }
}

/// A consent round, counted.
public struct ConsentResult: Sendable, Hashable, Codable {
    public let consent: Quantity, aside: Quantity, argued: Quantity, unargued: Quantity
    public let isPassed: Bool

    public init(consent: Quantity, aside: Quantity, argued: Quantity, unargued: Quantity, isPassed: Bool) {
        self.consent = consent
        self.aside = aside
        self.argued = argued
        self.unargued = unargued
        self.isPassed = isPassed
    }
}

/// Majority judgment: how often each candidate got each grade, and the median grade.
public struct JudgmentResult: Sendable, Hashable, Codable {
    /// `grades[candidate][grade]`, grade 0 the worst.
    public let grades: [[Int64]]
    /// nil for a candidate when there are no ballots.
    public let medians: [Int?]

    public init(grades: [[Int64]], medians: [Int?]) {
        self.grades = grades
        self.medians = medians
    }
}

/// A participatory budget: what was spent and what stayed.
public struct BudgetResult: Sendable, Hashable, Codable {
    public let budget: Quantity, spent: Quantity
    /// What every voter had to spend, where the method gives everybody an equal share.
    public let share: Quantity?
    /// What was bought by equal shares alone, before the rest was spent by votes.
    public let equalPhase: [Int]?

    public init(budget: Quantity, spent: Quantity, share: Quantity? = nil, equalPhase: [Int]? = nil) {
        self.budget = budget
        self.spent = spent
        self.share = share
        self.equalPhase = equalPhase
    }
}
