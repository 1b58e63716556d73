public import Kernel
import Store

extension PollRegister {
    /// Keeps why a board in which everybody has a conflicting interest votes all the same (2:44 lid 6), of a vote or of a
    /// decision outside a meeting.
    public func keep(reasons: String, of vote: PollID) throws {
        try transaction.execute(
            "INSERT INTO voting_reasons (cooperative_id, vote_id, reasons) VALUES (?1, ?2, ?3)", cooperative, vote,
            reasons)
    }

    /// Those reasons; nil where none were asked.
    public func reasons(of vote: PollID) throws -> String? {
        try transaction.row(
            "SELECT reasons FROM voting_reasons WHERE cooperative_id = ?1 AND vote_id = ?2", cooperative, vote
        )?.get(0, as: String.self)
    }
}
