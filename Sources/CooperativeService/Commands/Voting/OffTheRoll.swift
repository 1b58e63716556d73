import Kernel
import Meetings
import Phrases
import Proposals
import Statutes
import Voting

// Why somebody who sits in a body, or is a member, casts no ballot: the ground that bites is named, not only that they are
// not on the roll.
extension Scene {
    /// Casts a ballot; who may not, or whose vote cannot be cast, is told why.
    func sayingWhy<Receipt>(
        of person: PersonID, for principal: PersonID?, in poll: PollID, _ cast: () throws -> Receipt
    ) throws -> Receipt {
        do {
            return try cast()
        } catch let refusal as Refusal where refusal.kind == .authority {
            guard let poll = try polls.poll(poll) else { throw refusal }
            let grounds = try [principal, person].lazy.compactMap(\.self).map {
                poll.body == .assembly
                    ? try exclusionGrounds(of: $0, in: poll) + officerGrounds($0)
                    : try [conflictGround(of: $0, in: poll)].compactMap(\.self)
            }.first { !$0.isEmpty }
            guard let grounds else { throw refusal }
            throw Refusal(.statutes, grounds)
        }
    }

    /// What a vote of a board is about, as declared interests are held against it.
    func interestMatter(of poll: Poll) throws -> InterestMatter {
        let item = try poll.agendaItem.flatMap { try agendas.item($0) }
        return try interestMatter(poll.proposal, [item?.title, poll.question, poll.topic.rawValue])
    }

    /// The same of a proposal, with what it is about, and of these words. Who confirms or ratifies a decision decides on
    /// the same matter again (2:15 lid 6).
    func interestMatter(
        _ proposal: ProposalID?, _ words: [String?], carrying command: Payload? = nil
    ) throws -> InterestMatter {
        let filed = try proposal.map { try requireProposal($0) }
        let own = InterestMatter(
            proposal: proposal, subjects: words + [try proposal.flatMap { try proposals.matter(of: $0).subject }])
        let carried = command ?? filed?.text.command.map { Payload(name: $0.name, fields: $0.fields) }
        guard let taken = try carried.flatMap({ try TopicOfCommand.decidedAnew($0, in: self) }) else { return own }
        return own.joined(with: try interestMatter(of: taken))
    }

    /// What a decision that was taken was about.
    func interestMatter(of taken: Decision) throws -> InterestMatter {
        try interestMatter(
            taken.proposal,
            [
                taken.title, taken.topic == .ordinary ? nil : taken.topic.rawValue,
                try decisions.matter(of: taken.id)?.subject,
            ])
    }

    /// A conflicting interest, where that keeps somebody off the roll of a board's vote (2:44 lid 6).
    private func conflictGround(of person: PersonID, in poll: Poll) throws -> Ground? {
        guard poll.body == .board || poll.body == .supervisory else { return nil }
        let conflicts = try Conflicts(in: poll.body, on: interestMatter(of: poll), scene: self)
        guard conflicts.persons.contains(person) else { return nil }
        return conflicts.areAll
            ? conflicts.allConflicted(conflicts.fallback ?? poll.body)
            : conflicts.grounds(voters: [person], deliberated: [], surplus: 0, reasons: "").first
    }

    /// Why who closes the vote does not break a tie in it: an interest, a suspension, or no seat in that body.
    func groundAgainstTieVote(in poll: Poll) throws -> Ground? {
        let person = try requirePerson()
        guard poll.body == .assembly else {
            if let ground = try conflictGround(of: person, in: poll) { return ground }
            let sits = try polls.units(of: poll.id).contains { $0.holder == person || $0.principal == person }
            return sits ? nil : .notInRoll
        }
        if try standing(of: person).isSuspended { return .notInRoll }
        return try exclusionGrounds(of: person, in: poll).first
    }

    /// Who voted and then declared an interest in it took part in the decision: it can be annulled (2:44 lid 6, 2:15).
    func judgeConflict(in poll: Poll, _ decision: Decision) throws {
        guard poll.body == .board || poll.body == .supervisory, decision.outcome == .adopted else { return }
        let voters = try polls.barredVoters(in: poll.id)
        guard !voters.isEmpty else { return }
        let conflicts = try Conflicts(in: poll.body, on: interestMatter(of: poll), scene: self)
        let grounds = conflicts.grounds(voters: voters, deliberated: [], surplus: 0, reasons: "")
        guard !grounds.isEmpty else { return }
        try makeVoidable(decision, grounds)
    }
}
