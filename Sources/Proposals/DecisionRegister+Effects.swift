public import Kernel
import Store

extension DecisionRegister {
    /// Keeps the command of an adopted proposal until its condition is met.
    public func postpone(_ effect: PostponedEffect) throws {
        try transaction.execute(
            """
            INSERT INTO proposals_postponed
                (cooperative_id, decision_id, command_name, command_fields, waits_for, due_on, lapses_on)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """,
            cooperative, effect.decision, effect.command?.name,
            try effect.command.map { try Stored.text($0.fields) },
            effect.awaited.rawValue, effect.dueOn, effect.lapsesOn)
    }

    /// What still waits behind a decision; nil where nothing does.
    public func postponed(of decision: DecisionID) throws -> PostponedEffect? {
        try transaction.row(Self.waiting + " AND p.decision_id = ?2", cooperative, decision)
            .map(PostponedEffect.init(row:))
    }

    /// What a day has come for, or the term of which ran out before it, the first decision first.
    public func due(on day: Day) throws -> [PostponedEffect] {
        try transaction.rows(
            Self.waiting + " AND (p.due_on <= ?2 OR p.lapses_on < ?2) ORDER BY p.due_on, p.decision_id", cooperative,
            day
        ).map(PostponedEffect.init(row:)).filter { $0.isDue(on: day) || $0.hasLapsed(on: day) }
    }

    /// What the votes by show of hands in a meeting hold while they can be challenged (2:13 lid 4), the first one first.
    public func heldForChallenge(in meeting: MeetingID) throws -> [PostponedEffect] {
        try transaction.rows(
            Self.waiting + " AND p.waits_for = 'challenge' AND d.meeting_id = ?2 ORDER BY d.year, d.sequence",
            cooperative, meeting
        ).map(PostponedEffect.init(row:))
    }

    /// The commands of one name that still wait, the first decision first.
    public func waiting(named command: String) throws -> [PostponedEffect] {
        try transaction.rows(
            Self.waiting + " AND p.command_name = ?2 ORDER BY d.year, d.sequence", cooperative, command
        ).map(PostponedEffect.init(row:))
    }

    /// What waited until its term ran out; nil where it still waits, where something became of it, and where a decision let
    /// it lapse.
    public func lapsedByTerm(of decision: DecisionID) throws -> PostponedEffect? {
        let course = try effects(of: decision)
        guard let last = course.last, last.state == .lapsed, last.grounds.isEmpty,
            course.count(where: { $0.state == .lapsed }) == 1
        else { return nil }
        return try transaction.row(
            Self.kept + """
                 AND p.decision_id = ?2 AND EXISTS (
                    SELECT 1 FROM proposals_settled s
                    WHERE s.cooperative_id = p.cooperative_id AND s.decision_id = p.decision_id
                        AND s.settled_on > p.lapses_on)
                """, cooperative, decision
        ).map(PostponedEffect.init(row:))
    }

    /// The first day on which a decision could take effect, settled or not; nil where it named none, and where it only waited
    /// for a challenge.
    public func firstDay(of decision: DecisionID) throws -> Day? {
        try transaction.row(
            """
            SELECT due_on FROM proposals_postponed
            WHERE cooperative_id = ?1 AND decision_id = ?2 AND waits_for <> 'challenge'
            """, cooperative, decision)?.get(0, as: Day?.self) ?? nil
    }

    /// It waits no longer; a second time breaks a key.
    public func settle(_ decision: DecisionID, on day: Day) throws {
        try transaction.execute(
            "INSERT INTO proposals_settled (cooperative_id, decision_id, settled_on) VALUES (?1, ?2, ?3)",
            cooperative, decision, day)
    }

