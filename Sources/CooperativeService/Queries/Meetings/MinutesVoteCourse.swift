public import Kernel

/// How one vote went, besides its count: who could vote, how, and what the chair ruled.
public struct MinutesVoteCourse: Sendable, Hashable, Codable {
    public let openedAt: Timestamp
    /// Members who may vote, and those who were there or represented, when it opened.
    public let baseMembers: Int, representedMembers: Int
    /// Votes on the frozen roll by `own`, `proxy` and `representative`.
    public let byProxy: Int, byRepresentative: Int
    /// Who came and went since the vote before it, or since the opening.
    public let came: Int, went: Int
    /// On paper or by show of hands; nil where everybody voted by name.
    public let counted: Counted?
    public let round: Round?
    /// Words that were said aloud for the lot, on paper or by hand.
    public let lotWords: LotWords?
    /// The amendment that it was on.
    public let amendment: String?
    /// The words that were voted on, as they were when it opened; where no decision carries them.
    public let wording: String?
    public let objections: [Objection]
    public let challenge: Challenge?
    /// Who took no part in deliberation and decision because of a conflicting interest (2:44 lid 6).
    public let tookNoPart: [PersonID]
    /// Votes of non-members that were weighed (2:38 lid 3); nil where every vote was one.
    public var nonMembers: NonMembers?

    /// The votes that non-members cast, and what they counted for together.
    public struct NonMembers: Sendable, Hashable, Codable {
        public let cast: Int64, together: Int64
    }

    public struct Counted: Sendable, Hashable, Codable {
        /// `paper`, `hands`.
        public let manner: String
        public let ballots: Int64, invalid: Int64, handedOut: Int64
        /// How often it was counted: the last count counts.
        public let counts: Int
        public let tellers: [PersonID]
        /// What the chair ruled without a count: `adopted`, `rejected` (2:13 lid 3).
        public let ruling: String?
    }

    /// A round of an election.
    public struct Round: Sendable, Hashable, Codable {
        /// `ballot`, `single`, `ranked`, `nomination`.
        public let kind: String
        public let number: Int, seats: Int
        public let candidates: [PersonID]
        /// In the order of the candidates, or for and against.
        public let votes: [Int64]
        public let elected: [PersonID], continuing: [PersonID]
        public let lots: [Lot]
    }

    public struct Lot: Sendable, Hashable, Codable {
        /// `elected`, `runOff`, `dropped`.
        public let purpose: String
        public let among: [PersonID], picked: [PersonID]
    }

    public struct LotWords: Sendable, Hashable, Codable {
        public let chair: String, member: String
    }

    /// An objection in a round by consent, and what the chair ruled of it; without a ruling it stands.
    public struct Objection: Sendable, Hashable, Codable {
        public let argument: String?
        public let isOverriding: Bool?
        public let ruling: String?
    }

    /// The result was challenged at once (2:13 lid 4).
    public struct Challenge: Sendable, Hashable, Codable {
        public let votes: Int
        /// Enough votes for a new vote; else the chair's finding stands.
        public let isAskedAnew: Bool
        /// The new vote was held: by it the first one lost its effect.
        public let isRevoked: Bool
    }

    var persons: [PersonID] {
        tookNoPart + (counted?.tellers ?? []) + (round.map { $0.candidates + $0.elected + $0.continuing } ?? [])
    }
}
