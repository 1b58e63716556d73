import Kernel
import Meetings
import Proposals
import Store
import Voting

// A result can be challenged at once, and no clause takes that away (2:13 lid 4). What a show of hands decided a single voter
// can overturn: its command is held until that is over. What was voted by name or in writing takes more than half of the
// votes, and is carried out when the vote is closed.
extension Scene {
    /// What a decision by show of hands carries, while it can be challenged; nil where it is carried out at once. A vote held
    /// anew is not challenged again, and the elected give their places back.
    func heldForChallenge(_ decision: Decision, carrying command: ProposedCommand) throws -> PostponedEffect? {
        guard let id = decision.poll, decision.meeting != nil, try manualVotes.manner(of: id) == .hands,
            try elections.round(of: id) == nil, try challengedVote(before: id) == nil
        else { return nil }
        return PostponedEffect(
            decision: decision.id, body: decision.body, command: command, awaited: .challenge,
            dueOn: decision.decidedOn + 1, lapsesOn: nil)
    }

    /// The time to challenge is over: the next vote opens, or the meeting closes. What was held is carried out; what is to
    /// be held anew waits on for the new vote.
    /// - Parameter isOver: the meeting closes, so that no new vote is held any more.
    func releaseUnchallenged(in meeting: MeetingID, isOver: Bool = false) throws {
        for held in try decisions.heldForChallenge(in: meeting) {
            let isOwed = try decisions.decision(held.decision)?.poll.map { try polls.isOwedAnew($0) } ?? false
            if isOver || !isOwed { _ = try release(held) }
        }
    }

    /// The vote in the place of which another one was held, because it was challenged; nil for every other.
    func challengedVote(before poll: PollID) throws -> PollID? {
        guard let first = try polls.poll(poll)?.revoteOf, try polls.isRevoked(first) else { return nil }
        return first
    }

    /// What the challenged vote before this one decided, where its command was carried out already; nil where nothing was.
    func carriedOutBefore(_ decision: Decision) throws -> Decision? {
        guard let poll = decision.poll, try elections.round(of: poll) == nil,
            let first = try challengedVote(before: poll),
            let earlier = try decisions.decision(of: first),
            try decisions.effects(of: earlier.id).contains(where: { $0.state == .carriedOut })
        else { return nil }
        return earlier
    }

    /// The new vote decided otherwise than the one that was challenged: who was appointed on that one gives the place back.
    /// What else was done the books keep, and people take back.
    func takeBack(_ command: ProposedCommand?, of earlier: Decision) throws {
        guard earlier.outcome == .adopted, let command, command.name == AppointOfficer.name else { return }
        let appointed = try hall.registry.decode(AppointOfficer.self, from: CanonicalJSON.encode(command.fields))
        let organ = appointed.body ?? appointed.office?.usualBody ?? .board
        try vacate(
            [appointed.person] + (appointed.also ?? []), in: organ, as: appointed.office,
            from: appointed.from ?? earlier.decidedOn)
    }
}
