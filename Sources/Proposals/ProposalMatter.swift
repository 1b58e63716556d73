public import Kernel
import Phrases
import Store

/// What a proposal is about, besides its words: the subject by which statutes and mandates know it, and the money that goes
/// with it. A body with a mandate stays within both; the board asks approval beforehand by them
/// (`board.approvalCeilings`).
public struct ProposalMatter: Hashable, Sendable {
    public static let longestSubject = 100

    /// `property`, `loan`, `buurthuis`; nil where nobody named it.
    public let subject: String?
    public let amount: Money?

    /// - Parameter subject: blank counts as not named.
    public init(subject: String? = nil, amount: Money? = nil) {
        self.subject = subject.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
        self.amount = amount
    }

    public var isEmpty: Bool { subject == nil && amount == nil }

    /// A subject of a line, and no amount below zero.
    public var grounds: [Ground] {
        let isSubjectFit = subject.map { $0.count <= Self.longestSubject && !$0.contains(where: \.isNewline) } ?? true
        guard !isSubjectFit || amount.map({ $0 < .zero }) ?? false else { return [] }
        return [
            Ground(
                "matter-unusable", required: "\(Self.longestSubject)",
                found: subject.map { "\($0.count)" }, message: Phrases.Interests.matterUnusable(Self.longestSubject),
                remedy: Phrases.Interests.matterRemedy)
        ]
    }
}

extension ProposalRegister {
    /// Keeps what a version of a proposal is about.
    public func keep(_ matter: ProposalMatter, of proposal: ProposalID, version: Int) throws {
        try transaction.execute(
            """
            INSERT INTO proposals_subject (cooperative_id, proposal_id, version, subject, amount)
            VALUES (?1, ?2, ?3, ?4, ?5)
            """, cooperative, proposal, version, matter.subject, matter.amount?.cents)
    }

    /// What a proposal is about now; empty where nobody said so.
    public func matter(of proposal: ProposalID) throws -> ProposalMatter {
        try matter(of: proposal, at: Int(Int32.max))
    }

    /// What it was about in a version of its text.
    func matter(of proposal: ProposalID, at version: Int) throws -> ProposalMatter {
        let row = try transaction.row(
            """
            SELECT subject, amount FROM proposals_subject
            WHERE cooperative_id = ?1 AND proposal_id = ?2 AND version <= ?3 ORDER BY version DESC LIMIT 1
            """, cooperative, proposal, version)
        guard let row else { return ProposalMatter() }
        return ProposalMatter(subject: try row[0], amount: try row.get(1, as: Int64?.self).map(Money.init(cents:)))
    }

    /// Keeps which decision of another body approved a proposal beforehand. A second one breaks a key.
    public func approve(_ proposal: ProposalID, by decision: DecisionID) throws {
        try transaction.execute(
            "INSERT INTO proposals_approval (cooperative_id, proposal_id, decision_id) VALUES (?1, ?2, ?3)",
            cooperative, proposal, decision)
    }

    /// The proposals that name a decision as their approval.
    public func approved(by decision: DecisionID) throws -> [ProposalID] {
        try transaction.rows(
            "SELECT proposal_id FROM proposals_approval WHERE cooperative_id = ?1 AND decision_id = ?2", cooperative,
            decision
        ).map { try $0.get(0) }
    }

    public func approval(of proposal: ProposalID) throws -> DecisionID? {
        try transaction.row(
            "SELECT decision_id FROM proposals_approval WHERE cooperative_id = ?1 AND proposal_id = ?2", cooperative,
            proposal
        ).map { try $0.get(0) }
    }
}
