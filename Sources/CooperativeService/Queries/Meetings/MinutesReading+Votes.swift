import Kernel
import Proposals
import Store
import Voting

// How one vote went, besides its count.
extension MinutesReading {
    /// - Parameter moves: who came (`true`) and went since the vote before it.
    func course(of poll: PollID, moves: [Bool], hasDecision: Bool) throws -> MinutesVoteCourse? {
        guard let head = try reading.row(Self.voteHead, cooperative, poll) else { return nil }
        var kinds: [String: Int] = [:]
        for row in try reading.rows(Self.rollByKind, cooperative, poll) { kinds[try row[0]] = try row[1] }
        let wording: String? = try head[3]
        return MinutesVoteCourse(
            openedAt: try head[0], baseMembers: try head[1], representedMembers: try head[2],
            byProxy: kinds[Unit.Kind.proxy.rawValue] ?? 0,
            byRepresentative: kinds[Unit.Kind.representative.rawValue] ?? 0, came: moves.count { $0 },
            went: moves.count { !$0 }, counted: try counted(poll), round: try round(poll),
            lotWords: try ManualRegister(reading: reading, cooperative: cooperative).words(of: poll).map {
                MinutesVoteCourse.LotWords(chair: $0.chair, member: $0.ofMember)
            },
            amendment: try head.get(4, as: AmendmentID?.self).flatMap(label),
            wording: hasDecision ? nil : wording, objections: try objections(poll), challenge: try challenge(poll),
            tookNoPart: try reading.rows(Self.tookNoPart, cooperative, poll).map { try $0.get(0) },
            nonMembers: try nonMembers(poll))
    }

    private func nonMembers(_ poll: PollID) throws -> MinutesVoteCourse.NonMembers? {
        let row = try reading.row(
            "SELECT verdict FROM voting_closing WHERE cooperative_id = ?1 AND poll_id = ?2", cooperative, poll)
        guard let arithmetic = try row?.json(0, as: Verdict.self).arithmetic,
            let cast = arithmetic.figure("non-members"), let together = arithmetic.figure("non-members-together")
        else { return nil }
        return MinutesVoteCourse.NonMembers(cast: cast, together: together)
    }

    private func counted(_ poll: PollID) throws -> MinutesVoteCourse.Counted? {
        let register = ManualRegister(reading: reading, cooperative: cooperative)
        let manner = try register.manner(of: poll)
        guard manner != .byName, let count = try register.count(of: poll) else { return nil }
        return MinutesVoteCourse.Counted(
            manner: manner.rawValue, ballots: count.ballots, invalid: count.invalid, handedOut: count.handedOut,
            counts: try reading.row(Self.counts, cooperative, poll)?.get(0) ?? 1, tellers: count.tellers,
            ruling: count.ruling?.rawValue)
    }

    private func round(_ poll: PollID) throws -> MinutesVoteCourse.Round? {
        let register = ElectionRegister(reading: reading, cooperative: cooperative)
        guard let round = try register.round(of: poll) else { return nil }
        let result = try register.result(of: poll)
        let named = { (places: [Int]) in
            places.filter(round.candidates.indices.contains).map { round.candidates[$0] }
        }
        return MinutesVoteCourse.Round(
            kind: round.kind.rawValue, number: round.number, seats: round.seats, candidates: round.candidates,
            votes: result?.votes ?? [], elected: result?.elected ?? [], continuing: result?.continuing ?? [],
            lots: (result?.lots ?? []).map {
                MinutesVoteCourse.Lot(
                    purpose: $0.purpose.rawValue, among: named($0.among), picked: named($0.picked))
            })
    }

    private func label(of amendment: AmendmentID) throws -> String? {
        let book = AmendmentBook(
            try reading.rows(
                AmendmentRegister.select
                    + """
                     AND a.proposal_id = (
                        SELECT o.proposal_id FROM proposals_amendment o WHERE o.cooperative_id = ?1 AND o.id = ?2)
                    ORDER BY a.number
                    """, cooperative, amendment
            ).map(Amendment.init(row:)))
        return book.amendments.isEmpty ? nil : book.label(amendment)
    }

    /// What somebody said in the same words for several, by proxy, is one objection.
    private func objections(_ poll: PollID) throws -> [MinutesVoteCourse.Objection] {
        var said: [PersonID: Set<String?>] = [:]
        return try reading.rows(Self.objections, cooperative, poll).compactMap { row in
            let argument: String? = try row[0]
            guard said[try row.get(3, as: PersonID.self), default: []].insert(argument).inserted else { return nil }
            return MinutesVoteCourse.Objection(
                argument: argument, isOverriding: try row.get(1, as: Int?.self).map { $0 == 1 }, ruling: try row[2])
        }
    }

    private func challenge(_ poll: PollID) throws -> MinutesVoteCourse.Challenge? {
        guard let row = try reading.row(Self.challenge, cooperative, poll) else { return nil }
        let votes: Int = try row[0]
        guard votes > 0 else { return nil }
        return MinutesVoteCourse.Challenge(
            votes: votes, isAskedAnew: try row.get(1, as: Int.self) > 0, isRevoked: try row.get(2, as: Int.self) > 0)
    }

    static let voteHead = """
        SELECT p.opened_at, p.base_members, p.represented_members, w.body_text, w.amendment_id FROM voting_poll p
        LEFT JOIN voting_wording w ON w.cooperative_id = p.cooperative_id AND w.poll_id = p.id
        WHERE p.cooperative_id = ?1 AND p.id = ?2
        """
    static let rollByKind = """
        SELECT kind, COUNT(*) FROM voting_unit WHERE cooperative_id = ?1 AND poll_id = ?2 GROUP BY kind
        """
    static let counts = "SELECT COUNT(*) FROM voting_manual_count WHERE cooperative_id = ?1 AND poll_id = ?2"
    static let objections = """
        SELECT b.argument, r.overriding, r.reason, u.holder_id FROM voting_choice_ballot b
        JOIN voting_unit u ON u.cooperative_id = b.cooperative_id AND u.poll_id = b.poll_id AND u.number = b.unit
        LEFT JOIN voting_objection_ruling r ON r.cooperative_id = b.cooperative_id AND r.poll_id = b.poll_id
            AND r.unit = b.unit
        WHERE b.cooperative_id = ?1 AND b.poll_id = ?2 AND b.marks = 'objection' ORDER BY b.unit
        """
    static let challenge = """
        SELECT COALESCE((SELECT CAST(SUM(c.votes) AS BIGINT) FROM voting_challenger c
                WHERE c.cooperative_id = p.cooperative_id AND c.poll_id = p.id), 0),
            (SELECT COUNT(*) FROM voting_revote r WHERE r.cooperative_id = p.cooperative_id AND r.poll_id = p.id),
            (SELECT COUNT(*) FROM voting_challenge x WHERE x.cooperative_id = p.cooperative_id AND x.poll_id = p.id)
        FROM voting_poll p WHERE p.cooperative_id = ?1 AND p.id = ?2
        """
    static let tookNoPart = """
        SELECT c.person_id FROM proposals_decision d
        JOIN proposals_conflict c ON c.cooperative_id = d.cooperative_id AND c.decision_id = d.id
        WHERE d.cooperative_id = ?1 AND d.poll_id = ?2 ORDER BY c.person_id
        """
}
