public import Kernel
import Store

// A result that is challenged at once (2:13 lid 4): who challenges it, that a new vote is to be held, and that it was held.
extension PollRegister {
    /// A voter challenges a result, with the votes that they hold on its roll; once.
    public func add(challenger person: PersonID, votes: Int, to poll: PollID, at moment: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO voting_challenger (cooperative_id, poll_id, person_id, votes, challenged_at)
            VALUES (?1, ?2, ?3, ?4, ?5)
            """,
            cooperative, poll, person, votes, moment)
    }

    /// Whether this person challenged the result already.
    public func challenges(_ poll: PollID, _ person: PersonID) throws -> Bool {
        try transaction.row(
            "SELECT 1 FROM voting_challenger WHERE cooperative_id = ?1 AND poll_id = ?2 AND person_id = ?3",
            cooperative, poll, person) != nil
    }

    /// The votes of all who challenged the result.
    public func votesOfChallengers(of poll: PollID) throws -> Int {
        try transaction.rows(
            "SELECT votes FROM voting_challenger WHERE cooperative_id = ?1 AND poll_id = ?2", cooperative, poll
        ).reduce(0) { try $0 + $1.get(0, as: Int.self) }
    }

    /// Enough votes challenged the result: a new vote is to be held. Until it is, the result stands.
    public func askAnew(_ poll: PollID, at moment: Timestamp, by person: PersonID) throws {
        try transaction.execute(
            "INSERT INTO voting_revote (cooperative_id, poll_id, asked_at, asked_by) VALUES (?1, ?2, ?3, ?4)",
            cooperative, poll, moment, person)
    }

    /// Whether a new vote was asked by enough votes, held since or not.
    public func isAskedAnew(_ poll: PollID) throws -> Bool {
        try transaction.row(
            "SELECT 1 FROM voting_revote WHERE cooperative_id = ?1 AND poll_id = ?2", cooperative, poll) != nil
    }

    /// Takes the effect from a result that was challenged: the new vote is held.
    public func revoke(_ poll: PollID, at moment: Timestamp, by person: PersonID) throws {
        try transaction.execute(
            """
            INSERT INTO voting_challenge (cooperative_id, poll_id, challenged_at, challenged_by)
            VALUES (?1, ?2, ?3, ?4)
            """,
            cooperative, poll, moment, person)
    }

    /// Whether a result lost its effect, by the new vote that was asked.
    public func isRevoked(_ poll: PollID) throws -> Bool {
        try transaction.row(
            "SELECT 1 FROM voting_challenge WHERE cooperative_id = ?1 AND poll_id = ?2", cooperative, poll) != nil
    }

    /// Whether a new vote is still to be held in the place of this one.
    public func isOwedAnew(_ poll: PollID) throws -> Bool { try isAskedAnew(poll) && !isRevoked(poll) }
}
