public import Counting
public import Kernel
public import Store

/// Writes and reads what a poll over options has besides every other poll: its options, ballots and outcome.
public struct ChoiceRegister {
    let transaction: any Transaction
    let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    /// Adds the options to a poll that opens; together with it, and never changed.
    public func open(_ choice: ChoicePoll) throws {
        try transaction.execute(
            """
            INSERT INTO voting_choice_poll
                (cooperative_id, poll_id, method, method_article, seats, budget, options, must_argue)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """,
            cooperative, choice.poll, choice.method.rawValue, try choice.article.map { try Stored.text($0) },
            choice.seats, choice.budget, try Stored.text(choice.options), choice.mustArgue ? 1 : 0)
    }

    /// What stands on the ballot of a poll; nil for one that asks for or against.
    public func choice(_ poll: PollID) throws -> ChoicePoll? {
        try transaction.row(Self.select, cooperative, poll).map { try ChoicePoll($0, of: poll) }
    }

    public static let select = """
        SELECT method, method_article, seats, budget, options, must_argue
        FROM voting_choice_poll WHERE cooperative_id = ?1 AND poll_id = ?2
        """

    /// Every ballot of a poll, as it was cast.
    /// - Parameter rules: those of the poll, by which ballots of officers who are no members are weighed.
    public func tally(of choice: ChoicePoll, under rules: PollRules? = nil) throws -> ChoiceTally {
        let kind = choice.method.ballotKind
        let setAside = choice.method == .consent ? try self.setAside(in: choice.poll) : []
        let ballots = try transaction.rows(
            """
            SELECT unit, marks, argument, cast_at FROM voting_choice_ballot
            WHERE cooperative_id = ?1 AND poll_id = ?2 ORDER BY unit
            """,
            cooperative, choice.poll
        ).map { row in
            let text: String = try row[1]
            guard let marks = Marks(text, kind: kind) else { throw UnknownCode(code: text, asked: "Marks") }
            let argument: String? = try row[2], unit: Int = try row[0]
            return ChoiceBallot(
                unit: unit, marks: marks,
                isArgued: (argument != nil || !choice.mustArgue) && !setAside.contains(unit), castAt: try row[3])
        }
        let offices =
            rules?.nonMembers == nil
            ? [] : try PollRegister(transaction: transaction, cooperative: cooperative).offices(in: choice.poll)
        return ChoiceTally(poll: choice, ballots: ballots, offices: offices, rules: rules)
    }

    /// Keeps what was counted: the case as a file that can be counted again, and the outcome.
    public func keep(_ outcome: ChoiceOutcome, of poll: PollID) throws {
        try transaction.execute(
            """
            INSERT INTO voting_outcome (cooperative_id, poll_id, counted, outcome, chosen, digest)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            """,
            cooperative, poll, outcome.counted, try Stored.text(outcome.outcome), try Stored.text(outcome.chosen),
            outcome.digest)
    }

    public func outcome(of poll: PollID) throws -> ChoiceOutcome? {
        try transaction.row(
            "SELECT counted, outcome, chosen, digest FROM voting_outcome WHERE cooperative_id = ?1 AND poll_id = ?2",
            cooperative, poll
        ).map(ChoiceOutcome.init)
    }
}

extension ChoicePoll {
    /// Reads the columns of `ChoiceRegister.select`.
    public init(_ row: Row, of poll: PollID) throws {
        let article: String? = try row[1]
        self.init(
            poll: poll, method: try Stored.code(row[0], as: CountingMethod.self),
            article: try article.map { try Stored.value($0, as: ArticleReference.self) },
            options: try Stored.value(row[4], as: [Candidate].self), seats: try row[2], budget: try row[3],
            mustArgue: try row.get(5, as: Int.self) == 1)
    }
}
