import Kernel
import Meetings
import Phrases
import Proposals
import Statutes
import Voting

/// The approval that the statutes ask of another body before the board decides (goedkeuring vooraf, 2:44 lid 1): for some
/// subjects always, for others from an amount on. The same for a decision that is recorded and for one that is voted on.
struct ApprovalBeforehand {
    let body: Organ
    let matter: ProposalMatter
    /// The decision that is named as the approval.
    let given: DecisionID?
    /// The day on which the board decides.
    let day: Day
    /// The body decides in place of the board, because the whole board has an interest (2:44 lid 6).
    let isInPlaceOfBoard: Bool
    let scene: Scene

    func grounds() throws -> [Ground] {
        let asked = try asked()
        return try asked.compactMap { ceiling, isUnknown in
            let article = try scene.statutes.article(of: .boardApprovalCeilings)
            if isUnknown {
                return Ground(
                    "amount-unnamed", article, required: ceiling.from.map { "\($0.cents)" },
                    message: Phrases.Interests.amountUnnamed(ceiling.subject), remedy: Phrases.Interests.nameAmount)
            }
            guard given == nil else { return nil }
            return Ground(
                "approval-missing", article, required: ceiling.organ.rawValue,
                found: matter.amount.map { "\($0.cents)" },
                message: Phrases.Interests.approvalMissing(
                    Phrases.Vocabulary.organ(ceiling.organ), subject: ceiling.subject),
                remedy: Phrases.Interests.approvalRemedy)
        } + (asked.isEmpty ? [] : groundsOfGiven())
    }

    /// The approval came first, and is about the same. A plain decision that names no subject is taken at its word; one on
    /// business of its own, such as a dismissal, approves nothing else.
    private func groundsOfGiven() throws -> [Ground] {
        guard let decision = try given.flatMap({ try scene.decisions.decision($0) }) else { return [] }
        let article = try scene.statutes.article(of: .boardApprovalCeilings)
        var grounds: [Ground] = []
        if decision.decidedOn > day {
            grounds.append(
                Ground(
                    "approval-after-decision", article, required: "\(day)", found: "\(decision.decidedOn)",
                    message: Phrases.DecisionForce.approvedAfter(decision.decidedOn),
                    remedy: Phrases.DecisionForce.approvedAfterRemedy))
        }
        let kept = try scene.decisions.matter(of: decision.id)
        let proposed = try decision.proposal.map { try scene.proposals.matter(of: $0) }
        let amount = kept?.amount ?? proposed?.amount, subject = try scene.subjectApproved(by: decision)
        let isOther = subject.map { Interest.key($0) != matter.subject.map(Interest.key) } ?? false
        let isLess = amount.flatMap { most in matter.amount.map { $0 > most } } ?? false
        if isOther || isLess {
            grounds.append(
                Ground(
                    "approval-of-other-matter", article, required: matter.subject,
                    found: subject,
                    message: Phrases.DecisionForce.approvesOther, remedy: Phrases.DecisionForce.approvesOtherRemedy))
        }
        return grounds
    }

    /// The approval that is named must be one of the body that gives it, and is used up.
    func require(for command: String) throws {
        guard let given else { return }
        let organ = try asked().first?.ceiling.organ ?? .assembly
        try CitedDecision(scene: scene, id: given, article: scene.statutes.article(of: .boardApprovalCeilings))
            .require(of: organ, for: command)
    }

    /// What the board may not do without approval, nobody does in its place: not the supervisors, and not a body to which
    /// the board gave a mandate.
    private func bindsAsTheBoard() throws -> Bool {
        if body == .board || isInPlaceOfBoard { return true }
        guard let charter = try scene.charters.charter(of: body), !charter.kind.isOrganOfLaw else { return false }
        return try scene.charters.mandate(of: charter.body.id, on: scene.today)?.givenBy == .board
    }

    /// The ceilings that are reached, and whether the amount that would tell is not named.
    private func asked() throws -> [(ceiling: ApprovalCeiling, isUnknown: Bool)] {
        guard let subject = matter.subject.map(Interest.key), try bindsAsTheBoard() else { return [] }
        return try scene.statutes[.boardApprovalCeilings].compactMap { ceiling in
            // Who approves needs no approval of its own.
            guard Interest.key(ceiling.subject) == subject, ceiling.organ != body else { return nil }
            guard let from = ceiling.from else { return (ceiling, false) }
            guard let amount = matter.amount else { return (ceiling, true) }
            return amount >= from ? (ceiling, false) : nil
        }
    }
}

