public import Kernel

/// One membership of one person, from the day of admission to its last day (lidmaatschap).
public struct Member: Hashable, Sendable {
    public let id: MemberID
    public let person: PersonID
    /// 1, 2, 3 … in the order of admission; never given twice in one cooperative.
    public let number: Int
    /// The category on the day of admission; later ones are dated changes.
    public let category: String
    public let from: Day
    /// The last day; nil while no end is known.
    public let until: Day?
    public let end: EndGround?
    public let noticeOn: Day?

    public init(
        id: MemberID, person: PersonID, number: Int, category: String, from: Day, until: Day? = nil,
        end: EndGround? = nil, noticeOn: Day? = nil
    ) {
        self.id = id
        self.person = person
        self.number = number
        self.category = category
        self.from = from
        self.until = until
        self.end = end
        self.noticeOn = noticeOn
    }

    public func holds(on day: Day) -> Bool { from <= day && (until.map { day <= $0 } ?? true) }

    /// Whether the membership ended at once on this day (met onmiddellijke ingang): by an expulsion, or by notice of the
    /// day itself (2:35 lid 4, 2:36 lid 1, lid 3). Who is out so takes no part in what is left of the day.
    public func endedAtOnce(on day: Day) -> Bool {
        guard until == day else { return false }
        return switch end {
        case .expulsion: true
        case .memberNotice, .associationNotice: noticeOn == day
        case .death, .dissolution, nil: false
        }
    }
}

/// The four ways in which a membership ends (2:35 lid 1); an organisation does not die, it ceases to exist.
public enum EndGround: String, Codable, Sendable, CaseIterable {
    case death
    /// Notice by the member (opzegging door het lid).
    case memberNotice
    /// Notice by the cooperative (opzegging door de coöperatie).
    case associationNotice
    /// Expulsion (ontzetting).
    case expulsion
    /// The end of an organisation (ophouden te bestaan): for the law the first way, as dying is.
    case dissolution

    /// The way that the law names.
    var lawful: EndGround { self == .dissolution ? .death : self }
    /// What it is more exactly; nil where the law's own word is exact.
    var exactly: String? { self == lawful ? nil : rawValue }
}

/// A right to vote on a day: whose it is, and how many votes (2:38 lid 1).
public struct VotingRight: Hashable, Sendable {
    public let person: PersonID
    public let member: MemberID
    public let weight: Int

    public init(person: PersonID, member: MemberID, weight: Int) {
        self.person = person
        self.member = member
        self.weight = weight
    }
}

/// The base against which presence, quorum and majorities of all votes are measured on a day; suspended members are
/// not in it (2:24d).
public struct VotingBase: Hashable, Sendable {
    public let members: Int
    public let votes: Int

    public init(members: Int, votes: Int) {
        self.members = members
        self.votes = votes
    }

    public init(_ rights: [VotingRight]) {
        self.init(members: rights.count, votes: rights.reduce(0) { $0 + $1.weight })
    }
}
