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

    /// The same in a meeting that goes on past midnight: a membership or a seat may have ended with the day. Of a vote on
    /// paper or by hands nobody knows when each paper went in, and its roll stays.
    func settle(_ poll: PollID, afterMidnightFor holder: PersonID) throws {
        guard let opened = try polls.openedAt(poll), zone.day(of: opened) < today, let open = try polls.poll(poll)
        else { return }
        try settle(open, forBallotOf: holder)
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
        if try polls.isPrincipal(person, in: poll.id), try !hasVote(person, in: poll) { return .proxiesToo }
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

    /// Whether who stands on the roll would still stand there: in the assembly a member who lives and is not suspended, with
    /// a seat where delegates vote, or an officer to whom the statutes give a vote; elsewhere who sits there. Asked of the day
    /// on which it is recorded, also where a decision of before is carried out.
    private func hasVote(_ person: PersonID, in poll: Poll) throws -> Bool {
        let standing = try Standing.read(person, on: recordedOn, of: cooperative, in: transaction)
        guard poll.body == .assembly else { return standing.offices.contains { $0.organ == poll.body } }
        if try hasDied(person, before: recordedOn + 1) { return false }
        if standing.isMember {
            let sits = try standing.offices.contains { $0.organ == .delegates } || !isOfDelegates(poll)
            return sits && !standing.isSuspended
        }
        return try !standing.offices.isEmpty && statutes[.voteNonMemberShare] > Fraction(0)
    }

    /// Whether delegates are the assembly in this vote (2:39 lid 1): all on its roll sat as such when it opened. Members vote
    /// on what they kept, and in a referendum.
    private func isOfDelegates(_ poll: Poll) throws -> Bool {
        let statutes = try self.statutes, opened = zone.day(of: poll.openedAt)
        guard statutes[.assemblyDelegates], poll.meeting != nil, !statutes.membersDecide(on: poll.topic) else {
            return false
        }
        // A seat that ended on that day had the day before as its last.
        let sat = try offices.allSeats(of: .delegates).map(\.term).filter {
            $0.from <= opened && ($0.until.map { $0 >= opened - 1 } ?? true)
        }
        return try Set(sat.map(\.person)).isSuperset(of: polls.units(of: poll.id).map(\.principal))
    }
}
