import Counting
public import Kernel
public import Statutes
public import Store

extension ChoiceMethod {
    /// Consent, for business that the statutes decide that way (`consent.topics`).
    public init(consentUnder statutes: StatutesInForce) {
        self.init(
            method: .consent, article: statutes.articleIfAny(of: .consentTopics),
            mustArgue: statutes[.consentObjectionMustArgue])
    }
}

extension Verdict {
    /// Nothing is decided yet: after an objection the proposal comes back, amended or not.
    public var objected: Verdict {
        guard outcome == .rejected, grounds.map(\.code) == ["objection"] else { return self }
        return Verdict(outcome: .objected, arithmetic: arithmetic, grounds: grounds)
    }
}

/// An objection that stands on one vote.
public struct CastObjection: Hashable, Sendable {
    public let unit: Int
    /// Whose vote it is; another than who cast it where that was by proxy.
    public let principal: PersonID
    public let argument: String?
    /// Whether the chair judged it.
    public let isRuled: Bool
}

/// What the chair ruled of one objection (oordeel over een bezwaar, 2:13 lid 3).
public struct ObjectionRuling: Hashable, Sendable {
    public let poll: PollID
    public let unit: Int
    public let isOverriding: Bool
    public let reason: String

    public init(poll: PollID, unit: Int, isOverriding: Bool, reason: String) {
        self.poll = poll
        self.unit = unit
        self.isOverriding = isOverriding
        self.reason = reason
    }
}

extension ChoiceRegister {
    public func rule(_ ruling: ObjectionRuling, by person: PersonID, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO voting_objection_ruling
                (cooperative_id, poll_id, unit, overriding, reason, ruled_at, ruled_by)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """,
            cooperative, ruling.poll, ruling.unit, ruling.isOverriding ? 1 : 0, ruling.reason, now, person)
    }

    /// The objections that somebody makes in a poll, a line for each vote: the own one, and those for others.
    public func objections(of person: PersonID, in poll: PollID) throws -> [CastObjection] {
        try transaction.rows(
            """
            SELECT b.unit, u.principal_id, b.argument, r.unit FROM voting_unit u
            JOIN voting_choice_ballot b
                ON b.cooperative_id = u.cooperative_id AND b.poll_id = u.poll_id AND b.unit = u.number
            LEFT JOIN voting_objection_ruling r
                ON r.cooperative_id = b.cooperative_id AND r.poll_id = b.poll_id AND r.unit = b.unit
            WHERE u.cooperative_id = ?1 AND u.poll_id = ?2 AND u.holder_id = ?3 AND b.marks = 'objection'
            ORDER BY b.unit
            """, cooperative, poll, person
        ).map { row in
            CastObjection(
                unit: try row[0], principal: try row[1], argument: try row[2],
                isRuled: try row.get(3, as: Int?.self) != nil)
        }
    }

    /// Units whose objection was set aside.
    func setAside(in poll: PollID) throws -> Set<Int> {
        Set(
            try transaction.rows(
                """
                SELECT unit FROM voting_objection_ruling
                WHERE cooperative_id = ?1 AND poll_id = ?2 AND overriding = 0
                """, cooperative, poll
            ).map { try $0.get(0, as: Int.self) })
    }
}
