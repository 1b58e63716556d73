import Kernel
import Meetings
import Statutes
import Store

/// Reads who sits where.
struct BodiesReading {
    let glance: Glance

    /// The bodies of which everybody may know the members: they stand in the trade register as well.
    private static let open: Set<Organ> = [.board, .supervisory]

    func book(for viewer: Actor) throws -> BodiesBook {
        let standing = try glance.standing(of: viewer)
        let isInsider = standing.isMember || !standing.offices.isEmpty
        let statutes = try glance.statutes
        let charters = CharterBook(reading: glance.reading, cooperative: glance.cooperative)
        let names = try self.names()
        let bodies = try glance.rows("SELECT code, name FROM meetings_body WHERE cooperative_id = ?1 ORDER BY code")
            .compactMap { row -> BodySheet? in
                let code = Organ(rawValue: try row.get(0))
                guard code != .assembly, isInsider || Self.open.contains(code) else { return nil }
                let charter = try charters.charter(of: code)
                return BodySheet(
                    code: code, name: try row.get(1), kind: charter?.kind.rawValue, setUpOn: charter?.setUpOn,
                    endedOn: charter?.endedOn, holders: try holders(of: code, statutes, names),
                    seats: (charter?.seats ?? []).map {
                        BodySeats(constituency: $0.constituency, seats: $0.seats, party: $0.appointedBy)
                    }, mandate: try charter.flatMap { try mandate(of: $0.body.id, charters) })
            }
        return BodiesBook(
            bodies: bodies, absenceRule: statutes[.statutesAbsentBoardRule],
            absenceArticle: statutes.articleIfAny(of: .statutesAbsentBoardRule),
            interests: isInsider ? try interests(names, viewer, standing) : [],
            provisional: isInsider ? try provisional() : [],
            undecided: standing.isOnBoard ? try undecided(viewer) : [],
            outsiders: standing.isOnBoard ? try outsiders() : [], hasDelegates: statutes[.assemblyDelegates],
            grantable: standing.isOnBoard
                ? glance.hall.registry.grantable(to: .board, own: nil, under: statutes) : [])
    }

    private func mandate(of body: BodyID, _ charters: CharterBook) throws -> MandateLine? {
        try charters.mandate(of: body, on: glance.today).map {
            MandateLine(
                subjects: $0.subjects, commands: $0.commands.map(command), ceiling: $0.ceiling, until: $0.until,
                ratifiedBy: $0.ratifiedBy)
        }
    }

    /// One that is no more has its name only.
    private func command(_ name: String) -> MandatableCommand {
        MandatableCommand(
            name: name, summary: (try? glance.hall.registry.type(named: name).summary) ?? Phrase(same: name))
    }

    private func holders(
        of organ: Organ, _ statutes: StatutesInForce, _ names: [PersonID: String]
    ) throws -> [HolderLine] {
        let seats = try SeatBook(reading: glance.reading, cooperative: glance.cooperative).allSeats(of: organ)
        let rota = Rota(seats, years: statutes[.boardTermYears], rotation: statutes[.boardRotation])
        let suspended = try self.suspended(in: organ)
        return seats.filter { $0.term.isHeld(on: glance.today) }.map { seat in
            let person = seat.term.person
            let line = organ == .board ? rota.line(of: person, on: glance.today) : nil
            return HolderLine(
                person: person, name: names[person] ?? "", office: seat.term.office, from: seat.term.from,
                due: line?.due, isOverdue: line?.isOverdue(on: glance.today) ?? false,
                termNumber: seat.number, suspendedUntil: suspended[person], constituency: seat.constituency,
                party: seat.isFromOutside ? seat.appointedBy : nil)
        }
    }

    /// The names of all who ever held an office.
    private func names() throws -> [PersonID: String] {
        let rows = try glance.rows(
            """
            SELECT DISTINCT p.id, p.given_name, p.prefix, p.family_name FROM meetings_office o
            JOIN membership_person p ON p.cooperative_id = o.cooperative_id AND p.id = o.person_id
            WHERE o.cooperative_id = ?1
            """)
        return Dictionary(
            try rows.map { row -> (PersonID, String) in
                (try row.get(0), try Self.name(in: row))
            }, uniquingKeysWith: { first, _ in first })
    }

