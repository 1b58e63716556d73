import Counting
import Kernel
import Store

/// Reads what the draft of the minutes is made of.
struct MinutesReading {
    let reading: any Reading
    let cooperative: CooperativeID
    let meeting: MeetingID

    func draft() throws -> MinutesDraft? {
        let head = try reading.row(
            """
            SELECT k.name, b.code, m.title, m.day, m.start_minute, m.place, m.mode, o.opened_at, c.closed_at,
                p.given_name, p.prefix, p.family_name, o.members, o.suspended, o.base, o.chair_person
            FROM meetings_meeting m
            JOIN meetings_body b ON b.cooperative_id = m.cooperative_id AND b.id = m.body_id
            JOIN store_cooperative k ON k.id = m.cooperative_id
            LEFT JOIN meetings_opening o ON o.cooperative_id = m.cooperative_id AND o.meeting_id = m.id
            LEFT JOIN meetings_closing c ON c.cooperative_id = m.cooperative_id AND c.meeting_id = m.id
            LEFT JOIN membership_person p ON p.cooperative_id = o.cooperative_id AND p.id = o.chair_person
            WHERE m.cooperative_id = ?1 AND m.id = ?2
            """, cooperative, meeting)
        guard let head else { return nil }
        let day: Day = try head.get(3)
        let chair = try (9..<12).compactMap { try head.get($0, as: String?.self) }.filter { !$0.isEmpty }
        let there = try presence()
        let opened: Timestamp? = try head.get(7), closed: Timestamp? = try head.get(8)
        let moves = try movements(opened: opened, closed: closed)
        var draft = MinutesDraft(
            cooperative: try head.get(0), body: Organ(rawValue: try head.get(1)), title: try head.get(2), day: day,
            startMinute: try head.get(4), place: try head.get(5), mode: try head.get(6), openedAt: try head.get(7),
            closedAt: try head.get(8), chair: chair.isEmpty ? nil : chair.joined(separator: " "),
            convocation: try convocation(for: day), members: try head.get(12, as: Int?.self) ?? 0,
            suspended: try head.get(13, as: Int?.self) ?? 0, base: try head.get(14, as: Int?.self) ?? 0,
            inHall: there["hall"] ?? 0, online: there["online"] ?? 0, items: try items(moves, closed: closed),
            chairPerson: try head.get(15), notices: try notices(), papers: try papers(),
            movements: moves,
            byProxy: try count(Self.byProxy), early: try count(Self.early))
        draft.there = try self.there(on: day)
        return draft
    }

    private func convocation(for day: Day) throws -> MinutesDraft.Convoked? {
        try reading.row(
            """
            SELECT c.convoked_on, c.announces,
                (SELECT COUNT(*) FROM meetings_summons s WHERE s.cooperative_id = c.cooperative_id
                    AND s.convocation_id = c.id AND s.channel = 'email'),
                (SELECT COUNT(*) FROM meetings_summons s WHERE s.cooperative_id = c.cooperative_id
                    AND s.convocation_id = c.id AND s.channel = 'post')
            FROM meetings_convocation c WHERE c.cooperative_id = ?1 AND c.meeting_id = ?2
            """, cooperative, meeting
        ).map {
            let sent: Day = try $0.get(0)
            return MinutesDraft.Convoked(
                on: sent, fullDays: day - sent - 1, announces: try $0.get(1), byEmail: try $0.get(2),
                byPost: try $0.get(3))
        }
    }

    private func count(_ statement: String) throws -> Int {
        try reading.row(statement, cooperative, meeting)?.get(0) ?? 0
    }

    static let early = """
        SELECT COUNT(DISTINCT b.person_id) FROM voting_early e CROSS JOIN voting_early_ballot b
        WHERE e.cooperative_id = ?1 AND e.meeting_id = ?2 AND b.cooperative_id = e.cooperative_id AND b.early_id = e.id
        """

    /// Different persons by the way in which they came.
    private func presence() throws -> [String: Int] {
        let rows = try reading.rows(
            """
            SELECT way, COUNT(DISTINCT person_id) FROM meetings_presence
            WHERE cooperative_id = ?1 AND meeting_id = ?2 GROUP BY way
            """, cooperative, meeting)
        return Dictionary(try rows.map { (try $0.get(0), try $0.get(1)) }, uniquingKeysWith: { first, _ in first })
    }

    private static func shortfall(_ row: Row) throws -> MinutesDraft.Shortfall? {
        guard let base: Int = try row.get(5) else { return nil }
        return MinutesDraft.Shortfall(base: base, represented: try row.get(6), needed: try row.get(7))
    }

