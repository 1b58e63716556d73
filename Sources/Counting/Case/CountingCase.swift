/// Everything that a count needs and nothing else: whoever has it can do the count again, on paper or by `zeggenschap count`.
public struct CountingCase: Sendable {
    public var method: CountingMethod
    /// Seats to fill (zetels); 1 where the case names none. Budgets and motions do not read it.
    public var seats: Int
    public var candidates: [Candidate]
    public var ballots: Ballots
    public var rules: CountingRules
    /// Participatory budgets: what there is to spend, in the unit of the candidates' costs.
    public var budget: Int64?
    /// Motions and consent: how many votes were present or represented, and how many there are in all.
    public var present: Int64?, members: Int64?

    public init(
        method: CountingMethod, seats: Int = 1, candidates: [Candidate], ballots: Ballots,
        rules: CountingRules = CountingRules(), budget: Int64? = nil, present: Int64? = nil, members: Int64? = nil
    ) {
        self.method = method
        self.seats = seats
        self.candidates = candidates
        self.ballots = ballots
        self.rules = rules
        self.budget = budget
        self.present = present
        self.members = members
    }
}

/// What can be chosen: a person, an option, a project. Everywhere else it is its index in the list, from 0.
public struct Candidate: Hashable, Sendable, Codable {
    public var name: String
    /// Participatory budgets: what it costs, in whole units.
    public var cost: Int64?

    public init(_ name: String, cost: Int64? = nil) {
        self.name = name
        self.cost = cost
    }
}
