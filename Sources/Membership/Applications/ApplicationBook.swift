public import Kernel
public import Store

/// The applications of one cooperative to read.
public struct ApplicationBook {
    private let reading: any Reading
    private let cooperative: CooperativeID

    public init(reading: any Reading, cooperative: CooperativeID) {
        self.reading = reading
        self.cooperative = cooperative
    }

    public func application(_ id: ApplicationID) throws -> Application? {
        try reading.row(
            """
            SELECT id, person_id, received_on, category, motivation FROM membership_application
            WHERE cooperative_id = ?1 AND id = ?2
            """, cooperative, id
        ).map(Application.init)
    }

    /// What came of an application, oldest first; the last counts.
    public func outcomes(of id: ApplicationID) throws -> [ApplicationOutcome] {
        try reading.rows(
            """
            SELECT o.outcome, o.on_day, o.organ, o.decision_id, r.reason
            FROM membership_application_outcome o
            LEFT JOIN membership_application_reason r ON r.cooperative_id = o.cooperative_id
                AND r.application_id = o.application_id AND r.sequence = o.sequence
            WHERE o.cooperative_id = ?1 AND o.application_id = ?2 ORDER BY o.sequence
            """, cooperative, id
        ).compactMap { row in
            guard let kind = ApplicationOutcome.Kind(rawValue: try row.get(0)) else { return nil }
            return ApplicationOutcome(
                kind, on: try row[1], organ: try row.get(2, as: String?.self).map(Organ.init), decision: try row[3],
                reason: try row[4])
        }
    }

    public func open(of person: PersonID) throws -> [Application] {
        try reading.rows(
            """
            SELECT a.id, a.person_id, a.received_on, a.category, a.motivation FROM membership_application a
            WHERE a.cooperative_id = ?1 AND a.person_id = ?2 AND NOT EXISTS (
                SELECT 1 FROM membership_application_outcome o
                WHERE o.cooperative_id = a.cooperative_id AND o.application_id = a.id)
            ORDER BY a.received_on, a.id
            """, cooperative, person
        ).map(Application.init)
    }

    /// Applications that a body other than the assembly refused since a day, and of which nothing else came; newest first.
    public func refused(since day: Day, limit: Int = 20) throws -> [Application] {
        try reading.rows(
            """
            SELECT a.id, a.person_id, a.received_on, a.category, a.motivation FROM membership_application a
            JOIN membership_application_outcome o ON o.cooperative_id = a.cooperative_id AND o.application_id = a.id
            WHERE a.cooperative_id = ?1 AND o.outcome = 'refused' AND o.on_day >= ?2
                AND (o.organ IS NULL OR o.organ <> 'assembly') AND NOT EXISTS (
                    SELECT 1 FROM membership_application_outcome x
                    WHERE x.cooperative_id = o.cooperative_id AND x.application_id = o.application_id
                        AND x.sequence > o.sequence)
            ORDER BY o.on_day DESC, a.id LIMIT ?3
            """, cooperative, day, limit
        ).map(Application.init)
    }

    /// The day of the last application of a person, whatever came of it; nil where there was none.
    public func lastReceived(of person: PersonID) throws -> Day? {
        try reading.row(
            """
            SELECT received_on FROM membership_application WHERE cooperative_id = ?1 AND person_id = ?2
            ORDER BY received_on DESC LIMIT 1
            """, cooperative, person
        ).map { try $0.get(0, as: Day.self) }
    }

    /// Whether somebody with this e-mail address applied on a day, and nothing came of it yet.
    public func isOpen(from email: EmailAddress, on day: Day) throws -> Bool {
        try reading.row(
            """
            SELECT 1 FROM membership_person p
            JOIN membership_application a ON a.cooperative_id = p.cooperative_id AND a.person_id = p.id
            WHERE p.cooperative_id = ?1 AND p.email_key = ?2 AND a.received_on = ?3 AND NOT EXISTS (
                SELECT 1 FROM membership_application_outcome o
                WHERE o.cooperative_id = a.cooperative_id AND o.application_id = a.id)
            LIMIT 1
            """, cooperative, email.key, day) != nil
    }

    /// The applications on which nothing came yet, oldest first.
    /// - Parameter after: the last application of the page before.
    public func open(after: Application? = nil, limit: Int = 50) throws -> [Application] {
        try reading.rows(
            """
            SELECT a.id, a.person_id, a.received_on, a.category, a.motivation FROM membership_application a
            WHERE a.cooperative_id = ?1 AND (a.received_on, a.id) > (?2, ?3) AND NOT EXISTS (
                SELECT 1 FROM membership_application_outcome o
                WHERE o.cooperative_id = a.cooperative_id AND o.application_id = a.id)
            ORDER BY a.received_on, a.id LIMIT ?4
            """, cooperative, after?.receivedOn.description ?? "", after?.id.description ?? "",
            min(max(limit, 1), 500)
        ).map(Application.init)
    }
}

extension Application {
    fileprivate init(_ row: Row) throws {
        self.init(
            id: try row[0], person: try row[1], receivedOn: try row[2], category: try row[3], motivation: try row[4])
    }
}
