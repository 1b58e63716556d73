import Kernel
import Meetings
import Proposals
import Voting

/// The roll of a vote that would open at this moment (stemgerechtigden): who could vote on some business, and who of them is
/// there, represented, or voted on it before the meeting. Votes and the figures of a meeting have one answer by it.
struct RollNow {
    let rights: VotingRights
    let there: [RollEntry]
    /// How many voted before the meeting and still have a vote: only their ballots count.
    let castBefore: Int

    /// - Parameters:
    ///   - early: the vote of before the meeting whose ballots count.
    ///   - conflicted: who has a conflicting interest, in another body than the assembly.
    init(of business: Business, early: EarlyVote?, without conflicted: Set<PersonID>, in scene: Scene) throws {
        try self.init(
            in: business.body, on: business.topic, at: business.meeting.id, item: business.item?.id,
            proposal: business.proposal, early: early, without: conflicted, in: scene)
    }

    /// Of a meeting in which nothing is put to the vote.
    init(in body: Organ, at meeting: MeetingID, in scene: Scene) throws {
        try self.init(
            in: body, on: nil, at: meeting, item: nil, proposal: nil, early: nil, without: [], in: scene)
    }

    private init(
        in body: Organ, on topic: Topic?, at meeting: MeetingID, item: AgendaItemID?, proposal: Proposal?,
        early: EarlyVote?, without conflicted: Set<PersonID>, in scene: Scene
    ) throws {
        rights = try scene.votingRights(in: body, on: topic, without: conflicted)
        let votedBefore = try early.map { try scene.earlyVotes.voters(on: $0.item) } ?? []
        let excluded = body == .assembly ? try scene.interested(in: item, on: proposal) : []
        there = rights.present(
            try scene.representation(at: meeting, of: body, on: item, among: rights), early: votedBefore,
            without: excluded, notByHandOf: try scene.withoutHand(among: excluded))
        castBefore = there.count { votedBefore.contains($0.principal) }
    }

    var everybody: Turnout { Turnout(rights.all) }
    var represented: Turnout { rights.turnout(there) }

    /// What everybody's yes takes where officers have a vote: all members, and the officers who are there.
    var unanimousOf: Int64? {
        guard rights.share != nil else { return nil }
        return rights.members(among: there).all + Int64(there.count { $0.kind == .office })
    }
}
