public import Kernel
public import Store

/// The notices of one cooperative's meetings, and how each reached everybody who was called.
public struct DeliveryRegister {
    private let transaction: any Transaction
    private let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    public func add(_ notice: SentNotice, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_notice (cooperative_id, id, meeting_id, convocation_id, purpose, subject, body,
                subject_en, body_en, digest, sent_on, sent_at, sent_by)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
            """, cooperative, notice.id, notice.meeting, notice.convocation, notice.purpose.rawValue,
            notice.subject.nl, notice.body.nl, notice.subject.en, notice.body.en, notice.digest, notice.on, now,
            notice.by)
    }

    public func add(_ dispatch: Dispatch, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_dispatch (cooperative_id, id, notice_id, person_id, channel, address_kind, consent_on,
                message_id, sent_on, sent_at, resend_of)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            """, cooperative, dispatch.id, dispatch.notice, dispatch.person, dispatch.channel.rawValue,
            dispatch.addressKind.rawValue, dispatch.consentOn, dispatch.message, dispatch.on, now, dispatch.resendOf)
    }

    public func notice(_ id: NoticeID) throws -> SentNotice? {
        try transaction.row(
            """
            SELECT id, meeting_id, convocation_id, purpose, subject, subject_en, body, body_en, digest, sent_on, sent_by
            FROM meetings_notice WHERE cooperative_id = ?1 AND id = ?2
            """, cooperative, id
        ).map { row in
            SentNotice(
                id: try row[0], meeting: try row[1], convocation: try row[2], purpose: try word(row, 3),
                subject: Phrase(nl: try row[4], en: try row[5]), body: Phrase(nl: try row[6], en: try row[7]),
                digest: try row[8], on: try row[9], by: try row[10])
        }
    }

    /// What was sent last to a person for a meeting, and did not come back.
    public func lastDispatch(to person: PersonID, for meeting: MeetingID) throws -> Dispatch? {
        try transaction.row(
            """
            SELECT d.id, d.notice_id, d.person_id, d.channel, d.address_kind, d.consent_on, d.message_id, d.sent_on,
                d.resend_of
            FROM meetings_notice n
            JOIN meetings_dispatch d ON d.cooperative_id = n.cooperative_id AND d.notice_id = n.id
            WHERE n.cooperative_id = ?1 AND n.meeting_id = ?2 AND d.person_id = ?3 AND NOT EXISTS (
                SELECT 1 FROM meetings_return r WHERE r.cooperative_id = d.cooperative_id AND r.dispatch_id = d.id)
            ORDER BY d.sent_at DESC, d.id DESC LIMIT 1
            """, cooperative, meeting, person
        ).map { row in
            Dispatch(
                id: try row[0], notice: try row[1], person: try row[2], channel: try word(row, 3),
                addressKind: try word(row, 4), consentOn: try row[5], message: try row[6], on: try row[7],
                resendOf: try row[8])
        }
    }

    /// Whom an e-mail for this meeting did not reach: they get letters from then on.
    public func unreachedByEmail(for meeting: MeetingID) throws -> Set<PersonID> {
        Set(
            try transaction.rows(
                """
                SELECT DISTINCT d.person_id FROM meetings_notice n
                JOIN meetings_dispatch d ON d.cooperative_id = n.cooperative_id AND d.notice_id = n.id
                JOIN meetings_return r ON r.cooperative_id = d.cooperative_id AND r.dispatch_id = d.id
                WHERE n.cooperative_id = ?1 AND n.meeting_id = ?2 AND d.channel = 'email'
                """, cooperative, meeting
            ).map { try $0[0] })
    }

    public func addReturn(
        of id: DispatchID, on day: Day, reason: String, by person: PersonID?, at now: Timestamp
    ) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_return (cooperative_id, dispatch_id, returned_on, reason, recorded_at, recorded_by)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            """, cooperative, id, day, reason, now, person)
    }
}
