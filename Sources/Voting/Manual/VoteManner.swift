/// How the votes of a poll are given (wijze van stemmen). It is settled when the poll opens.
public enum VoteManner: String, Codable, Hashable, Sendable, CaseIterable {
    /// Everybody under their own name, on a screen or through the teller.
    case byName = "by-name"
    /// On ballot papers that two tellers count: in writing and secret.
    case paper
    /// By show of hands, counted or ruled upon by the chair. A single voter can ask a new vote then (2:13 lid 4).
    case hands
}
