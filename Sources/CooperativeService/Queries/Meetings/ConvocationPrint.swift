public import Kernel
import Meetings
import Phrases
import Statutes
import Store

/// The letters of a convocation, to print: one text, and a label for each member who is called by post.
public struct ConvocationPrint: Sendable, Hashable {
    public let subject: Phrase
    public let body: Phrase
    /// The lines of each label; only the name where no address is known, to be brought round.
    public let labels: [[String]]
}

extension CooperativeService {
    /// The letters of a convoked meeting; refused while it is not convoked.
    public func convocationPrint(
        of meeting: MeetingID, in cooperative: CooperativeID
    ) async throws -> ConvocationPrint {
        try await database.read { reading in
            let sheet = try ConvocationReading(reading: reading, cooperative: cooperative).sheet(of: meeting)
            let labels = try reading.rows(
                """
                SELECT p.id, p.email, p.email_consent_on, p.given_name, p.prefix, p.family_name, p.street, p.postcode,
                    p.town
                FROM meetings_convocation c
                JOIN meetings_summons s ON s.cooperative_id = c.cooperative_id AND s.convocation_id = c.id
                    AND s.channel = 'post'
                JOIN membership_person p ON p.cooperative_id = s.cooperative_id AND p.id = s.person_id
                WHERE c.cooperative_id = ?1 AND c.meeting_id = ?2 ORDER BY p.postcode, p.street, p.id
                """, cooperative, meeting
            ).map { try Invitee($0).label }
            let sent = try reading.row(
                """
                SELECT subject, subject_en, body, body_en FROM meetings_notice
                WHERE cooperative_id = ?1 AND meeting_id = ?2 AND purpose = 'convocation'
                """, cooperative, meeting)
            // What went out is printed to the letter; books from before notices were kept are put together again.
            guard let sent else { return ConvocationPrint(subject: sheet.subject, body: sheet.body, labels: labels) }
            return ConvocationPrint(
                subject: Phrase(nl: try sent[0], en: try sent[1]), body: Phrase(nl: try sent[2], en: try sent[3]),
                labels: labels)
        }
    }
}

extension CooperativeService {
    /// The notice as it would be sent today, before a meeting is convoked; refused to who does not call meetings.
    public func noticePreview(
        of meeting: MeetingID, in cooperative: CooperativeID, as viewer: Actor
    ) async throws -> (subject: Phrase, body: Phrase) {
        try await glance(at: cooperative) { glance in
            _ = try glance.requireConvener(viewer)
            let scene = glance.scene(as: viewer)
            let convoking = try Convoking(try scene.requireMeeting(meeting), in: scene)
            let told = VotingConditions(
                nil, for: convoking.meeting, of: convoking.body, under: try glance.statutes)
            let sheet = try ConvocationReading(reading: glance.reading, cooperative: cooperative)
                .sheet(of: meeting, draft: glance.today)
                .with(
                    conditions: told.words, papers: try scene.documents.names(of: meeting),
                    noQuorum: convoking.first == nil
                        ? nil : try glance.statutes.article(of: .quorumSecondMeetingMinDays))
            return (sheet.subject, sheet.body)
        }
    }
}

/// Reads a convocation back as it was sent.
struct ConvocationReading {
    let reading: any Reading
    let cooperative: CooperativeID

    /// - Parameter draft: the day on which a meeting that is not convoked yet would be, to see its notice before it goes.
    func sheet(of meeting: MeetingID, draft: Day? = nil) throws -> ConvocationSheet {
        guard let row = try head(of: meeting), let mode = MeetingMode(rawValue: try row.get(5)) else {
            throw Refusal(.notFound, MeetingGrounds.unknown("unknown-meeting", Phrases.Meetings.unknownMeeting))
        }
        let convoked: Day? = try row.get(8)
        guard let sent = convoked ?? draft else {
            throw Refusal(.conflict, StateCheck.grounds(.drafted, in: [.convoked]))
        }
        let items = try agenda(of: meeting, on: convoked ?? sent + 1)
        let details = MeetingDetails(
            title: try row.get(2), day: try row.get(3), startMinute: try row.get(4), mode: mode, place: try row.get(6),
            onlineLink: try row.get(7))
        return ConvocationSheet(
            cooperative: try row.get(0), organ: Phrases.Vocabulary.organ(Organ(rawValue: try row.get(1))),
            details: details, agenda: items, notice: try row.get(9, as: String?.self) ?? "",
            announces: try row.get(10, as: Bool?.self) ?? items.contains { $0.topic.needsAnnouncement },
            secondOf: try row.get(11), request: try row.get(12, as: MeetingRequestID?.self).flatMap(request),
            sentOn: sent)
    }

    private func head(of meeting: MeetingID) throws -> Row? {
        try reading.row(
            """
            SELECT k.name, b.code, m.title, m.day, m.start_minute, m.mode, m.place, m.online_link, c.convoked_on,
                c.notice, c.announces, f.day, m.request_id
            FROM meetings_meeting m
            JOIN meetings_body b ON b.cooperative_id = m.cooperative_id AND b.id = m.body_id
            JOIN store_cooperative k ON k.id = m.cooperative_id
            LEFT JOIN meetings_convocation c ON c.cooperative_id = m.cooperative_id AND c.meeting_id = m.id
            LEFT JOIN meetings_meeting f ON f.cooperative_id = m.cooperative_id AND f.id = m.second_of
            WHERE m.cooperative_id = ?1 AND m.id = ?2
            """, cooperative, meeting)
    }

    /// What stood on the agenda when the notice went out.
    private func agenda(of meeting: MeetingID, on sent: Day) throws -> [AgendaItem] {
        try reading.rows(
            """
            SELECT i.id, i.position, i.title, i.topic, i.proposal_id, i.added_on FROM meetings_agenda_item i
            WHERE i.cooperative_id = ?1 AND i.meeting_id = ?2 AND (i.announced = 1 OR i.added_on < ?3)
            ORDER BY i.position, i.id
            """, cooperative, meeting, sent
        ).map {
            AgendaItem(
                id: try $0.get(0), meeting: meeting, position: try $0.get(1), title: try $0.get(2),
                topic: Topic(rawValue: try $0.get(3)), proposal: try $0.get(4), addedOn: try $0.get(5),
                isAnnounced: true)
        }
    }

    private func request(_ id: MeetingRequestID) throws -> MeetingRequest? {
        try reading.row(
            """
            SELECT requested_on, requested_by, subject, votes, base FROM meetings_request
            WHERE cooperative_id = ?1 AND id = ?2
            """, cooperative, id
        ).map {
            MeetingRequest(
                id: id, on: try $0.get(0), by: try $0.get(1), subject: try $0.get(2), votes: try $0.get(3),
                base: try $0.get(4))
        }
    }
}
