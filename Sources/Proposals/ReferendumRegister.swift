public import Kernel
public import Store

/// A referendum of the members on a decision of their assembly (2:39 lid 3).
public struct Referendum: Hashable, Sendable {
    public let decision: DecisionID
    public let requestedOn: Day
    /// The vote, and the last day on which members can cast theirs; nil while it was not opened.
    public let poll: PollID?, lastDay: Day?
}

/// Writes and reads referendums.
public struct ReferendumRegister {
    private let transaction: any Transaction
    private let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    /// Asked for once: a second time breaks a key.
    public func request(
        on decision: DecisionID, by person: PersonID, votes: Int64, of base: Int64, on day: Day, at now: Timestamp
    ) throws {
        try transaction.execute(
            """
            INSERT INTO proposals_referendum
                (cooperative_id, decision_id, requested_on, requested_by, votes, base, recorded_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """, cooperative, decision, day, person, votes, base, now)
    }

    public func open(_ poll: PollID, on decision: DecisionID, until lastDay: Day) throws {
        try transaction.execute(
            """
            INSERT INTO proposals_referendum_vote (cooperative_id, decision_id, poll_id, last_day)
            VALUES (?1, ?2, ?3, ?4)
            """, cooperative, decision, poll, lastDay)
    }

    public func referendum(on decision: DecisionID) throws -> Referendum? {
        try transaction.row(Self.select + " AND r.decision_id = ?2", cooperative, decision).map(Self.referendum)
    }

    public func referendum(of poll: PollID) throws -> Referendum? {
        try transaction.row(Self.select + " AND v.poll_id = ?2", cooperative, poll).map(Self.referendum)
    }

    /// The last day to vote, where the poll is a referendum; nil for every other. It is asked for each ballot.
    public func lastDay(of poll: PollID) throws -> Day? {
        try transaction.row(
            "SELECT last_day FROM proposals_referendum_vote WHERE cooperative_id = ?1 AND poll_id = ?2", cooperative,
            poll
        )?.get(0)
    }

    private static let select = """
        SELECT r.decision_id, r.requested_on, v.poll_id, v.last_day FROM proposals_referendum r
        LEFT JOIN proposals_referendum_vote v
            ON v.cooperative_id = r.cooperative_id AND v.decision_id = r.decision_id
        WHERE r.cooperative_id = ?1
        """

    private static func referendum(_ row: Row) throws -> Referendum {
        Referendum(decision: try row[0], requestedOn: try row[1], poll: try row[2], lastDay: try row[3])
    }
}
