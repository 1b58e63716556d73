public import Kernel

/// A personal interest of a director that conflicts with that of the cooperative (tegenstrijdig belang, 2:44 lid 6),
/// declared for one proposal or for a subject by name.
public struct Interest: Hashable, Sendable {
    public let id: InterestID
    public let person: PersonID
    public let proposal: ProposalID?
    /// In the words of who declared it; the title of the proposal where only that was named.
    public let subject: String
    public let declaredOn: Day

    public init(id: InterestID, person: PersonID, proposal: ProposalID?, subject: String, declaredOn: Day) {
        self.id = id
        self.person = person
        self.proposal = proposal
        self.subject = subject
        self.declaredOn = declaredOn
    }

    /// The same subject, however it is spaced and capitalised.
    public static func key(_ subject: String) -> String {
        subject.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

public enum InterestTag {}
public typealias InterestID = Identifier<InterestTag>

/// What is decided, as declared interests are held against it.
public struct InterestMatter: Hashable, Sendable {
    /// More than one where it confirms what was decided on another.
    public private(set) var proposals: [ProposalID]
    public private(set) var subjects: [String]

    public init(proposal: ProposalID?, subjects: [String?]) {
        proposals = [proposal].compactMap(\.self)
        self.subjects = subjects.compactMap(\.self).map(Interest.key).filter { !$0.isEmpty }
    }

    public var isNothing: Bool { proposals.isEmpty && subjects.isEmpty }

    /// Both together: an interest in the one or in the other is an interest in this.
    public func joined(with other: InterestMatter) -> InterestMatter {
        var both = self
        both.proposals += other.proposals
        both.subjects += other.subjects
        return both
    }
}
