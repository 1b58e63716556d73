public import Kernel
public import Store

/// The words that a poll decides on, frozen when it opens, and what they are of: an amendment, a round by consent, or the
/// proposal itself.
public struct Wording: Hashable, Sendable {
    public let poll: PollID
    public let amendment: AmendmentID?
    public let round: ConsentRoundID?
    public let text: String

    public init(poll: PollID, amendment: AmendmentID? = nil, round: ConsentRoundID? = nil, text: String) {
        self.poll = poll
        self.amendment = amendment
        self.round = round
        self.text = text
    }
}

extension PollRegister {
    /// Freezes the words of a poll that opens; together with it.
    public func freeze(_ wording: Wording) throws {
        try transaction.execute(
            """
            INSERT INTO voting_wording (cooperative_id, poll_id, amendment_id, round_id, body_text)
            VALUES (?1, ?2, ?3, ?4, ?5)
            """, cooperative, wording.poll, wording.amendment, wording.round, wording.text)
    }

    public func wording(of poll: PollID) throws -> Wording? {
        try transaction.row(
            """
            SELECT poll_id, amendment_id, round_id, body_text FROM voting_wording
            WHERE cooperative_id = ?1 AND poll_id = ?2
            """, cooperative, poll
        ).map { row in Wording(poll: try row[0], amendment: try row[1], round: try row[2], text: try row[3]) }
    }

    /// The votes that were held on an amendment, the last one last.
    public func polls(of amendment: AmendmentID) throws -> [Poll] {
        try transaction.rows(
            Poll.select + """
                 JOIN voting_wording w ON w.cooperative_id = p.cooperative_id AND w.poll_id = p.id
                WHERE p.cooperative_id = ?1 AND w.amendment_id = ?2 ORDER BY p.opened_at, p.id
                """, cooperative, amendment
        ).map(Poll.init(row:))
    }
}
