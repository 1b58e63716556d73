import Kernel
import Proposals
import Statutes
import Store

/// Reads the list of decisions for one viewer.
struct FollowUpReading {
    let glance: Glance
    let viewer: Actor
    let standing: Standing
    let sight: DecisionSight

    var mayWrite: Bool { standing.holds(.chair) || standing.holds(.secretary) }

    init(_ glance: Glance, _ viewer: Actor) throws {
        self.glance = glance
        self.viewer = viewer
        standing = try glance.standing(of: viewer)
        sight = DecisionSight(standing)
    }

    func list(_ filter: FollowUpFilter) throws -> FollowUpList {
        let all = try glance.rows(Self.list, sight.allBodies, sight.aboutPersons, sight.ownBodies).map(decision)
        let shown = all.filter { decision in
            switch filter {
            case .all: true
            case .open: decision.isOpen
            case .late: decision.isOpen && decision.isLate
            }
        }
        let waiting = all.filter { $0.listedOn == nil }
        let oldest = waiting.map(\.line.decidedOn).min()
        let names = try glance.rows(Self.bodies).map { row in
            (Organ(rawValue: try row.get(0)), try row.get(1, as: String.self))
        }
        return FollowUpList(
            decisions: shown, filter: filter, mayWrite: mayWrite, unlisted: waiting.count,
            listBy: try oldest.map { $0 + (try glance.statutes[.decisionlistPublishDays]) },
            names: Dictionary(names, uniquingKeysWith: { first, _ in first }))
    }

    func decision(_ id: DecisionID) throws -> FollowedDecision? {
        guard let row = try glance.row(Self.one, id) else { return nil }
        let found = try decision(row)
        return sight.shows(found.line.organ, found.line.topic) ? found : nil
    }

    /// Adopted decisions of the same body that could take its place.
    func later(than old: FollowedDecision) throws -> [DecisionLine] {
        try glance.rows(Self.later, old.line.organ.rawValue, old.line.decidedOn, old.line.id).map(DecisionLine.init)
    }

    private func decision(_ row: Row) throws -> FollowedDecision {
        let line = try DecisionLine(row)
        let arithmetic: Arithmetic = try row.json(10)
        let comparison = arithmetic.comparisons.first { $0.rule == "majority" }
        // Votes that weigh differently are told with the decision.
        let counted = arithmetic.isWeighed ? nil : comparison
        let owner: PersonID? = try row[12]
        let body: String? = try row[13]
        let due: Day? = try row[14]
        let progress = try row.get(15, as: String?.self).flatMap(DecisionProgress.init) ?? .open
        let isInsider = standing.isMember || !standing.offices.isEmpty
        let replaced: String? = try row.get(18, as: Int?.self).map { "\($0)-\(try row.get(19, as: Int.self))" }
        let replaces = try glance.rows(Self.replaced, line.id).map {
            "\(try $0.get(0, as: Int.self))-\(try $0.get(1, as: Int.self))"
        }
        let hasOwner = owner != nil || body != nil
        let isStillOpen = line.isAdopted && !line.isChallenged && replaced == nil && progress.isOpen
        return FollowedDecision(
            line: line, text: try row[9], required: comparison.map { ($0.isStrict ? "> " : "≥ ") + "\($0.fraction)" },
            votesFor: counted.map { Int($0.part) }, counted: counted.map { Int($0.whole) },
            articles: try row.json(11), effectiveOn: try effectiveOn(line, row[20], inForce: row[23]),
            owner: isInsider ? try owner.flatMap(name) : nil, ownerBody: body.map(Organ.init(rawValue:)),
            isMine: owner != nil && owner == viewer.person, dueOn: isInsider ? due : nil, progress: progress,
            note: isInsider ? try row.get(16, as: String?.self) ?? "" : "", reportedOn: try row[17],
            replaces: replaces, replacedBy: replaced, listedOn: try row[21], listDueOn: try row[22],
            isLate: isStillOpen && (due.map { $0 < glance.today } ?? false), hasOwner: hasOwner)
    }

