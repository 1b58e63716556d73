import Kernel
import Proposals
import Store

// How an item went: amendments, interests, postponement.
extension MinutesReading {
    /// Nil where there is nothing besides the votes.
    func course(of item: AgendaItemID, on proposal: ProposalID?, closed: Timestamp?) throws -> MinutesItemCourse? {
        let (amendments, order, isSet) = try proposal.map(amendments) ?? ([], [], false)
        let course = MinutesItemCourse(
            amendments: amendments, order: order, isOrderOfChair: isSet,
            interested: try ids(Self.interested, item),
            conflicts: try proposal.map { try ids(Self.conflicts, $0, closed ?? Timestamp(milliseconds: .max)) } ?? [],
            postponed: try reading.row(Self.postponed, cooperative, item).map {
                MinutesItemCourse.Postponement(
                    to: try $0[0], reason: try $0[1], votesFor: try $0[2], votesAgainst: try $0[3])
            })
        let isPlain = amendments.isEmpty && course.persons.isEmpty && course.postponed == nil
        return isPlain ? nil : course
    }

    private func amendments(
        _ proposal: ProposalID
    ) throws -> (lines: [MinutesItemCourse.Amendment], order: [String], isSet: Bool) {
        let book = AmendmentBook(
            try reading.rows(
                AmendmentRegister.select + " AND a.proposal_id = ?2 ORDER BY a.number", cooperative, proposal
            ).map(Amendment.init(row:)))
        guard !book.amendments.isEmpty else { return ([], [], false) }
        let voted = try ids(Self.votedAmendments, proposal) as [AmendmentID]
        let set =
            try reading.row(AmendmentRegister.order, cooperative, proposal)?.json(0, as: [AmendmentID].self) ?? []
        var seen: Set<AmendmentID> = []
        let order = (voted + VotingOrder(book, set: set).amendments.map(\.id)).filter { seen.insert($0).inserted }
        let lines = book.amendments.map { one in
            let change = book.change(of: one)
            var old: String?
            if case .replace(let words, _) = change { old = words }
            return MinutesItemCourse.Amendment(
                label: book.label(one.id), oldWords: old, newWords: change.newWords, state: one.state.rawValue)
        }
        return (lines, order.map(book.label), !set.isEmpty)
    }

    private func ids<Tag>(_ sql: String, _ parameters: any SQLConvertible...) throws -> [Identifier<Tag>] {
        try reading.rows(sql, [cooperative.sqlValue] + parameters.map(\.sqlValue)).map { try $0.get(0) }
    }

    static let interested = """
        SELECT person_id FROM meetings_interest WHERE cooperative_id = ?1 AND item_id = ?2 ORDER BY person_id
        """

    /// Those that were not withdrawn.
    static let conflicts = """
        SELECT DISTINCT c.person_id FROM meetings_conflict c
        WHERE c.cooperative_id = ?1 AND c.proposal_id = ?2 AND c.declared_at <= ?3 AND NOT EXISTS (
            SELECT 1 FROM meetings_conflict_end e
            WHERE e.cooperative_id = c.cooperative_id AND e.interest_id = c.id)
        ORDER BY c.person_id
        """

    static let postponed = """
        SELECT m.day, p.reason, p.votes_for, p.votes_against FROM meetings_postponement p
        LEFT JOIN meetings_meeting m ON m.cooperative_id = p.cooperative_id AND m.id = p.to_meeting
        WHERE p.cooperative_id = ?1 AND p.item_id = ?2
        """

    static let votedAmendments = """
        SELECT a.id FROM proposals_amendment a CROSS JOIN voting_wording w
        JOIN voting_poll v ON v.cooperative_id = w.cooperative_id AND v.id = w.poll_id
        WHERE a.cooperative_id = ?1 AND a.proposal_id = ?2 AND w.cooperative_id = a.cooperative_id
            AND w.amendment_id = a.id
        ORDER BY v.opened_at, v.id
        """
}
