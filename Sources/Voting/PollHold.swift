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

    func exists(_ poll: PollID, of cooperative: CooperativeID) throws -> Bool {
        try row("SELECT 1 FROM voting_poll WHERE cooperative_id = ?1 AND id = ?2", cooperative, poll) != nil
    }
}
