import Kernel
import Meetings
import Proposals
import Statutes
import Store
import Voting

// A vote that was challenged with success is held anew (2:13 lid 4). By that new vote the first one loses its effect; until
// it opens, and where it cannot be opened any more, the result stands.
extension Scene {
    /// Takes the effect from a result: its decision lapses, the elected give their places back, and an amendment is open
    /// again. What the new vote decides anew is not done twice; decided otherwise, what was done is to be taken back.
    func revoke(_ poll: PollID) throws {
        let decision = try decisions.decision(of: poll)
        let isToTakeBack = try self.isToTakeBack(decision, of: poll)
        try polls.revoke(poll, at: now, by: requirePerson())
        try vacateElected(in: poll)
        if let decision, try decision.outcome == .adopted || decisions.effect(of: decision.id) != nil {
            try lapse(decision.id, grounds: isToTakeBack ? [ChallengeGrounds.toTakeBack] : [])
        }
        try reopenAmendments(of: poll)
        record(
            Fact("result-revoked", ["poll": poll.description, "decision": decision?.number.description ?? ""]))
    }

    /// Whether something was carried out on a vote that is not taken back by itself, as the places of the elected are.
    func isToTakeBack(_ decision: Decision?, of poll: PollID) throws -> Bool {
        guard let decision, try elections.round(of: poll) == nil else { return false }
        return try decisions.effect(of: decision.id)?.state == .carriedOut
    }

    /// Whether the result is to be voted on anew in a meeting that is still open.
    func awaitsNewVote(_ decision: Decision) throws -> Bool {
        guard let poll = decision.poll, let meeting = decision.meeting, try polls.isOwedAnew(poll) else { return false }
        return try meetings.state(of: meeting) == .open
    }

    /// The meeting closes. A vote that was to be held anew, and still can, is held first.
    func groundsOfOwedVotes(in meeting: MeetingID) throws -> [Ground] {
        let open = try owedAnew(in: meeting).filter(canBeHeldAnew)
        return open.isEmpty ? [] : [ChallengeGrounds.owed(open.map(\.question))]
    }

    /// The new vote cannot be held any more: the result stands, and can be annulled (2:15 lid 1).
    func judgeNotHeldAnew(in meeting: MeetingID) throws -> [Ground] {
        var grounds: [Ground] = []
        for poll in try owedAnew(in: meeting) {
            guard let decision = try decisions.decision(of: poll.id) else { continue }
            grounds = [ChallengeGrounds.notHeldAnew]
            try makeVoidable(decision, grounds)
        }
        return grounds
    }

    /// A rule on how decisions are made was broken: until a day the court can annul it (2:15 lid 5). What was broken besides
    /// stays named.
    func makeVoidable(_ decision: Decision, _ grounds: [Ground]) throws {
        let until = today.adding(months: try statutes.law[.voidableTerm].count)
        let own = try decisions.standing(of: decision.id)
        let new = DecisionStanding(.voidable, grounds: grounds, voidableUntil: until, judgedOn: today)
        let standing =
            switch own?.kind {
            case .void?, .voidable?: own?.adding(grounds)
            case .breach?: new.adding(own?.grounds ?? [])
            case .valid?, nil: new
            }
        try decisions.judge(decision.id, standing ?? new, at: now)
    }

    /// The votes of a meeting in the place of which a new one is still to be held.
    func owedAnew(in meeting: MeetingID) throws -> [Poll] {
        try polls.polls(of: meeting).filter { try polls.isOwedAnew($0.id) }
    }

    /// Whether a new vote could open now, by name or on paper, among those who are there.
    private func canBeHeldAnew(_ poll: Poll) throws -> Bool {
        let byConsent = try polls.wording(of: poll.id)?.round != nil
        let breaks = try elections.round(of: poll.id)?.kind == .nomination
        let scene = nested(as: actor)
        var opens = false
        try undone {
            try scene.revoke(poll.id)
            let again = OpenPoll(
                item: poll.agendaItem, meeting: poll.meeting, proposal: poll.proposal, question: poll.question,
                breaksNomination: breaks ? true : nil)
            let trial = try PollTrial(Business(again, in: scene), in: scene)
            opens = [VoteManner.byName, .paper].contains { manner in
                trial.grounds(in: manner).allSatisfy { byConsent && $0.code == "consent-first" }
            }
        }
        return opens
    }
}
