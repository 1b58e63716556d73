import Kernel
import Meetings
import Membership
import Phrases
import Proposals
import Statutes
import Voting

extension Scene {
    /// Who votes in a body other than the assembly: one vote for each who sits in it; a director for whom the statutes allow
    /// more has them, and never more than the others together (2:44 lid 4).
    func rights(in body: Organ, without conflicted: Set<PersonID> = []) throws -> [RollEntry] {
        var order: [PersonID] = [], votes: [PersonID: Int] = [:]
        for seat in try offices.seats(of: body, on: today) where !conflicted.contains(seat.term.person) {
            if votes[seat.term.person] == nil { order.append(seat.term.person) }
            votes[seat.term.person] = max(votes[seat.term.person] ?? 1, seat.votes)
        }
        guard body == .board else { return order.map { RollEntry(principal: $0) } }
        let most = try statutes[.boardVotesPerDirectorMax]
        return order.map { person in
            let others = order.filter { $0 != person }.reduce(0) { $0 + (votes[$1] ?? 1) }
            return RollEntry(principal: person, weight: min(votes[person] ?? 1, most, max(1, others)))
        }
    }

    /// The roll of everybody in a body who could vote, without those whose interest conflicts.
    func roll(of body: Organ, on topic: Topic, without conflicted: Set<PersonID>) throws -> Roll {
        guard body != .assembly, !conflicted.isEmpty else { return try roll(of: body, on: topic) }
        return Roll(try rights(in: body, without: conflicted))
    }

    /// The delegates, where the statutes let them be the assembly (ledenraad, 2:39 lid 1); nil where members decide
    /// themselves, and while no delegates were elected yet.
    func rightsOfDelegates() throws -> [RollEntry]? {
        guard try statutes[.assemblyDelegates], try !offices.holders(of: .delegates, on: today).isEmpty else {
            return nil
        }
        return try electorate().rights.map { RollEntry(principal: $0.person) }
    }

    /// Who has a conflicting interest in what a body votes on.
    func conflicts(in business: Business) throws -> Conflicts {
        try Conflicts(
            in: business.body,
            on: interestMatter(
                business.proposal?.id,
                [business.item?.title, business.proposal?.text.title, business.topic.rawValue]), scene: self)
    }

    /// What forbids a vote in another body than the assembly, besides what forbids every vote.
    func bodyGrounds(of business: Business, _ conflicts: Conflicts) throws -> [Ground] {
        guard business.body != .assembly else { return [] }
        let grounds = conflicts.groundsOfAll(reasons: business.reasons)
        guard let proposal = business.proposal else {
            let topic = business.topic == .ordinary ? nil : business.topic.rawValue
            return try grounds + mandateGrounds(of: business.body, MandateMatter(subject: topic, day: today))
                + groundsOfPowers(of: business.body, on: business.topic, nil, today)
        }
        return grounds + (try matterGrounds(of: business.body, on: proposal, approval: business.approval))
    }

    /// What a decision that a vote led to was about; nil where there is nothing to write down.
    func matter(of decision: Decision) throws -> DecisionMatter? {
        guard let poll = decision.poll else { return nil }
        if decision.body == .assembly { return try matterInPlaceOfBoard(decision) }
        let kept = try decision.proposal.map { try proposals.matter(of: $0) } ?? ProposalMatter()
        let what = try interestMatter(decision.proposal, [decision.title, decision.topic.rawValue])
        let conflicted = try Conflicts(in: decision.body, on: what, scene: self).persons
        var matter = DecisionMatter(
            subject: kept.subject ?? (decision.topic == .ordinary ? nil : decision.topic.rawValue),
            amount: kept.amount)
        matter.conflicted = conflicted
        matter.approval = try decision.proposal.flatMap { try proposals.approval(of: $0) }
        matter.reasons = try polls.reasons(of: poll) ?? ""
        let isEmpty =
            matter.reasons.isEmpty && matter.subject == nil && matter.amount == nil && conflicted.isEmpty
            && matter.approval == nil
        return isEmpty ? nil : matter
    }

    /// What the assembly decided because the whole board had an interest in it; nil for all its other decisions.
    private func matterInPlaceOfBoard(_ decision: Decision) throws -> DecisionMatter? {
        guard let proposal = decision.proposal else { return nil }
        let conflicts = try Conflicts(in: .board, on: interestMatter(proposal, []), scene: self)
        guard conflicts.areAll, conflicts.fallback == .assembly else { return nil }
        var matter = DecisionMatter()
        matter.inPlaceOf = .board
        matter.conflicted = conflicts.persons
        return matter
    }
}
