import Kernel
import Meetings
import Membership
import Proposals
import Statutes
import Voting

// Who loses the vote while one is open. The roll stays as it was frozen, and what was cast by who might cast it stands
// (2:13 lid 1); no further ballot goes in.
extension Scene {
    /// Holds every open vote against how this person stands now: who was suspended, died, left a seat, or has an interest
    /// casts no ballot any more; who has the vote back does.
    func settleOpenPolls(for person: PersonID) throws {
        for poll in try polls.openPolls() { try settle(poll, for: person) }
    }

    /// The same at the time of a ballot, where a vote goes on for days: who lost the vote meanwhile casts none, and nobody
    /// casts theirs.
    func settle(_ poll: Poll, forBallotOf holder: PersonID) throws {
        for person in try Set(polls.principals(of: holder, in: poll.id) + [holder]) { try settle(poll, for: person) }
    }

    private func settle(_ poll: Poll, for person: PersonID) throws {
        if let reach = try reachOfBar(poll, for: person) {
            try polls.bar(person, from: poll.id, reach, at: now)
        } else {
            try polls.admit(person, to: poll.id)
        }
    }

    private func reachOfBar(_ poll: Poll, for person: PersonID) throws -> BarReach? {
        let hasInterest = try isInterested(person, in: poll)
        if hasInterest, try poll.body != .assembly || statutes.law.isInForce(.ownInterest) { return .everything }
        if try polls.isPrincipal(person, in: poll.id), try !hasVote(person, in: poll.body) { return .proxiesToo }
        return hasInterest ? .ownVote : nil
    }

    private func isInterested(_ person: PersonID, in poll: Poll) throws -> Bool {
        switch poll.body {
        case .assembly:
            let proposal = try poll.proposal.flatMap { try proposals.proposal($0) }
            return try interested(in: poll.agendaItem, on: proposal).contains(person)
        case .board, .supervisory:
            // A board that decides with reasons although all have an interest does vote.
            if try polls.reasons(of: poll.id) != nil { return false }
            return try interests.declared(on: interestMatter(of: poll)).contains(person)
        default: return false
        }
    }

    /// Whether who stands on the roll would still stand there: in the assembly a member who lives and is not suspended, or
    /// an officer to whom the statutes give a vote; elsewhere who sits there. Asked of the day on which it is recorded, also
    /// where a decision of before is carried out.
    private func hasVote(_ person: PersonID, in body: Organ) throws -> Bool {
        let standing = try Standing.read(person, on: recordedOn, of: cooperative, in: transaction)
        guard body == .assembly else { return standing.offices.contains { $0.organ == body } }
        if try hasDied(person, before: recordedOn + 1) { return false }
        if standing.isMember { return !standing.isSuspended }
        return try !standing.offices.isEmpty && statutes[.voteNonMemberShare] > Fraction(0)
    }
}
