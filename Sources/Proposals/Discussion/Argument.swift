public import Kernel

/// An argument for or against a proposal (argument voor of tegen), or a reply to one, by a member.
public struct Argument: Hashable, Sendable {
    public enum Side: String, Codable, Hashable, Sendable, CaseIterable { case `for`, against, neither }
    /// How it came off the page.
    public enum End: String, Codable, Hashable, Sendable, CaseIterable { case withdrawn, hidden }

    public let id: ArgumentID
    /// Counted from 1 within the proposal.
    public let number: Int
    public let proposal: ProposalID
    public let replyTo: ArgumentID?
    public let side: Side
    public let author: PersonID
    public let filedOn: Day
    public let end: End?

    public init(
        id: ArgumentID, number: Int, proposal: ProposalID, replyTo: ArgumentID?, side: Side, author: PersonID,
        filedOn: Day, end: End? = nil
    ) {
        self.id = id
        self.number = number
        self.proposal = proposal
        self.replyTo = replyTo
        self.side = side
        self.author = author
        self.filedOn = filedOn
        self.end = end
    }
}

/// What an argument must be before it can stand on the page of a proposal. Answers all the grounds at once.
public enum DiscussionRules {
    /// In characters; and how many one member gives on one proposal, replies included.
    public static let longestArgument = 2000, mostArguments = 10

    public static func grounds(
        _ text: String, side: Argument.Side?, replyTo parent: Argument?, earlier: Int
    ) -> [Ground] {
        var grounds: [Ground] = []
        if text.allSatisfy(\.isWhitespace) { grounds.append(.argumentEmpty) }
        if text.count > longestArgument { grounds.append(.argumentTooLong(text.count)) }
        if side == nil, parent == nil { grounds.append(.sideMissing) }
        if parent?.replyTo != nil { grounds.append(.replyTooDeep) }
        if parent?.end != nil { grounds.append(.argumentGone) }
        if earlier >= mostArguments { grounds.append(.tooManyArguments(earlier)) }
        return grounds
    }
}
