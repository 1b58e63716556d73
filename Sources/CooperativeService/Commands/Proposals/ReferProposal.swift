public import Kernel
import Meetings
import Phrases
import Proposals
import Statutes

/// Brings a proposal to the body that decides in the board's place, where every director has a conflicting interest in it
/// (2:44 lid 6): to the supervisory board, or to the assembly (`board.conflict.fallback`). The board's proposal is withdrawn,
/// and one with the same words and command is filed for the other body; the declared interests go along.
///
/// Refused: a proposal of another body, one that is decided or withdrawn, a director without an interest
/// (`directors-without-conflict`), and where the statutes let the board decide with reasons in writing
/// (`board-decides-with-reasons`).
public struct ReferProposal: Command {
    public static let name = "refer-proposal"
    public static let competence = Competence.office([.chair, .secretary])
    public static let rules: [Rule] = [.law("2:44 lid 6"), .parameter("board.conflict.fallback")]
    public static var summary: Phrase { Phrases.Referrals.summary }

    public struct Outcome: Codable, Sendable {
        public let proposal: ProposalID
        public let number: Int
        /// The body that decides now.
        public let body: Organ
    }

    public var proposal: ProposalID

    public init(proposal: ProposalID) { self.proposal = proposal }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let filed = try scene.requireProposal(proposal)
        guard filed.body == .board || filed.body == .supervisory else {
            throw Refusal(.conflict, .otherBody(filed.body))
        }
        try refuse(
            .conflict,
            if: ProposalRules.groundsToWithdraw(filed, isDecided: try scene.isDecided(filed))
                + scene.groundsOfOpenVote(on: proposal))
        let matter = try scene.interestMatter(proposal, [filed.text.title])
        let conflicts = try Conflicts(in: filed.body, on: matter, scene: scene)
        guard var body = conflicts.fallback, conflicts.areAll else {
            throw Refusal(.statutes, try grounds(conflicts, in: scene))
        }
        // Where all supervisors have an interest too, it goes on to the assembly.
        if body == .supervisory {
            let theirs = try Conflicts(in: .supervisory, on: matter, scene: scene)
            if theirs.areAll, let next = theirs.fallback { body = next }
        }
        let next = try file(filed, for: body, in: scene)
        for person in conflicts.persons.sorted() {
            try scene.interests.declare(
                Interest(
                    id: scene.ids.next(), person: person, proposal: next.id, subject: "", declaredOn: scene.today),
                by: scene.requirePerson(), at: scene.now)
        }
        scene.record(
            Fact(
                "proposal-referred",
                ["proposal": "\(proposal)", "to": "\(next.id)", "body": body.rawValue, "number": "\(next.number)"]))
        return Outcome(proposal: next.id, number: next.number, body: body)
    }

    /// The command was tried when the board's proposal was filed; what it is worth now shows when it is adopted.
    private func file(_ filed: Proposal, for body: Organ, in scene: Scene) throws -> Proposal {
        var words = filed.text
        words.version = 1
        let next = Proposal(
            id: scene.ids.next(), number: try scene.proposals.nextNumber(), proposer: filed.proposer, body: body,
            topic: filed.topic, filedOn: scene.today, text: words)
        try scene.proposals.file(next, at: scene.now)
        if let condition = try scene.proposals.condition(of: filed.id) {
            try scene.proposals.setCondition(condition, of: next.id)
        }
        let matter = try scene.proposals.matter(of: filed.id)
        if !matter.isEmpty { try scene.proposals.keep(matter, of: next.id, version: words.version) }
        try scene.proposals.withdraw(
            filed.id, on: scene.today, reason: Phrases.Referrals.withdrawn(to: next.number).nl,
            by: scene.actor.person, at: scene.now)
        return next
    }

    private func grounds(_ conflicts: Conflicts, in scene: Scene) throws -> [Ground] {
        let statutes = try scene.statutes
        var grounds: [Ground] = []
        if !conflicts.areAll {
            grounds.append(
                Ground(
                    "directors-without-conflict", statutes.law.article(.conflictOfInterest),
                    required: "\(conflicts.seated.count)", found: "\(conflicts.persons.count)",
                    message: Phrases.Referrals.notAll(conflicts.persons.count, of: conflicts.seated.count),
                    remedy: Phrases.Referrals.notAllRemedy))
        }
        if conflicts.fallback == nil {
            grounds.append(
                Ground(
                    "board-decides-with-reasons", statutes.article(of: .boardConflictFallback),
                    message: Phrases.Referrals.boardDecides, remedy: Phrases.Interests.reasonsRemedy))
        }
        return grounds
    }
}
