import Kernel
import Phrases
import Proposals
import Statutes
import Voting

extension Scene {
    var consent: ConsentRegister { ConsentRegister(transaction: transaction, cooperative: cooperative) }

    /// The rounds by consent on a proposal, and how they ended.
    func consentCourse(of proposal: ProposalID) throws -> ConsentCourse {
        let rounds = try consent.rounds(of: proposal)
        var objected = 0, isDeciding = false
        for poll in rounds.compactMap(\.poll) {
            switch try polls.closing(of: poll)?.verdict.outcome {
            case nil: isDeciding = true
            // A result that was challenged at once counts no round: it is voted on anew (2:13 lid 4).
            case .objected: if try !polls.isRevoked(poll) { objected += 1 }
            default: break
            }
        }
        let statutes = try self.statutes
        return ConsentCourse(
            rounds: rounds, objected: objected, isDeciding: isDeciding, limit: statutes[.consentRounds],
            article: statutes.articleIfAny(of: .consentTopics))
    }

    /// Decided, by a result that nobody challenged (2:13 lid 4).
    func isSettled(_ proposal: ProposalID) throws -> Bool {
        try decisions.decisions(on: proposal).contains { decision in
            try decision.poll.map { try !polls.isRevoked($0) } ?? true
        }
    }

    /// Whether the statutes decide this business by consent, where the law does not ask votes (2:43 lid 1, 2:18 lid 2).
    func isByConsent(_ proposal: Proposal, in body: Organ) throws -> Bool {
        let statutes = try self.statutes
        return body == .assembly && proposal.text.choice == nil && !statutes.isAmendment(proposal.topic)
            && statutes[.consentTopics].contains(proposal.topic)
    }

    /// A vote for or against comes only after the rounds by consent.
    func groundsOfConsent(_ proposal: Proposal, in body: Organ) throws -> [Ground] {
        guard try isByConsent(proposal, in: body) else { return [] }
        let course = try consentCourse(of: proposal.id)
        return course.isExhausted ? [] : [.consentFirst(course)]
    }

    /// The majority of the vote that comes after the rounds, beside what law and statutes ask of every such vote.
    func consentFallback(_ business: Business) throws -> [Threshold] {
        let statutes = try self.statutes
        guard business.body == .assembly, let proposal = business.proposal, proposal.text.choice == nil,
            statutes[.consentTopics].contains(business.topic)
        else { return [] }
        let majority = statutes[.consentFallbackMajority]
        return [
            Threshold(majority, under: statutes, article: statutes.articleIfAny(of: .consentFallbackMajority))
        ]
    }

    /// After a decision by consent: when the assembly looks at it again (`consent.reviewMonths`).
    func settleConsent(of poll: PollID, _ decision: Decision?) throws -> Day? {
        guard let decision, decision.outcome == .adopted, try polls.wording(of: poll)?.round != nil else { return nil }
        let day = today.adding(months: try statutes[.consentReviewMonths])
        try consent.review(decision.id, on: day)
        record(Fact("review-set", ["decision": decision.id.description, "on": "\(day)"]))
        return day
    }
}
