public import Kernel

public enum ElectionTag {}
public typealias ElectionID = Identifier<ElectionTag>

/// An election of persons to an office (verkiezing), as business of a meeting.
public struct Election: Hashable, Sendable {
    public let id: ElectionID
    public let meeting: MeetingID
    public let item: AgendaItemID
    /// The body in which they will sit, and the office there.
    public let organ: Organ
    public let office: Office
    public let seats: Int
    public let title: String
    public let calledOn: Day
    /// The last day on which candidates are put up; nil: until the first vote opens.
    public let candidatesUntil: Day?
    /// The day on which the elected take office; nil: the day of the decision.
    public let takesOfficeOn: Day?

    public init(
        id: ElectionID, meeting: MeetingID, item: AgendaItemID, organ: Organ, office: Office, seats: Int,
        title: String, calledOn: Day, candidatesUntil: Day? = nil, takesOfficeOn: Day? = nil
    ) {
        self.id = id
        self.meeting = meeting
        self.item = item
        self.organ = organ
        self.office = office
        self.seats = seats
        self.title = title
        self.calledOn = calledOn
        self.candidatesUntil = candidatesUntil
        self.takesOfficeOn = takesOfficeOn
    }
}

/// Somebody who is put up for an election (kandidaat).
public struct Candidacy: Hashable, Sendable {
    /// Who puts somebody up: the board, or members together (2:37 lid 5).
    public enum Nominator: String, Codable, Hashable, Sendable, CaseIterable { case board, members }

    public let person: PersonID
    public let nominator: Nominator
    /// The board's nomination binds until the assembly breaks it (bindende voordracht, 2:37 lid 4).
    public let isBinding: Bool
    public let nominatedOn: Day
    public var acceptedOn: Day?, withdrawnOn: Day?
    /// The members behind it; of the board's nomination nobody needs to be.
    public var supporters: [PersonID]

    public init(
        person: PersonID, nominator: Nominator, isBinding: Bool = false, nominatedOn: Day, acceptedOn: Day? = nil,
        withdrawnOn: Day? = nil, supporters: [PersonID] = []
    ) {
        self.person = person
        self.nominator = nominator
        self.isBinding = isBinding
        self.nominatedOn = nominatedOn
        self.acceptedOn = acceptedOn
        self.withdrawnOn = withdrawnOn
        self.supporters = supporters
    }

    /// Accepted, and not withdrawn.
    public var stands: Bool { acceptedOn != nil && withdrawnOn == nil }
}

/// One vote of an election (stemronde).
public struct ElectionRound: Hashable, Sendable {
    public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
        /// Marks on names, measured by an absolute majority.
        case ballot
        /// For or against the one candidate.
        case single
        /// A ranking, where the statutes elect by it.
        case ranked
        /// Whether the nomination loses its binding character (2:37 lid 4).
        case nomination
    }

    public let poll: PollID
    public let election: ElectionID
    public let kind: Kind
    /// Ballot rounds are counted from 1.
    public let number: Int
    /// Places that are still open in it.
    public let seats: Int
    /// In the order of the ballot.
    public let candidates: [PersonID]

    public init(
        poll: PollID, election: ElectionID, kind: Kind, number: Int, seats: Int, candidates: [PersonID]
    ) {
        self.poll = poll
        self.election = election
        self.kind = kind
        self.number = number
        self.seats = seats
        self.candidates = candidates
    }
}

/// What a round came to.
public struct RoundResult: Hashable, Sendable {
    /// For each candidate of the round, or for and against.
    public let votes: [Int64]
    public let valid: Int64
    public let elected: [PersonID]
    /// Between whom the next round goes; empty when there is none.
    public let continuing: [PersonID]
    public let lots: [RoundLot]

    public init(
        votes: [Int64], valid: Int64, elected: [PersonID], continuing: [PersonID], lots: [RoundLot] = []
    ) {
        self.votes = votes
        self.valid = valid
        self.elected = elected
        self.continuing = continuing
        self.lots = lots
    }
}

/// A lot that was drawn in a round (loting): between whom, and whom it picked.
public struct RoundLot: Hashable, Codable, Sendable {
    public enum Purpose: String, Codable, Hashable, Sendable, CaseIterable {
        /// The last place.
        case elected
        /// The last place in the run-off.
        case runOff
        /// Who drops out before the next round.
        case dropped
    }

    public let purpose: Purpose
    /// By their places on the ballot of the round, from 0.
    public let among: [Int], picked: [Int]

    public init(_ purpose: Purpose, among: [Int], picked: [Int]) {
        self.purpose = purpose
        self.among = among
        self.picked = picked
    }
}
