import Kernel
import Meetings
import Phrases
import Proposals
import Statutes
import Voting

extension Scene {
    /// Casts a ballot before the meeting, for the actor and for organisations that the actor acts for; nil when there is no
    /// such vote.
    func castEarly(
        _ choice: Vote, in id: PollID, by person: PersonID, for principal: PersonID?
    ) throws -> BallotBox.Receipt? {
        guard let vote = try earlyVotes.vote(id) else { return nil }
        let meeting = try requireMeeting(vote.meeting)
        let voters = try ([person] + standIns.organisations(of: person, on: today)).filter {
            try (principal == nil || principal == $0) && franchise(of: $0, at: meeting, on: [vote.item]) == .voter
                && !hasNoVote($0, on: vote) && !($0 == person && minorGrounds(person).isEmpty == false)
        }
        guard !voters.isEmpty else {
            try refuse(if: minorGrounds(person))
            throw Refusal(.authority, .notInRoll)
        }
        return try earlyBallots.cast(choice, in: id, for: voters, by: person, key: key, at: now)
    }

    private func hasNoVote(_ person: PersonID, on vote: EarlyVote) throws -> Bool {
        try interested(in: vote.item, on: vote.proposal.flatMap { try proposals.proposal($0) }).contains(person)
    }

    /// The meeting opens, or will not be held: no more ballots of before it.
    func closeEarlyVotes(of meeting: MeetingID) throws {
        for vote in try earlyVotes.votes(of: meeting) where vote.closedAt == nil {
            try earlyVotes.close(vote.id, by: actor.person, at: now)
            record(Fact("early-vote-closed", ["vote": "\(vote.id)", "meeting": "\(meeting)"]))
        }
    }

    /// Counts the ballots of before the meeting with those of the poll.
    func count(_ early: EarlyVote, in poll: PollID) throws {
        let votes = try earlyVotes.count(early.id, in: poll)
        record(
            Fact(
                "early-ballots-counted", ["vote": "\(early.id)", "poll": "\(poll)", "votes": "\(votes)"]))
    }
}
