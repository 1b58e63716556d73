public import Kernel
public import Store

/// Writes elections, candidates and rounds; `ElectionRegister` reads them. Nothing in it is changed afterwards.
public struct ElectionBook {
    let transaction: any Transaction
    let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    public func call(_ election: Election, by person: PersonID?, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO voting_election
                (cooperative_id, id, meeting_id, item_id, organ, office, seats, title, called_on, candidates_until,
                 takes_office_on, called_at, called_by)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
            """,
            cooperative, election.id, election.meeting, election.item, election.organ.rawValue,
            election.office.rawValue, election.seats, election.title, election.calledOn, election.candidatesUntil,
            election.takesOfficeOn, now, person)
    }

    public func nominate(_ candidacy: Candidacy, for election: ElectionID, by person: PersonID, at now: Timestamp)
        throws
    {
        try transaction.execute(
            """
            INSERT INTO voting_candidate
                (cooperative_id, election_id, person_id, nominator, binding, nominated_on, nominated_at, nominated_by)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """,
            cooperative, election, candidacy.person, candidacy.nominator.rawValue, candidacy.isBinding ? 1 : 0,
            candidacy.nominatedOn, now, person)
        for supporter in candidacy.supporters {
            try support(candidacy.person, by: supporter, in: election, at: now)
        }
    }

    public func support(_ candidate: PersonID, by person: PersonID, in election: ElectionID, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO voting_candidate_supporter
                (cooperative_id, election_id, person_id, supporter_id, supported_at)
            VALUES (?1, ?2, ?3, ?4, ?5)
            """,
            cooperative, election, candidate, person, now)
    }

    /// What a candidate does: accept, or withdraw.
    public enum Step: String, Sendable { case accepted, withdrawn }

    public func record(
        _ step: Step, of candidate: PersonID, in election: ElectionID, on day: Day, by person: PersonID,
        at now: Timestamp
    ) throws {
        try transaction.execute(
            """
            INSERT INTO voting_candidate_step
                (cooperative_id, election_id, person_id, step, on_day, recorded_at, recorded_by)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """,
            cooperative, election, candidate, step.rawValue, day, now, person)
    }

    /// Adds to a poll that opens that it is a round of an election.
    public func open(_ round: ElectionRound) throws {
        try transaction.execute(
            """
            INSERT INTO voting_round (cooperative_id, poll_id, election_id, kind, number, seats, candidates)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """,
            cooperative, round.poll, round.election, round.kind.rawValue, round.number, round.seats,
            try Stored.text(round.candidates))
    }

    /// Adds to a poll that closes what its round came to.
    public func close(_ poll: PollID, with result: RoundResult) throws {
        try transaction.execute(
            """
            INSERT INTO voting_round_result (cooperative_id, poll_id, votes, valid, elected, continuing, lots)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """,
            cooperative, poll, try Stored.text(result.votes), result.valid, try Stored.text(result.elected),
            try Stored.text(result.continuing), try Stored.text(result.lots))
    }
}
