import Kernel
import Meetings
import Membership
import Phrases
import Proposals
import Voting

extension Scene {
    var outside: OutsideRegister { OutsideRegister(transaction: transaction, cooperative: cooperative) }

    /// A decision outside a meeting that has not ended.
    func requireOutside(_ id: PollID) throws -> OutsideRound {
        guard let round = try outside.round(id) else { throw Refusal(.notFound, .outsideUnknown) }
        guard try outside.ending(of: id) == nil else { throw Refusal(.conflict, .outsideEnded) }
        return round
    }

    /// Who can answer today: all members with a vote, without the suspended, or all directors without a conflicting
    /// interest. Of members together officers who are no members have no say (2:40 lid 2).
    func outsideVoters(
        _ body: Organ, _ topic: Topic, _ way: OutsideWay, on proposal: Proposal, withReasons: Bool
    ) throws -> [RollEntry] {
        let conflicts = try conflicts(in: body, on: proposal)
        let rights = try votingRights(in: body, on: topic, without: conflicts.excluded(withReasons: withReasons))
        return way == .written ? rights.everyone : rights.voters
    }

    /// Who can answer a decision outside a meeting that was started.
    func outsideVoters(of round: OutsideRound) throws -> [RollEntry] {
        try outsideVoters(
            round.body, round.topic, round.way, on: requireProposal(round.proposal),
            withReasons: polls.reasons(of: round.id) != nil)
    }

    /// Of the board: who has a conflicting interest in a proposal (2:44 lid 6).
    func conflicts(in body: Organ, on proposal: Proposal) throws -> Conflicts {
        try Conflicts(
            in: body,
            on: interestMatter(proposal.id, [proposal.text.title, proposal.topic.rawValue]), scene: self)
    }

    /// What a body that decides without meeting may not decide: everybody has an interest, or it lies outside its mandate.
    func bodyGrounds(
        of body: Organ, on proposal: Proposal, approval: DecisionID? = nil, reasons: String? = nil
    ) throws -> [Ground] {
        guard body != .assembly else { return [] }
        let grounds = try conflicts(in: body, on: proposal).groundsOfAll(reasons: reasons)
        return grounds + (try matterGrounds(of: body, on: proposal, approval: approval))
    }

    /// Whether the member whom a proposal concerns is among those who answer. One that names nobody may concern anybody.
    func isAsked(whomItConcerns proposal: Proposal, among voters: [RollEntry]) throws -> Bool {
        let command = proposal.text.command.map { Payload(name: $0.name, fields: $0.fields) }
        guard let person = try subject(of: command) else { return false }
        return voters.contains { $0.principal == person }
    }

    /// Sends every voter a message; who has no address sees it on the first page only.
    func tell(_ voters: [RollEntry], subject: Phrase, body: Phrase) throws {
        for voter in voters {
            if let person = try persons.person(voter.principal) { try tell(person, subject: subject, body: body) }
        }
    }

    /// While voters answer, no meeting votes on the same proposal.
    func groundsOfOutside(on proposal: ProposalID) throws -> [Ground] {
        try outside.running(on: proposal) == nil ? [] : [.outsideRunning]
    }

    /// What was decided or withdrawn, or is being decided on, in a meeting or outside one, is not decided on beside that.
    func groundsOfEnd(of filed: Proposal) throws -> [Ground] {
        let running = try groundsOfOutside(on: filed.id)
        return try ProposalRules.groundsToWithdraw(filed, isDecided: isDecided(filed))
            + (running.isEmpty ? groundsOfOpenVote(on: filed.id) : running)
    }
}
