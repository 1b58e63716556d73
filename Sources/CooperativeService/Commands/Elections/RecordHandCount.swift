public import Kernel
import Phrases
import Statutes
public import Voting

/// Records a show of hands (handopsteken): the numbers that the chair counted, or the chair's ruling on the result where it
/// was plain without a count (oordeel van de voorzitter, 2:13 lid 3). Recorded again, the last one counts.
///
/// In an election for several places everybody may raise a hand for as many candidates as there are places.
///
/// Refused: more hands than there are votes in the room, or for several places than can be raised for them; hands of
/// non-members that are not counted apart, where these could be more than their part; a ruling without a count where the
/// statutes do not leave the result to the chair, where only everybody's yes will do, and in an election between several.
public struct RecordHandCount: Command {
    public static let name = "record-hand-count"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.law("2:13 lid 3"), .parameter("vote.chairRulingDecisive"), .law("2:38 lid 3")]
    public static var summary: Phrase { Phrases.ManualVotes.recordHandCount }

    public var poll: PollID
    /// Of a vote for or against.
    public var votesFor: Int?, votesAgainst: Int?
    /// Of an election: the votes of each candidate; nought for who is left out.
    public var votes: [CandidateVotes]?
    /// Who abstained by raising a hand for nobody.
    public var blank: Int?
    /// The result as the chair sees it, where nothing was counted.
    public var ruling: ManualCount.Ruling?
    /// What of these officers who are no members voted, where their votes could be more than their part (2:38 lid 3).
    public var nonMembers: NonMembersCount?

    public init(
        poll: PollID, votesFor: Int? = nil, votesAgainst: Int? = nil, votes: [CandidateVotes]? = nil,
        blank: Int? = nil, ruling: ManualCount.Ruling? = nil, nonMembers: NonMembersCount? = nil
    ) {
        self.poll = poll
        self.votesFor = votesFor
        self.votesAgainst = votesAgainst
        self.votes = votes
        self.blank = blank
        self.ruling = ruling
        self.nonMembers = nonMembers
    }

    public func carryOut(in scene: Scene) throws -> CountRecorded {
        let open = try scene.requirePoll(poll, in: .hands)
        guard let meeting = open.meeting else { throw Refusal(.notFound, .pollUnknown) }
        let chair = try scene.requireChair(of: try scene.requireMeeting(meeting))
        let rules = try scene.countRules(of: open)
        if let ruling { return try rule(ruling, on: open, rules, by: chair, in: scene) }
        let count = try CountFields(
            votesFor: votesFor, votesAgainst: votesAgainst, votes: votes, blank: blank, nonMembers: nonMembers
        ).count(of: open, rules, tellers: [], in: scene)
        try refuse(if: rules.grounds(count))
        return try scene.keep(count, of: open, by: chair)
    }

    private func rule(
        _ ruling: ManualCount.Ruling, on open: Poll, _ rules: ManualCountRules, by chair: PersonID, in scene: Scene
    ) throws -> CountRecorded {
        let statutes = try scene.statutes
        let isDecisive = statutes[.voteChairRulingDecisive] && open.rules.universal == nil && rules.options == 2
        try refuse(
            if: isDecisive
                ? [] : [ManualGrounds.rulingNotDecisive(statutes.articleIfAny(of: .voteChairRulingDecisive))])
        // What was ruled upon was not counted: numbers beside it would say otherwise.
        guard votesFor == nil, votesAgainst == nil, votes == nil, blank == nil, nonMembers == nil else {
            throw Refusal(.invalid, ManualGrounds.rulingNotDecisive(nil))
        }
        let left = try scene.votesLeft(in: open)
        let count = ManualCount(votes: [], ballots: 0, handedOut: left, ruling: ruling)
        return try scene.keep(count, of: open, by: chair)
    }
}
