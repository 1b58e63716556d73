import Kernel
import Store

extension Transaction {
    /// Waits for a closing of the poll that is under way, and keeps the next one waiting, so that a ballot goes in before
    /// the closing or not at all. Its own statement, so that the insert after it sees the closing when it was waited for.
    /// On SQLite the one writer does that by itself.
    func holdOpen(_ poll: PollID, of cooperative: CooperativeID) throws {
        guard engine == .postgres else { return }
        _ = try row("SELECT 1 FROM voting_poll WHERE cooperative_id = ?1 AND id = ?2 FOR SHARE", cooperative, poll)
    }

    /// The first and last of the units for which a ballot goes in: one, those of one principal, or all of the holder.
    func units(
        _ unit: Int?, of principal: PersonID?, by holder: PersonID, in poll: PollID, of cooperative: CooperativeID
    ) throws -> (first: Int, last: Int) {
        if let unit { return (unit, unit) }
        guard let principal else { return (1, Int(Int32.max)) }
        // On a roll the units of a principal follow each other.
        let found = try rows(
            """
            SELECT number FROM voting_unit
            WHERE cooperative_id = ?1 AND poll_id = ?2 AND holder_id = ?3 AND principal_id = ?4 ORDER BY number
            """, cooperative, poll, holder, principal)
        guard let first = found.first, let last = found.last else {
            guard try exists(poll, of: cooperative) else { throw Refusal(.notFound, .pollUnknown) }
            throw Refusal(.authority, .notInRoll)
        }
        return (try first.get(0), try last.get(0))
    }

    func exists(_ poll: PollID, of cooperative: CooperativeID) throws -> Bool {
        try row("SELECT 1 FROM voting_poll WHERE cooperative_id = ?1 AND id = ?2", cooperative, poll) != nil
    }
}
