public import Kernel
import Phrases
import Statutes
import Voting

/// Records what two tellers counted on paper (stemopneming). It can be recorded again until the chair closes the vote;
/// the last count counts.
///
/// Refused: more papers than were handed out or than there are votes on the frozen roll, numbers that do not add up,
/// papers of non-members that are not counted apart, where these could be more than their part, other than two tellers, and a teller who is a candidate.
public struct RecordPaperCount: Command {
    public static let name = "record-paper-count"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.parameter("vote.secretFor"), .law("2:38 lid 1"), .law("2:38 lid 3")]
    public static var summary: Phrase { Phrases.ManualVotes.recordPaperCount }

    public var poll: PollID
    /// Of a vote for or against.
    public var votesFor: Int?, votesAgainst: Int?
    /// Of an election: the votes of each candidate; nought for who is left out.
    public var votes: [CandidateVotes]?
    public var blank: Int?, invalid: Int?
    /// Papers in the box; the sum of the numbers above where it is left out.
    public var ballots: Int?
    /// Papers that were handed out; one for each vote on the roll where it is left out.
    public var handedOut: Int?
    public var tellers: [PersonID]
    /// What of these officers who are no members voted, where their votes could be more than their part (2:38 lid 3): on papers
    /// of their own, that nobody needs to see.
    public var nonMembers: NonMembersCount?

    public init(
        poll: PollID, votesFor: Int? = nil, votesAgainst: Int? = nil, votes: [CandidateVotes]? = nil,
        blank: Int? = nil, invalid: Int? = nil, ballots: Int? = nil, handedOut: Int? = nil, tellers: [PersonID],
        nonMembers: NonMembersCount? = nil
    ) {
        self.poll = poll
        self.votesFor = votesFor
        self.votesAgainst = votesAgainst
        self.votes = votes
        self.blank = blank
        self.invalid = invalid
        self.ballots = ballots
        self.handedOut = handedOut
        self.tellers = tellers
        self.nonMembers = nonMembers
    }

    public func carryOut(in scene: Scene) throws -> CountRecorded {
        let open = try scene.requirePoll(poll, in: .paper)
        let actor = try scene.requirePerson()
        let isAtDesk = try open.meeting.map { try scene.keepsTheDesk(of: scene.requireMeeting($0)) } ?? false
        guard tellers.contains(actor) || isAtDesk else {
            throw Refusal(
                .authority,
                Ground("not-a-teller", message: Phrases.Voting.notTeller, remedy: Phrases.Voting.notTellerRemedy))
        }
        for teller in tellers { try scene.requireKnown(teller) }
        let rules = try scene.countRules(of: open)
        let count = try CountFields(
            votesFor: votesFor, votesAgainst: votesAgainst, votes: votes, blank: blank, invalid: invalid,
            ballots: ballots, handedOut: handedOut, nonMembers: nonMembers
        ).count(of: open, rules, tellers: tellers, in: scene)
        try refuse(if: rules.grounds(count) + rules.tellerGrounds(tellers))
        return try scene.keep(count, of: open, by: actor)
    }
}

/// The votes for one candidate, as they were counted.
public struct CandidateVotes: Codable, Hashable, Sendable {
    public var candidate: PersonID
    public var votes: Int

    public init(candidate: PersonID, votes: Int) {
        self.candidate = candidate
        self.votes = votes
    }
}

/// What was recorded, as it will be measured.
public struct CountRecorded: Codable, Sendable {
    public let poll: PollID
    public let ballots: Int64, valid: Int64, blank: Int64, invalid: Int64
    public let handedOut: Int64
}
