public import Kernel
import Store

/// What belongs to a decision besides its words: its subject and amount, which other decision approved it beforehand, who
/// took no part because of a conflicting interest, in whose place it was taken, and which parties ratified it.
public struct DecisionBackground: Hashable, Sendable {
    public let subject: String?
    public let amount: Money?
    public let reasons: String
    public let inPlaceOf: Organ?
    /// How many took no part, and their names where the viewer may see them.
    public let conflicted: Int
    public let names: [String]
    public let parties: [Party]
    public var approval: Approval?

    /// The decision of another body that approved it beforehand.
    public struct Approval: Hashable, Sendable {
        public let id: DecisionID
        public let number: String
        /// Whether the viewer may see it.
        public let isShown: Bool
    }

    /// A party that is asked to ratify the decision.
    public struct Party: Hashable, Sendable {
        public let name: String
        /// `ratified`, `refused`; nil while it is still open.
        public let answer: String?
        public let on: Day?
        public let words: String
    }
}

extension DecisionBackground {
    /// Nil where a decision has none.
    static func read(_ id: DecisionID, _ glance: Glance, for viewer: Standing) throws -> DecisionBackground? {
        let matter = try glance.row(
            """
            SELECT subject, amount, reasons, in_place_of FROM proposals_matter
            WHERE cooperative_id = ?1 AND decision_id = ?2
            """, id)
        let parties = try self.parties(of: id, glance)
        guard matter != nil || !parties.isEmpty else { return nil }
        let withNames = viewer.isMember || !viewer.offices.isEmpty
        let names = try glance.rows(
            """
            SELECT p.given_name, p.prefix, p.family_name FROM proposals_conflict c
            LEFT JOIN membership_person p ON p.cooperative_id = c.cooperative_id AND p.id = c.person_id
            WHERE c.cooperative_id = ?1 AND c.decision_id = ?2 ORDER BY p.sort_key
            """, id
        ).map { row in
            try (0...2).compactMap { try row.get($0, as: String?.self) }.filter { !$0.isEmpty }.joined(separator: " ")
        }
        return DecisionBackground(
            subject: try matter?.get(0, as: String?.self) ?? nil,
            amount: try matter?.get(1, as: Int64?.self).map(Money.init(cents:)),
            reasons: try matter?.get(2, as: String.self) ?? "",
            inPlaceOf: try matter?.get(3, as: String?.self).map(Organ.init(rawValue:)), conflicted: names.count,
            names: withNames ? names : [], parties: parties,
            approval: try glance.row(approval, id).map { row in
                let line = try DecisionLine(row)
                return Approval(
                    id: line.id, number: line.number, isShown: DecisionSight(viewer).shows(line.organ, line.topic))
            })
    }

    static let approval = """
        SELECT \(DecisionLine.columns) FROM proposals_matter x
        JOIN proposals_decision d ON d.cooperative_id = x.cooperative_id AND d.id = x.approval_id
        WHERE x.cooperative_id = ?1 AND x.decision_id = ?2
        """

    private static func parties(of id: DecisionID, _ glance: Glance) throws -> [Party] {
        let held = try glance.row(
            "SELECT parties FROM proposals_provisional WHERE cooperative_id = ?1 AND decision_id = ?2", id)
        guard let held else { return [] }
        let answers = try glance.rows(
            """
            SELECT party, outcome, given_on, words FROM proposals_ratification
            WHERE cooperative_id = ?1 AND decision_id = ?2
            """, id
        ).map { row -> Party in
            Party(name: try row.get(0), answer: try row.get(1), on: try row.get(2), words: try row.get(3))
        }
        return try held.json(0, as: [String].self).map { name in
            answers.first { $0.name == name } ?? Party(name: name, answer: nil, on: nil, words: "")
        }
    }
}
