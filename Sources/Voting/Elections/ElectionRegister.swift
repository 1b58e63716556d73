public import Kernel
public import Store

/// Reads elections, their candidates and their rounds.
public struct ElectionRegister {
    let transaction: any Reading
    let cooperative: CooperativeID

    public init(reading transaction: any Reading, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    public func election(_ id: ElectionID) throws -> Election? {
        try transaction.row(Self.select + " AND e.id = ?2", cooperative, id).map(Election.init(row:))
    }

    /// The election that an item of an agenda is; nil for other business.
    public func election(of item: AgendaItemID) throws -> Election? {
        try transaction.row(Self.select + " AND e.item_id = ?2", cooperative, item).map(Election.init(row:))
    }

    public func elections(of meeting: MeetingID) throws -> [Election] {
        try transaction.rows(Self.select + " AND e.meeting_id = ?2 ORDER BY e.called_at, e.id", cooperative, meeting)
            .map(Election.init(row:))
    }

    /// Everybody who was put up, in that order, with what became of it.
    public func candidates(of election: ElectionID) throws -> [Candidacy] {
        var candidates = try transaction.rows(Self.candidates, cooperative, election).map(Candidacy.init(row:))
        let supporters = try transaction.rows(Self.supporters, cooperative, election)
        for row in supporters {
            let person: PersonID = try row[0]
            guard let index = candidates.firstIndex(where: { $0.person == person }) else { continue }
            candidates[index].supporters.append(try row[1])
        }
        return candidates
    }

    public func round(of poll: PollID) throws -> ElectionRound? {
        try transaction.row(Self.rounds + " AND r.poll_id = ?2", cooperative, poll).map(ElectionRound.init(row:))
    }

    /// The rounds that were opened, the first one first.
    public func rounds(of election: ElectionID) throws -> [ElectionRound] {
        try transaction.rows(Self.rounds + " AND r.election_id = ?2 ORDER BY p.opened_at, p.id", cooperative, election)
            .map(ElectionRound.init(row:))
    }

    public func result(of poll: PollID) throws -> RoundResult? {
        try transaction.row(
            """
            SELECT votes, valid, elected, continuing, lots FROM voting_round_result
            WHERE cooperative_id = ?1 AND poll_id = ?2
            """,
            cooperative, poll
        ).map { row in
            RoundResult(
                votes: try Stored.value(row[0], as: [Int64].self), valid: try row[1],
                elected: try Stored.value(row[2], as: [PersonID].self),
                continuing: try Stored.value(row[3], as: [PersonID].self),
                lots: try Stored.value(row[4], as: [RoundLot].self))
        }
    }

    static let select = """
        SELECT e.id, e.meeting_id, e.item_id, e.organ, e.office, e.seats, e.title, e.called_on, e.candidates_until,
            e.takes_office_on
        FROM voting_election e WHERE e.cooperative_id = ?1
        """
    static let candidates = """
        SELECT c.person_id, c.nominator, c.binding, c.nominated_on, a.on_day, w.on_day
        FROM voting_candidate c
        LEFT JOIN voting_candidate_step a ON a.cooperative_id = c.cooperative_id AND a.election_id = c.election_id
            AND a.person_id = c.person_id AND a.step = 'accepted'
        LEFT JOIN voting_candidate_step w ON w.cooperative_id = c.cooperative_id AND w.election_id = c.election_id
            AND w.person_id = c.person_id AND w.step = 'withdrawn'
        WHERE c.cooperative_id = ?1 AND c.election_id = ?2
        ORDER BY c.nominated_at, c.person_id
        """
    static let supporters = """
        SELECT person_id, supporter_id FROM voting_candidate_supporter
        WHERE cooperative_id = ?1 AND election_id = ?2 ORDER BY supported_at, supporter_id
        """
    static let rounds = """
        SELECT r.poll_id, r.election_id, r.kind, r.number, r.seats, r.candidates
        FROM voting_round r
        JOIN voting_poll p ON p.cooperative_id = r.cooperative_id AND p.id = r.poll_id
        WHERE r.cooperative_id = ?1
        """
}

extension Election {
    init(row: Row) throws {
        self.init(
            id: try row[0], meeting: try row[1], item: try row[2], organ: Organ(rawValue: try row[3]),
            office: Office(rawValue: try row[4]), seats: try row[5], title: try row[6], calledOn: try row[7],
            candidatesUntil: try row[8], takesOfficeOn: try row[9])
    }
}

extension Candidacy {
    init(row: Row) throws {
        self.init(
            person: try row[0], nominator: try Stored.code(row[1], as: Nominator.self),
            isBinding: try row.get(2, as: Int.self) == 1, nominatedOn: try row[3], acceptedOn: try row[4],
            withdrawnOn: try row[5])
    }
}

extension ElectionRound {
    init(row: Row) throws {
        self.init(
            poll: try row[0], election: try row[1], kind: try Stored.code(row[2], as: Kind.self), number: try row[3],
            seats: try row[4], candidates: try Stored.value(row[5], as: [PersonID].self))
    }
}
