public import Kernel
public import Store

/// The discussion of proposals: who said what, until the words are erased.
public struct DiscussionRegister {
    let transaction: any Transaction
    let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    /// The number that the next argument on a proposal gets.
    public func nextNumber(on proposal: ProposalID) throws -> Int {
        try transaction.row(
            """
            SELECT COALESCE(MAX(number), 0) + 1 FROM proposals_argument
            WHERE cooperative_id = ?1 AND proposal_id = ?2
            """, cooperative, proposal)?.get(0) ?? 1
    }

    public func add(_ argument: Argument, _ text: String, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO proposals_argument
                (cooperative_id, id, proposal_id, number, reply_to, side, author_id, filed_on, filed_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            """,
            cooperative, argument.id, argument.proposal, argument.number, argument.replyTo, argument.side.rawValue,
            argument.author, argument.filedOn, now)
        try transaction.execute(
            "INSERT INTO proposals_argument_text (cooperative_id, argument_id, body_text) VALUES (?1, ?2, ?3)",
            cooperative, argument.id, text)
    }

    public func argument(_ id: ArgumentID) throws -> Argument? {
        try transaction.row(
            """
            SELECT a.id, a.number, a.proposal_id, a.reply_to, a.side, a.author_id, a.filed_on, e.kind
            FROM proposals_argument a
            LEFT JOIN proposals_argument_end e ON e.cooperative_id = a.cooperative_id AND e.argument_id = a.id
            WHERE a.cooperative_id = ?1 AND a.id = ?2
            """, cooperative, id
        ).map { row in
            let end: String? = try row[7]
            return Argument(
                id: try row[0], number: try row[1], proposal: try row[2], replyTo: try row[3],
                side: try Stored.code(row[4], as: Argument.Side.self), author: try row[5], filedOn: try row[6],
                end: try end.map { try Stored.code($0, as: Argument.End.self) })
        }
    }

    /// How many arguments somebody gave on a proposal.
    public func count(of person: PersonID, on proposal: ProposalID) throws -> Int {
        try transaction.row(
            """
            SELECT COUNT(*) FROM proposals_argument
            WHERE cooperative_id = ?1 AND author_id = ?2 AND proposal_id = ?3
            """, cooperative, person, proposal)?.get(0) ?? 0
    }

    /// Takes an argument off the page. What its author withdraws is erased; what is hidden stays for who must judge it.
    public func end(
        _ argument: ArgumentID, _ end: Argument.End, reason: String, by person: PersonID, at now: Timestamp
    ) throws {
        try transaction.execute(
            """
            INSERT INTO proposals_argument_end (cooperative_id, argument_id, kind, reason, at, by_person)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            """, cooperative, argument, end.rawValue, reason, now, person)
        guard end == .withdrawn else { return }
        try transaction.execute(
            "DELETE FROM proposals_argument_text WHERE cooperative_id = ?1 AND argument_id = ?2", cooperative, argument)
    }

    /// Erases all the words of somebody who left (AVG art. 17): those of arguments and of rounds by consent.
    public func erase(_ person: PersonID) throws {
        try transaction.execute(
            """
            DELETE FROM proposals_argument_text WHERE cooperative_id = ?1 AND argument_id IN (
                SELECT id FROM proposals_argument WHERE cooperative_id = ?1 AND author_id = ?2)
            """, cooperative, person)
        try transaction.execute(
            """
            DELETE FROM proposals_consent_words WHERE cooperative_id = ?1 AND (round_id, number) IN (
                SELECT round_id, number FROM proposals_consent_reaction
                WHERE cooperative_id = ?1 AND person_id = ?2)
            """, cooperative, person)
    }
}
