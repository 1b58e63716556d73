public import Kernel

/// What a proposal lets voters choose between (keuzevoorstel), where the answer is more than for or against.
public struct ProposalChoice: Hashable, Codable, Sendable {
    /// One thing to choose: a name, a place, a plan, a person.
    public struct Option: Hashable, Codable, Sendable {
        public var name: String
        /// What it costs, where a budget is shared out.
        public var cost: Money?

        public init(name: String, cost: Money? = nil) {
            self.name = name
            self.cost = cost
        }
    }

    public var options: [Option]
    /// How many are chosen; one when left out. Budgets do not read it.
    public var seats: Int?
    /// What there is to share out; then every option has a cost.
    public var budget: Money?
    /// The way of counting, by its name; the one of the statutes when left out.
    public var method: String?

    public init(options: [Option], seats: Int? = nil, budget: Money? = nil, method: String? = nil) {
        self.options = options
        self.seats = seats
        self.budget = budget
        self.method = method
    }
}

extension ProposalChoice {
    /// More than a person can weigh, and than a ballot can show.
    public static let mostOptions = 100, longestName = 200

    /// What is wrong with the options, all at once. A consent round has none of its own.
    public var grounds: [Ground] {
        var grounds: [Ground] = []
        if options.isEmpty && method != "consent" || options.count > Self.mostOptions {
            grounds.append(.optionCount(options.count))
        }
        let names = options.map { $0.name.trimmed.lowercased() }
        if names.contains(where: { $0.isEmpty || $0.count > Self.longestName || $0.contains(where: \.isNewline) }) {
            grounds.append(.optionName)
        }
        if Set(names).count < names.count { grounds.append(.optionTwice) }
        if let seats, seats < 1 || seats > Self.mostOptions { grounds.append(.seatCount(seats)) }
        let isBudget = method == "pb-greedy" || method == "pb-mes"
        if budget.map({ $0 <= .zero }) ?? isBudget { grounds.append(.budgetMissing) }
        if budget != nil, options.contains(where: { ($0.cost ?? Money(cents: -1)) < .zero }) {
            grounds.append(.costMissing)
        }
        return grounds
    }
}

extension String {
    fileprivate var trimmed: Substring {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return self[first...last]
    }
}