    private func items(_ moves: [MinutesDraft.Movement], closed: Timestamp?) throws -> [MinutesDraft.Item] {
        let votes = try self.votes(moves)
        return try reading.rows(
            """
            SELECT i.id, i.position, i.title, i.topic, i.announced, s.base, s.represented, s.needed, (
                SELECT COUNT(*) FROM meetings_item_request r
                WHERE r.cooperative_id = i.cooperative_id AND r.item_id = i.id), i.proposal_id
            FROM meetings_agenda_item i
            LEFT JOIN meetings_shortfall s ON s.cooperative_id = i.cooperative_id AND s.item_id = i.id
            WHERE i.cooperative_id = ?1 AND i.meeting_id = ?2 ORDER BY i.position, i.id
            """, cooperative, meeting
        ).map {
            let id: AgendaItemID = try $0.get(0)
            return MinutesDraft.Item(
                position: try $0.get(1), title: try $0.get(2), topic: Topic(rawValue: try $0.get(3)),
                isAnnounced: try $0.get(4), shortfall: try MinutesReading.shortfall($0), votes: votes[id] ?? [],
                item: id, isOfMembers: try $0.get(8, as: Int.self) > 0,
                course: try course(of: id, on: $0.get(9), closed: closed))
        }
    }

    private func votes(_ moves: [MinutesDraft.Movement]) throws -> [AgendaItemID: [MinutesDraft.Vote]] {
        var votes: [AgendaItemID: [MinutesDraft.Vote]] = [:]
        var since: Timestamp?
        for row in try reading.rows(
            """
            SELECT COALESCE(p.agenda_item_id, (
                    SELECT i.id FROM voting_wording w
                    JOIN proposals_amendment a ON a.cooperative_id = w.cooperative_id AND a.id = w.amendment_id
                    JOIN meetings_agenda_item i ON i.cooperative_id = a.cooperative_id
                        AND i.proposal_id = a.proposal_id AND i.meeting_id = p.meeting_id
                    WHERE w.cooperative_id = p.cooperative_id AND w.poll_id = p.id LIMIT 1)),
                p.question, d.body_text, p.represented_votes, p.base_votes, c.votes_for,
                c.votes_against, c.votes_blank, d.year, d.sequence, d.outcome,
                (SELECT COUNT(*) FROM voting_challenge x
                    WHERE x.cooperative_id = p.cooperative_id AND x.poll_id = p.id), p.revote_of, q.options, k.chosen,
                (SELECT COUNT(*) FROM voting_choice_ballot b
                    WHERE b.cooperative_id = p.cooperative_id AND b.poll_id = p.id), p.id, p.opened_at
            FROM voting_poll p
            LEFT JOIN voting_closing c ON c.cooperative_id = p.cooperative_id AND c.poll_id = p.id
            LEFT JOIN proposals_decision d ON d.cooperative_id = p.cooperative_id AND d.poll_id = p.id
            LEFT JOIN voting_choice_poll q ON q.cooperative_id = p.cooperative_id AND q.poll_id = p.id
            LEFT JOIN voting_outcome k ON k.cooperative_id = p.cooperative_id AND k.poll_id = p.id
            WHERE p.cooperative_id = ?1 AND p.meeting_id = ?2 ORDER BY p.opened_at, p.id
            """, cooperative, meeting)
        {
            guard let item = try row.get(0, as: AgendaItemID?.self) else { continue }
            let opened: Timestamp = try row.get(17)
            let between = moves.filter { $0.at <= opened && $0.at > (since ?? Timestamp(milliseconds: 0)) }
            since = opened
            var vote = try vote(row)
            vote.course = try vote.poll.flatMap {
                try course(of: $0, moves: between.map(\.isArrival), hasDecision: vote.motion != nil)
            }
            votes[item, default: []].append(vote)
        }
        return votes
    }

    private func vote(_ row: Row) throws -> MinutesDraft.Vote {
        let count: MinutesDraft.Count? = try row.get(5, as: Int?.self).map {
            MinutesDraft.Count(forIt: $0, against: try row.get(6), blank: try row.get(7))
        }
        let number: String? = try row.get(8, as: Int?.self).map { "\($0)-\(try row.get(9, as: Int.self))" }
        return MinutesDraft.Vote(
            question: try row.get(1), motion: try row.get(2), represented: try row.get(3), base: try row.get(4),
            count: count, decision: number, outcome: try row.get(10), isChallenged: try row.get(11, as: Int.self) > 0,
            isRevote: try row.get(12, as: PollID?.self) != nil, choice: try choice(row), poll: try row.get(16))
    }

    /// What a vote over options came to; nil for one that asked for or against, and while it is open.
    private func choice(_ row: Row) throws -> MinutesDraft.Choice? {
        guard try row.get(13, as: String?.self) != nil, try row.get(14, as: String?.self) != nil else { return nil }
        let options = try row.json(13, as: [Candidate].self)
        let chosen = try row.json(14, as: [Int].self).filter(options.indices.contains)
        return MinutesDraft.Choice(ballots: try row.get(15), chosen: chosen.map { options[$0].name })
    }
}