    /// Adds how a decision stands in law; the last one counts.
    public func judge(_ decision: DecisionID, _ standing: DecisionStanding, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO proposals_standing
                (cooperative_id, decision_id, sequence, standing, grounds, voidable_until, missing_act_of, ratify_by,
                 decision_behind, judged_on, recorded_at)
            SELECT ?1, ?2, COALESCE(MAX(s.sequence), 0) + 1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10
            FROM proposals_standing s WHERE s.cooperative_id = ?1 AND s.decision_id = ?2
            """,
            cooperative, decision, standing.kind.rawValue, try Stored.text(standing.grounds), standing.voidableUntil,
            standing.missingActOf?.rawValue, standing.ratifyBy, standing.behind, standing.judgedOn, now)
    }

    /// How a decision stands in law now; nil where nothing is known against it.
    public func standing(of decision: DecisionID) throws -> DecisionStanding? {
        try transaction.row(
            """
            SELECT standing, grounds, voidable_until, missing_act_of, ratify_by, decision_behind, judged_on
            FROM proposals_standing WHERE cooperative_id = ?1 AND decision_id = ?2 ORDER BY sequence DESC LIMIT 1
            """, cooperative, decision
        ).map { row in
            DecisionStanding(
                try Stored.code(row[0], as: DecisionStanding.Kind.self),
                grounds: try Stored.value(row[1], as: [Ground].self), voidableUntil: try row[2],
                missingActOf: try row.get(3, as: String?.self).map(Organ.init(rawValue:)), ratifyBy: try row[4],
                behind: try row[5], judgedOn: try row[6])
        }
    }

    /// What is waited for now, of `proposals_postponed p`: of a deed or a ratification that came before the day, that day.
    public static let awaitedNow = """
        CASE WHEN p.waits_for IN ('deed', 'ratification') AND COALESCE((
            SELECT e.waiting_for FROM proposals_effect e
            WHERE e.cooperative_id = p.cooperative_id AND e.decision_id = p.decision_id
            ORDER BY e.sequence DESC LIMIT 1), '') = 'day' THEN 'day' ELSE p.waits_for END
        """

    static let kept = """
        SELECT p.decision_id, d.body, p.command_name, p.command_fields, \(awaitedNow), p.due_on, p.lapses_on,
            CASE WHEN EXISTS (
                SELECT 1 FROM proposals_referendum r
                WHERE r.cooperative_id = p.cooperative_id AND r.decision_id = p.decision_id
            ) AND NOT EXISTS (
                SELECT 1 FROM proposals_referendum_vote v
                JOIN proposals_decision u ON u.cooperative_id = v.cooperative_id AND u.poll_id = v.poll_id
                WHERE v.cooperative_id = p.cooperative_id AND v.decision_id = p.decision_id AND u.outcome = 'adopted'
            ) THEN 1 ELSE 0 END
        FROM proposals_postponed p
        JOIN proposals_decision d ON d.cooperative_id = p.cooperative_id AND d.id = p.decision_id
        WHERE p.cooperative_id = ?1
        """

    static let waiting =
        kept + """
             AND NOT EXISTS (
                SELECT 1 FROM proposals_settled s
                WHERE s.cooperative_id = p.cooperative_id AND s.decision_id = p.decision_id)
            """
}

extension PostponedEffect {
    init(row: Row) throws {
        let name: String? = try row[2], fields: String? = try row[3]
        self.init(
            decision: try row[0], body: Organ(rawValue: try row[1]),
            command: try name.map {
                ProposedCommand(
                    name: $0, fields: try fields.map { try Stored.value($0, as: JSONValue.self) } ?? .object([:]))
            },
            awaited: try Stored.code(row[4], as: Effect.Awaited.self), dueOn: try row[5], lapsesOn: try row[6],
            isHeld: try row.get(7, as: Int.self) == 1)
    }
}

extension ProposalRegister {
    /// What the effect of a proposal waits for, once it is adopted.
    public func setCondition(_ condition: EffectCondition, of proposal: ProposalID) throws {
        try transaction.execute(
            """
            INSERT INTO proposals_condition (cooperative_id, proposal_id, waits_for, from_day, lapses_on)
            VALUES (?1, ?2, ?3, ?4, ?5)
            """, cooperative, proposal, condition.awaited.rawValue, condition.fromDay, condition.lapsesOn)
    }

    public func condition(of proposal: ProposalID) throws -> EffectCondition? {
        try transaction.row(
            """
            SELECT waits_for, from_day, lapses_on FROM proposals_condition
            WHERE cooperative_id = ?1 AND proposal_id = ?2
            """, cooperative, proposal
        ).map {
            EffectCondition(
                try Stored.code($0[0], as: Effect.Awaited.self), from: try $0[1], lapsesOn: try $0[2])
        }
    }
}