extension Scene {
    /// What an adopted decision can approve: the subject that it or its proposal names, else the kind of business or the
    /// command that it was about; nil of a plain decision, which says only in words what it approves.
    func subjectApproved(by decision: Decision) throws -> String? {
        if let named = try decisions.matter(of: decision.id)?.subject { return named }
        let proposal = try decision.proposal.flatMap { try proposals.proposal($0) }
        if let named = try proposal.flatMap({ try proposals.matter(of: $0.id).subject }) { return named }
        return decision.topic == .ordinary ? proposal?.text.command?.name : decision.topic.rawValue
    }

    /// What a proposal is about; of one that carries no command its kind of business tells it, where nobody named it.
    func matter(of proposal: Proposal) throws -> ProposalMatter {
        let kept = try proposals.matter(of: proposal.id)
        let isPlain = proposal.topic == .ordinary || proposal.text.command != nil
        return ProposalMatter(
            subject: kept.subject ?? (isPlain ? nil : proposal.topic.rawValue), amount: kept.amount)
    }

    /// What stands in the way of a vote of another body than the assembly on a proposal: its mandate, approval
    /// beforehand, and what law or statutes leave to another body.
    func matterGrounds(of body: Organ, on proposal: Proposal, approval: DecisionID?) throws -> [Ground] {
        let matter = try matter(of: proposal)
        return try mandateGrounds(
            of: body,
            MandateMatter(
                subject: matter.subject, commands: proposal.text.command.map { [$0.name] } ?? [],
                amount: matter.amount, day: today))
            + approvalBeforehand(of: body, on: proposal, approval).grounds()
            + groundsOfPowers(
                of: body, on: proposal.topic,
                proposal.text.command.map { Payload(name: $0.name, fields: $0.fields) }, today)
    }

    /// Uses up the approval that is named for a vote on a proposal, once: a vote held anew rests on the same.
    func useApproval(_ approval: DecisionID?, of body: Organ, on proposal: Proposal?, for command: String) throws {
        guard let proposal else { return }
        if let kept = try proposals.approval(of: proposal.id) {
            return try refuse(.authority, if: groundsOfUse(of: kept, besides: proposal.id))
        }
        guard let approval else { return }
        try approvalBeforehand(of: body, on: proposal, approval).require(for: command)
        try proposals.approve(proposal.id, by: approval)
    }

    /// Whether something rests on an approval: what was adopted on it, or a vote that is open on it. What a vote rejected,
    /// or what was taken back outside a meeting, uses nothing up.
    func isUsedUp(_ approval: DecisionID, citedFor command: String, besides proposal: ProposalID? = nil) throws -> Bool
    {
        guard command == OpenPoll.name || command == StartDecisionOutside.name else { return true }
        let isVotedOn = try proposals.approved(by: approval).contains { other in
            try other != proposal && polls.hasOpenPoll(on: other)
        }
        return try isVotedOn
            || decisions.adopted(onApproval: approval).contains { decision in
                // A result that was challenged decides nothing (2:13 lid 4).
                try decision.poll.map { try !polls.isRevoked($0) } ?? true
            }
    }

    /// An approval that came to nothing for one proposal may have served another since.
    private func groundsOfUse(of approval: DecisionID, besides proposal: ProposalID) throws -> [Ground] {
        guard try decisions.mandate(of: approval) == nil, let earlier = try decisions.citation(of: approval),
            try isUsedUp(approval, citedFor: earlier, besides: proposal)
        else { return [] }
        return [.citedAlready(earlier, try statutes.article(of: .boardApprovalCeilings))]
    }

    /// Whether this body decides because the whole board has an interest in it.
    private func isInPlaceOfBoard(_ body: Organ, on proposal: Proposal) throws -> Bool {
        guard body == .supervisory else { return false }
        let what = try interestMatter(proposal.id, [proposal.text.title, try matter(of: proposal).subject])
        let conflicts = try Conflicts(in: .board, on: what, scene: self)
        return conflicts.areAll && conflicts.fallback == body
    }

    private func approvalBeforehand(
        of body: Organ, on proposal: Proposal, _ approval: DecisionID?
    ) throws -> ApprovalBeforehand {
        ApprovalBeforehand(
            body: body, matter: try matter(of: proposal), given: try proposals.approval(of: proposal.id) ?? approval,
            day: today, isInPlaceOfBoard: try isInPlaceOfBoard(body, on: proposal), scene: self)
    }
}
