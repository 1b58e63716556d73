public import Kernel
import Store

/// The proof of convocation (bewijs van oproeping): each notice word for word, and for each person when and how it went
/// and whether it came back.
public struct NoticeProof: Sendable {
    public let line: MeetingLine
    public let notices: [Sent]
    /// At most a hundred, in the order of names and then of time.
    public let dispatches: [Delivery]
    /// The page that comes next; nil on the last one.
    public let next: Int?

    public struct Sent: Hashable, Sendable {
        /// `convocation`, `change`, `addition`, `cancellation`.
        public let purpose: String
        public let on: Day
        public let subject: Phrase, body: Phrase
        public let digest: String
        /// How many it went to, by e-mail and by letter, and how many came back.
        public let email: Int, post: Int, returned: Int
    }

    public struct Delivery: Hashable, Sendable {
        public let person: PersonID
        public let name: String
        public let purpose: String
        /// `email` or `post`.
        public let channel: String
        /// `email`, `address`, or `none` for a letter that is brought round.
        public let addressKind: String
        public let consentOn: Day?
        public let on: Day
        public let digest: String
        /// When the e-mail left or the letter was printed; nil while it waits.
        public let leftAt: Timestamp?
        /// Whether the mail was given up, or is tried again.
        public let hasFailed: Bool
        public let returnedOn: Day?
        public let reason: String?
        public let isResent: Bool
    }
}

extension CooperativeService {
    /// Refused to who is not on the board: it names everybody who was called.
    public func noticeProof(
        of meeting: MeetingID, in cooperative: CooperativeID, as viewer: Actor, page: Int = 0, size: Int = 100
    ) async throws -> NoticeProof {
        try await glance(at: cooperative) { glance in
            let person = try glance.requireBoard(viewer)
            let sheet = try MeetingSheet.read(meeting, for: person, try glance.standing(of: viewer), glance)
            // There is nothing on a page so far on, and none can be counted further.
            let page = min(max(0, page), 100_000)
            let found = try glance.rows(NoticeProof.deliveries, meeting, size + 1, page * size)
            return NoticeProof(
                line: sheet.line,
                notices: try glance.rows(NoticeProof.notices, meeting).map(NoticeProof.Sent.init),
                dispatches: try found.prefix(size).map(NoticeProof.Delivery.init),
                next: found.count > size ? page + 1 : nil)
        }
    }
}

extension NoticeProof.Sent {
    fileprivate init(_ row: Row) throws {
        purpose = try row[0]
        on = try row[1]
        subject = Phrase(nl: try row[2], en: try row[3])
        body = Phrase(nl: try row[4], en: try row[5])
        digest = try row[6]
        email = try row[7]
        post = try row[8]
        returned = try row[9]
    }
}

extension NoticeProof.Delivery {
    fileprivate init(_ row: Row) throws {
        person = try row[0]
        name = try (1..<4).compactMap { try row.get($0, as: String?.self) }.filter { !$0.isEmpty }
            .joined(separator: " ")
        purpose = try row[4]
        channel = try row[5]
        addressKind = try row[6]
        consentOn = try row[7]
        on = try row[8]
        digest = try row[9]
        leftAt = try row[10]
        hasFailed = try row.get(11, as: String?.self) != nil && leftAt == nil
        returnedOn = try row[12]
        reason = try row[13]
        isResent = try row.get(14, as: String?.self) != nil
    }
}

extension NoticeProof {
    static let notices = """
        SELECT n.purpose, n.sent_on, n.subject, n.subject_en, n.body, n.body_en, n.digest,
            (SELECT COUNT(*) FROM meetings_dispatch d WHERE d.cooperative_id = n.cooperative_id
                AND d.notice_id = n.id AND d.channel = 'email'),
            (SELECT COUNT(*) FROM meetings_dispatch d WHERE d.cooperative_id = n.cooperative_id
                AND d.notice_id = n.id AND d.channel = 'post'),
            (SELECT COUNT(*) FROM meetings_dispatch d JOIN meetings_return r
                ON r.cooperative_id = d.cooperative_id AND r.dispatch_id = d.id
                WHERE d.cooperative_id = n.cooperative_id AND d.notice_id = n.id)
        FROM meetings_notice n WHERE n.cooperative_id = ?1 AND n.meeting_id = ?2 ORDER BY n.sent_at, n.id
        """

    static let deliveries = """
        SELECT p.id, p.given_name, p.prefix, p.family_name, n.purpose, d.channel, d.address_kind, d.consent_on,
            d.sent_on, n.digest, x.sent_at, x.failure, r.returned_on, r.reason, d.resend_of
        FROM meetings_notice n
        JOIN meetings_dispatch d ON d.cooperative_id = n.cooperative_id AND d.notice_id = n.id
        JOIN membership_person p ON p.cooperative_id = d.cooperative_id AND p.id = d.person_id
        LEFT JOIN store_outbox x ON x.cooperative_id = d.cooperative_id AND x.id = d.message_id
        LEFT JOIN meetings_return r ON r.cooperative_id = d.cooperative_id AND r.dispatch_id = d.id
        WHERE n.cooperative_id = ?1 AND n.meeting_id = ?2
        ORDER BY p.family_name, p.id, d.sent_at, d.id LIMIT ?3 OFFSET ?4
        """
}