    /// Given name, prefix and family name, in the columns after the first.
    private static func name(in row: Row) throws -> String {
        try (1...3).compactMap { try row.get($0, as: String?.self) }.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private func outsiders() throws -> [OutsiderLine] {
        try glance.rows(Self.outsiders).map { row in
            OutsiderLine(
                person: try row.get(0), name: try Self.name(in: row),
                hasEmail: try row.get(4, as: String?.self) != nil)
        }
    }

    /// Who was recorded, never was a member and never asked to be one; the newest fifty.
    static let outsiders = """
        SELECT p.id, p.given_name, p.prefix, p.family_name, p.email FROM membership_person p
        WHERE p.cooperative_id = ?1 AND p.erased_at IS NULL
            AND NOT EXISTS (
                SELECT 1 FROM membership_membership m
                WHERE m.cooperative_id = p.cooperative_id AND m.person_id = p.id)
            AND NOT EXISTS (
                SELECT 1 FROM membership_application a
                WHERE a.cooperative_id = p.cooperative_id AND a.person_id = p.id)
        ORDER BY p.id DESC LIMIT 50
        """

    /// Who of a body is suspended today, until which day.
    private func suspended(in organ: Organ) throws -> [PersonID: Day] {
        Dictionary(
            try glance.rows(Self.suspensions, organ.rawValue, glance.today).map { (try $0.get(0), try $0.get(1)) },
            uniquingKeysWith: { max($0, $1) })
    }

    static let suspensions = """
        SELECT s.person_id, s.until_day FROM meetings_body b
        JOIN meetings_office o ON o.cooperative_id = b.cooperative_id AND o.body_id = b.id AND o.from_day <= ?3
            AND (o.until_day IS NULL OR o.until_day >= ?3)
        JOIN meetings_office_suspension s ON s.cooperative_id = o.cooperative_id AND s.person_id = o.person_id
            AND s.body_id = b.id AND s.from_day <= ?3 AND s.until_day >= ?3 AND s.lifted_on IS NULL
        WHERE b.cooperative_id = ?1 AND b.code = ?2
        """

    private func undecided(_ viewer: Actor) throws -> [ProposalLine] {
        guard let person = viewer.person else { return [] }
        return try glance.rows(Self.undecided, person).map { try ProposalLine($0, on: glance.today) }
    }

    /// The newest fifty.
    static let undecided = """
        SELECT \(ProposalLine.columns) \(ProposalLine.from)
        WHERE p.cooperative_id = ?1 AND w.withdrawn_on IS NULL AND NOT EXISTS (
            SELECT 1 FROM proposals_decision d
            WHERE d.cooperative_id = p.cooperative_id AND d.proposal_id = p.id)
        ORDER BY p.number DESC LIMIT 50
        """

    private func interests(
        _ names: [PersonID: String], _ viewer: Actor, _ standing: Standing
    ) throws -> [InterestLine] {
        try glance.rows(
            """
            SELECT i.person_id, i.subject, i.declared_on, i.id, (
                SELECT t.title FROM proposals_text t
                WHERE t.cooperative_id = i.cooperative_id AND t.proposal_id = i.proposal_id
                ORDER BY t.version DESC LIMIT 1)
            FROM meetings_conflict i
            WHERE i.cooperative_id = ?1 AND NOT EXISTS (
                SELECT 1 FROM meetings_conflict_end e
                WHERE e.cooperative_id = i.cooperative_id AND e.interest_id = i.id)
            ORDER BY i.declared_on DESC, i.id DESC LIMIT 50
            """
        ).map { row -> InterestLine in
            let subject: String = try row.get(1), title: String? = try row.get(4), person: PersonID = try row.get(0)
            return InterestLine(
                id: try row.get(3), name: names[person] ?? "",
                mayWithdraw: person == viewer.person || standing.holds(.chair) || standing.holds(.secretary),
                subject: subject.isEmpty ? title ?? "" : subject,
                declaredOn: try row.get(2))
        }
    }

    private func provisional() throws -> [ProvisionalLine] {
        try glance.rows(
            """
            SELECT \(DecisionLine.columns), v.parties FROM proposals_provisional v
            JOIN proposals_decision d ON d.cooperative_id = v.cooperative_id AND d.id = v.decision_id
            WHERE v.cooperative_id = ?1 ORDER BY d.year DESC, d.sequence DESC LIMIT 50
            """
        ).compactMap { row in
            let line = try DecisionLine(row)
            guard line.effect == .waiting else { return nil }
            let parties = try row.json(9, as: [String].self)
            let done: Set<String> = Set(
                try glance.rows(
                    "SELECT party FROM proposals_ratification WHERE cooperative_id = ?1 AND decision_id = ?2", line.id
                ).map { try $0.get(0) })
            return ProvisionalLine(decision: line, parties: parties, open: parties.filter { !done.contains($0) })
        }
    }
}
