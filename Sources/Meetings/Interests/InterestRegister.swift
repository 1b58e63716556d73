public import Kernel
public import Store

/// The interests that directors declared.
public struct InterestRegister {
    private let transaction: any Transaction
    private let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    public func declare(_ interest: Interest, by person: PersonID, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_conflict (cooperative_id, id, person_id, proposal_id, subject, subject_key,
                declared_on, declared_at, recorded_by)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            """, cooperative, interest.id, interest.person, interest.proposal, interest.subject,
            Interest.key(interest.subject), interest.declaredOn, now, person)
    }

    /// Takes a declaration back: the interest is there no more.
    public func end(_ id: InterestID, on day: Day, by person: PersonID) throws {
        try transaction.execute(
            "INSERT INTO meetings_conflict_end (cooperative_id, interest_id, ended_on, ended_by) VALUES (?1, ?2, ?3, ?4)",
            cooperative, id, day, person)
    }

    public func interest(_ id: InterestID) throws -> Interest? {
        try transaction.row(Self.select + " AND i.id = ?2", cooperative, id).map(Self.interest)
    }

    /// Who declared an interest in this proposal or in one of these subjects, and did not take it back.
    /// - Parameter day: the last day on which it was declared, and of which it was not taken back; any where it is nil.
    public func declared(on matter: InterestMatter, by day: Day? = nil) throws -> Set<PersonID> {
        var persons: Set<PersonID> = []
        for proposal in matter.proposals {
            persons.formUnion(try lasting(" AND i.proposal_id = ?2", proposal.description, day))
        }
        for subject in matter.subjects {
            persons.formUnion(try lasting(" AND i.subject_key = ?2", subject, day))
        }
        return persons
    }

    private func lasting(_ condition: String, _ value: String, _ day: Day?) throws -> [PersonID] {
        guard let day else {
            return try transaction.rows(Self.select + condition, cooperative, value).map { try $0.get(1) }
        }
        return try transaction.rows(Self.selectBy + condition, cooperative, value, day).map { try $0.get(1) }
    }

    private static let select = """
        SELECT i.id, i.person_id, i.proposal_id, i.subject, i.declared_on FROM meetings_conflict i
        WHERE i.cooperative_id = ?1 AND NOT EXISTS (
            SELECT 1 FROM meetings_conflict_end e
            WHERE e.cooperative_id = i.cooperative_id AND e.interest_id = i.id)
        """

    private static let selectBy = """
        SELECT i.id, i.person_id, i.proposal_id, i.subject, i.declared_on FROM meetings_conflict i
        WHERE i.cooperative_id = ?1 AND i.declared_on <= ?3 AND NOT EXISTS (
            SELECT 1 FROM meetings_conflict_end e
            WHERE e.cooperative_id = i.cooperative_id AND e.interest_id = i.id AND e.ended_on <= ?3)
        """

    private static func interest(_ row: Row) throws -> Interest {
        Interest(
            id: try row[0], person: try row[1], proposal: try row[2], subject: try row[3], declaredOn: try row[4])
    }
}
