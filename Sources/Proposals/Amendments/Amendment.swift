public import Kernel

/// An amendment (amendement): other words for a proposal, or for the words that an amendment brings, put to the vote before
/// the proposal itself.
public struct Amendment: Hashable, Sendable {
    /// What became of it.
    public enum State: String, Codable, Hashable, Sendable, CaseIterable {
        case pending, withdrawn
        /// The proposer made it part of the proposal before the vote.
        case takenOver
        case adopted, rejected
        /// Its words were replaced already, or what it amends is gone; the reason says which.
        case lapsed
    }

    public let id: AmendmentID
    /// Counted from 1 within the proposal.
    public let number: Int
    public let proposal: ProposalID
    /// The amendment that this one amends; nil where it amends the proposal.
    public let parent: AmendmentID?
    public let proposer: PersonID
    public let change: TextChange
    public let explanation: String
    /// The articles of the statutes that it touches.
    public let articles: [String]
    /// It goes further than the convocation announced: the final vote then asks everybody (2:42 lid 3).
    public let isBeyond: Bool
    /// What the proposal carries instead, once this is adopted.
    public let command: ProposedCommand?
    public let filedOn: Day
    public let state: State
    /// The version of the text that came of it, and when in the proposal's course.
    public let version: Int?, sequence: Int
    /// Why it lapsed; empty otherwise.
    public let reason: [Ground]

    public init(
        id: AmendmentID, number: Int, proposal: ProposalID, parent: AmendmentID?, proposer: PersonID,
        change: TextChange, explanation: String = "", articles: [String] = [], isBeyond: Bool = false,
        command: ProposedCommand? = nil, filedOn: Day, state: State = .pending, version: Int? = nil,
        sequence: Int = 0, reason: [Ground] = []
    ) {
        self.id = id
        self.number = number
        self.proposal = proposal
        self.parent = parent
        self.proposer = proposer
        self.change = change
        self.explanation = explanation
        self.articles = articles
        self.isBeyond = isBeyond
        self.command = command
        self.filedOn = filedOn
        self.state = state
        self.version = version
        self.sequence = sequence
        self.reason = reason
    }

    /// Part of the text of what it amends.
    public var isAccepted: Bool { state == .adopted || state == .takenOver }
}

/// All amendments to one proposal, the first one first, and how they hang together.
public struct AmendmentBook: Sendable {
    public let amendments: [Amendment]

    public init(_ amendments: [Amendment]) {
        self.amendments = amendments.sorted { $0.number < $1.number }
    }

    public func amendment(_ id: AmendmentID) -> Amendment? { amendments.first { $0.id == id } }
    public func children(of parent: AmendmentID?) -> [Amendment] { amendments.filter { $0.parent == parent } }
    public var pending: [Amendment] { amendments.filter { $0.state == .pending } }

    /// How it is called: `A1`, `A2`; `A1.1` is an amendment of `A1`.
    public func label(_ id: AmendmentID) -> String {
        guard let amendment = amendment(id),
            let place = children(of: amendment.parent).firstIndex(where: { $0.id == id })
        else { return "A" }
        return (amendment.parent.map { label($0) + "." } ?? "A") + "\(place + 1)"
    }

    /// The change with what was adopted of the amendments of it.
    public func change(of amendment: Amendment) -> TextChange {
        let words = accepted(children(of: amendment.id)).reduce(amendment.change.newWords) { words, child in
            child.change.applied(to: words) ?? words
        }
        return amendment.change.bringing(words)
    }

    /// What the proposal carries once this is adopted, with what was adopted of the amendments of it.
    public func command(of amendment: Amendment) -> ProposedCommand? {
        accepted(children(of: amendment.id)).last { $0.command != nil }?.command ?? amendment.command
    }

    /// The accepted ones in the order in which they were.
    func accepted(_ some: [Amendment]) -> [Amendment] {
        some.filter(\.isAccepted).sorted { $0.sequence < $1.sequence }
    }
}
