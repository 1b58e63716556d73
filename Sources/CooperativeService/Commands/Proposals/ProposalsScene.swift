import Kernel
import Meetings
import Membership
import Phrases
import Proposals
import Voting

extension Scene {
    var proposals: ProposalRegister { ProposalRegister(transaction: transaction, cooperative: cooperative) }
    var decisions: DecisionRegister { DecisionRegister(transaction: transaction, cooperative: cooperative) }

    func requireProposal(_ id: ProposalID) throws -> Proposal {
        guard let proposal = try proposals.proposal(id) else { throw Refusal(.notFound, .proposalUnknown) }
        return proposal
    }

    /// Who may change or withdraw a proposal: who filed it or acts for them; and the secretary, of what the board filed or
    /// somebody who is here no more. What members bring before a body is theirs (2:38 lid 1), an appeal above all
    /// (2:35 lid 4).
    func isKeeper(_ person: PersonID, of proposal: Proposal) throws -> Bool {
        guard let proposer = proposal.proposer else { return try standing(of: person).holds(.secretary) }
        if try proposer == person || acts(person, for: proposer) { return true }
        guard try standing(of: person).holds(.secretary), try endsBook.appeal(of: proposal.id) == nil else {
            return false
        }
        let theirs = try standing(of: proposer)
        return theirs.isOnBoard || !theirs.isMember && theirs.offices.isEmpty
    }

    func requireHandOn(_ proposal: Proposal) throws {
        let person = try requirePerson()
        let own = try standing(of: person)
        if proposal.proposer == person, try !isMemberInLaw(own), own.offices.isEmpty {
            throw Refusal(
                .authority,
                Ground(
                    "proposer-left", .law("2:38 lid 1"), message: Phrases.Proposals.proposerLeft,
                    remedy: Phrases.Proposals.proposerLeftRemedy))
        }
        if try isKeeper(person, of: proposal) { return }
        throw Refusal(
            .authority,
            Ground(
                "not-the-proposer", message: Phrases.Proposals.notProposer, remedy: Phrases.Proposals.notProposerRemedy)
        )
    }

    /// Adopted by any body, or rejected: nothing changes after that.
    func isDecided(_ proposal: Proposal) throws -> Bool { try !decisions.decisions(on: proposal.id).isEmpty }

    /// While members vote on a proposal, it stays what they vote on.
    func groundsOfOpenVote(on proposal: ProposalID) throws -> [Ground] {
        guard try polls.hasOpenPoll(on: proposal) else { return [] }
        return [
            Ground("poll-open", message: Phrases.Proposals.pollOpen, remedy: Phrases.Proposals.pollOpenRemedy)
        ]
    }

    /// What members were convoked for stays as it was announced, until that meeting is over.
    func groundsOfConvocation(for proposal: ProposalID) throws -> [Ground] {
        let isConvoked = try agendas.items(of: proposal).contains {
            let state = try meetings.state(of: $0.meeting)
            return state == .convoked || state == .open
        }
        guard isConvoked else { return [] }
        return [
            Ground(
                "proposal-announced", message: Phrases.Proposals.announced, remedy: Phrases.Proposals.announcedRemedy)
        ]
    }

    /// Writes the outcome of a poll into the register, and carries out what an adopted proposal carries.
    func enter(
        _ verdict: Verdict, of poll: Poll, choosing names: [String] = [], carrying command: ProposedCommand? = nil
    ) throws -> (decision: Decision, effect: Effect?) {
        let proposal = try poll.proposal.map { try requireProposal($0) }
        let words = try polls.wording(of: poll.id)?.text ?? proposal?.text.text ?? poll.question
        // Names and numbers read the same in every language; the words above them are those of the proposal.
        let chosen = names.map { "– \($0)" }.joined(separator: "\n")
        let decision = Decision(
            id: ids.next(), number: try decisions.nextNumber(in: today.year), proposal: poll.proposal,
            meeting: poll.meeting, poll: poll.id, body: poll.body, topic: poll.topic, decidedOn: today,
            outcome: verdict.outcome == .adopted ? .adopted : .rejected, title: poll.question,
            text: words + (names.isEmpty ? "" : "\n\n" + chosen),
            arithmetic: verdict.arithmetic,
            articles: verdict.arithmetic.comparisons.compactMap(\.article))
        return (decision, try enter(decision, carrying: proposal?.text.command ?? command))
    }

    /// Writes a decision into the register. What it carries is carried out in a savepoint of its own: the decision stands
    /// whatever becomes of it.
    func enter(
        _ decision: Decision, carrying command: ProposedCommand?, matter: DecisionMatter? = nil
    ) throws -> Effect? {
        try decisions.record(decision, by: actor.person, at: now)
        if let matter = try matter ?? self.matter(of: decision) { try decisions.keep(matter, of: decision.id) }
        record(
            Fact(
                "decision",
                [
                    "decision": decision.id.description, "number": decision.number.description,
                    "body": decision.body.rawValue, "outcome": decision.outcome.rawValue, "title": decision.title,
                ]))
        // An appeal that is not granted is rejected, and that too has its effect.
        let proposed = command
        let command = decision.outcome == .adopted ? command : command?.whenRejected
        if decision.outcome == .adopted, let effect = try holdForRatification(decision, carrying: command) {
            return effect
        }
        let effect: Effect
        if decision.outcome == .adopted, let postponed = try postponement(of: decision, carrying: command) {
            try decisions.postpone(postponed)
            effect = Effect(.waiting, awaiting: postponed.awaited, at: now)
        } else {
            let done = try carriedOutBefore(decision)
            if let done, done.outcome != decision.outcome { try takeBack(proposed, of: done) }
            guard let command else { return nil }
            if let done, done.outcome == decision.outcome {
                // The new vote decided the same: nothing is done twice.
                return try write(Effect(.carriedOut, at: now), of: decision)
            }
            if let held = try heldForChallenge(decision, carrying: command) {
                try decisions.postpone(held)
                return try write(Effect(.waiting, awaiting: .challenge, at: now), of: decision)
            }
            let payload = Payload(name: command.name, fields: command.fields)
            let day = try dayOfEffect(of: decision)
            effect = Effect(of: try carryOut(payload, by: decision.id, of: decision.body, on: day), at: now)
            if effect.state == .impossible { breaches = [] }
            try keepBreaches(of: decision.id)
        }
        return try write(effect, of: decision)
    }

    private func write(_ effect: Effect, of decision: Decision) throws -> Effect {
        try decisions.add(effect, to: decision.id)
        record(Fact("effect", ["decision": decision.id.description, "state": effect.state.rawValue]))
        return effect
    }
}

extension Effect {
    /// Labelled: without it `.carriedOut` below would be an `EffectOutcome` again.
    init(of outcome: EffectOutcome, at now: Timestamp) {
        switch outcome {
        case .carriedOut: self.init(.carriedOut, at: now)
        case .waiting(let wait): self.init(.waiting, awaiting: Awaited(rawValue: wait.rawValue), at: now)
        case .impossible(let grounds): self.init(.impossible, grounds: grounds, at: now)
        }
    }
}
