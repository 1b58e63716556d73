import Kernel
import Meetings
import Phrases
import Proposals
import Statutes
import Voting

extension Scene {
    var amendments: AmendmentRegister { AmendmentRegister(transaction: transaction, cooperative: cooperative) }

    func requireAmendment(_ id: AmendmentID) throws -> Amendment {
        guard let amendment = try amendments.amendment(id) else { throw Refusal(.notFound, .amendmentUnknown) }
        return amendment
    }

    func votingOrder(of proposal: ProposalID) throws -> VotingOrder {
        VotingOrder(try amendments.book(of: proposal), set: try amendments.order(of: proposal))
    }

    /// The text as its proposer wrote it, with the amendments that are part of it now.
    func consolidation(of proposal: ProposalID, _ book: AmendmentBook) throws -> Consolidation {
        let amended = try amendments.versions(of: proposal)
        let texts = try proposals.texts(of: proposal)
        guard let base = texts.last(where: { !amended.contains($0.version) }) ?? texts.first else {
            throw Refusal(.notFound, .proposalUnknown)
        }
        return Consolidation(base: base, book)
    }

    /// The open meeting that deals with a proposal, where there is one.
    func openMeeting(on proposal: ProposalID) throws -> Meeting? {
        let items = try agendas.items(of: proposal)
        let open = try items.last { item in
            try meetings.state(of: item.meeting) == .open && postponements.postponement(of: item.id) == nil
        }
        return try open.flatMap { try meetings.meeting($0.meeting) }
    }

    /// What keeps an amendment from being filed, taken over or voted on, on the side of the proposal.
    func groundsOfAmending(_ proposal: Proposal) throws -> [Ground] {
        var grounds = ProposalRules.groundsToWithdraw(proposal, isDecided: try isDecided(proposal))
        grounds += try groundsOfOpenVote(on: proposal.id) + groundsOfAppeal(proposal.id)
        if proposal.text.choice.map({ !$0.options.isEmpty }) == true { grounds.append(.amendmentOfChoice) }
        return grounds
    }

    /// Whether the vote on one of the amendments is open.
    func hasOpenVote(on amendment: AmendmentID) throws -> Bool {
        try polls.polls(of: amendment).contains { try polls.closing(of: $0.id) == nil }
    }

    /// While members vote on an amendment, neither it nor what it hangs on changes.
    func groundsOfOpenAmendmentVote(on proposal: ProposalID) throws -> [Ground] {
        let pending = try amendments.book(of: proposal).pending
        return try pending.contains { try hasOpenVote(on: $0.id) } ? openVoteGrounds : []
    }

    /// Adds what became of an amendment and writes the text anew; what can no longer be voted on lapses with it.
    func settle(_ amendment: Amendment, _ state: Amendment.State, by poll: PollID? = nil) throws {
        let proposal = amendment.proposal
        let isText = amendment.parent == nil && (state == .adopted || state == .takenOver)
        let version = isText ? try requireProposal(proposal).text.version + 1 : nil
        try add(
            AmendmentRegister.Step(
                state, version: version, poll: poll, on: today, at: now, by: actor.person), to: amendment)
        if isText { try consolidate(proposal) }
        try lapseAmendments(of: proposal, by: poll)
    }

    private func add(_ step: AmendmentRegister.Step, to amendment: Amendment) throws {
        try amendments.add(step, to: amendment.id, of: amendment.proposal)
    }

    /// Writes the text with its amendments as its next version.
    private func consolidate(_ proposal: ProposalID) throws {
        var text = try consolidation(of: proposal, amendments.book(of: proposal)).text
        text.version = try requireProposal(proposal).text.version + 1
        try proposals.write(text, of: proposal, by: actor.person, at: now)
        record(Fact("proposal-consolidated", ["proposal": proposal.description, "version": "\(text.version)"]))
    }

    /// Until nothing more lapses: an amendment of one that lapses lapses too.
    func lapseAmendments(of proposal: ProposalID, by poll: PollID? = nil) throws {
        while true {
            let book = try amendments.book(of: proposal)
            let text = try consolidation(of: proposal, book)
            let gone = book.pending.compactMap { one -> (Amendment, [Ground])? in
                let grounds = text.lapseGrounds(of: one)
                return grounds.isEmpty ? nil : (one, grounds)
            }
            if gone.isEmpty { return }
            for (amendment, grounds) in gone {
                try add(
                    AmendmentRegister.Step(
                        .lapsed, poll: poll, reason: grounds, on: today, at: now, by: actor.person), to: amendment)
                record(Fact("amendment-lapsed", ["amendment": amendment.id.description]))
            }
        }
    }

    /// The result was challenged at once (2:13 lid 4): the amendment is open again, and so is what lapsed with it.
    func reopenAmendments(of poll: PollID) throws {
        let touched = try amendments.touched(by: poll)
        var texts: [ProposalID] = []
        for id in touched {
            let amendment = try requireAmendment(id)
            let wasText = amendment.parent == nil && amendment.isAccepted
            let version = wasText ? try requireProposal(amendment.proposal).text.version + 1 : nil
            try add(
                AmendmentRegister.Step(.pending, version: version, on: today, at: now, by: actor.person),
                to: amendment)
            if wasText { texts.append(amendment.proposal) }
        }
        for proposal in texts { try consolidate(proposal) }
    }
}