    /// An adopted decision holds from its day; one that carries a command from when that was carried out. An amendment holds
    /// from the day on which its version is in force, whenever its deed was recorded.
    private func effectiveOn(_ line: DecisionLine, _ carriedOut: Timestamp?, inForce: Day?) -> Day? {
        guard line.isAdopted, !line.isChallenged else { return nil }
        if let inForce { return inForce }
        guard let effect = line.effect else { return line.decidedOn }
        return effect == .carriedOut ? carriedOut.map(glance.zone.day) : nil
    }

    private func name(of person: PersonID) throws -> String? {
        try glance.row(
            "SELECT given_name, prefix, family_name FROM membership_person WHERE cooperative_id = ?1 AND id = ?2",
            person
        ).map { row in
            try (0..<3).compactMap { try row.get($0, as: String?.self) }.filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    private static let columns = """
        \(DecisionLine.columns), d.body_text, d.arithmetic, d.articles, a.owner_person, a.owner_body, a.due_on,
            g.status, g.note, g.reported_on, n.year, n.sequence, (
                SELECT MAX(e.at) FROM proposals_effect e WHERE e.cooperative_id = d.cooperative_id
                    AND e.decision_id = d.id AND e.state = 'carriedOut'), l.listed_on, l.due_on, (
                SELECT MAX(s.on_day) FROM statutes_version v
                JOIN statutes_step s ON s.cooperative_id = v.cooperative_id AND s.version_id = v.id
                    AND s.step = 'in-force'
                WHERE v.cooperative_id = d.cooperative_id AND v.decision_id = d.id)
        FROM proposals_decision d
        LEFT JOIN proposals_assignment a ON a.cooperative_id = d.cooperative_id AND a.decision_id = d.id
            AND a.sequence = (SELECT MAX(x.sequence) FROM proposals_assignment x
                WHERE x.cooperative_id = d.cooperative_id AND x.decision_id = d.id)
        LEFT JOIN proposals_progress g ON g.cooperative_id = d.cooperative_id AND g.decision_id = d.id
            AND g.sequence = (SELECT MAX(y.sequence) FROM proposals_progress y
                WHERE y.cooperative_id = d.cooperative_id AND y.decision_id = d.id)
        LEFT JOIN proposals_replacement r ON r.cooperative_id = d.cooperative_id AND r.decision_id = d.id
        LEFT JOIN proposals_decision n ON n.cooperative_id = r.cooperative_id AND n.id = r.replaced_by
        LEFT JOIN proposals_listing l ON l.cooperative_id = d.cooperative_id AND l.decision_id = d.id
        """
    static let list = """
        SELECT \(columns) WHERE d.cooperative_id = ?1 AND \(DecisionSight.visible("?2", "?3", "?4"))
        ORDER BY d.year DESC, d.sequence DESC LIMIT 500
        """
    static let one = "SELECT \(columns) WHERE d.cooperative_id = ?1 AND d.id = ?2"
    static let later = """
        SELECT \(DecisionLine.columns) FROM proposals_decision d
        WHERE d.cooperative_id = ?1 AND d.body = ?2 AND d.outcome = 'adopted' AND d.decided_on >= ?3 AND d.id <> ?4
        ORDER BY d.year DESC, d.sequence DESC LIMIT 50
        """
    static let replaced = """
        SELECT o.year, o.sequence FROM proposals_replacement r
        JOIN proposals_decision o ON o.cooperative_id = r.cooperative_id AND o.id = r.decision_id
        WHERE r.cooperative_id = ?1 AND r.replaced_by = ?2 ORDER BY o.year, o.sequence
        """
}

extension FollowUpReading {
    static let bodies = "SELECT code, name FROM meetings_body WHERE cooperative_id = ?1"
}
