public import Kernel

/// A seat that somebody fills, behind a term of office: who appointed, until when by the rota, in whose slot.
public struct Seat: Hashable, Sendable {
    public let term: OfficeTerm
    /// The body of ours, by its code, or the name of a party outside. Offices of the founding deed are the assembly's.
    public let appointedBy: String
    public let constituency: String?
    /// The last day of the term as it was set when the seat was filled; nil for the first directors, and in bodies without
    /// terms.
    public let dueOn: Day?
    /// The how many-th term in a row.
    public let number: Int
    /// The term whose slot in the rota this one takes.
    public let replaces: OfficeTermID?
    public let votes: Int
    /// A task that the body gave one of its own, not a seat by itself.
    public let isTask: Bool

    public init(
        term: OfficeTerm, appointedBy: String, constituency: String? = nil, dueOn: Day? = nil, number: Int = 1,
        replaces: OfficeTermID? = nil, votes: Int = 1, isTask: Bool = false
    ) {
        self.term = term
        self.appointedBy = appointedBy
        self.constituency = constituency
        self.dueOn = dueOn
        self.number = number
        self.replaces = replaces
        self.votes = votes
        self.isTask = isTask
    }
}
