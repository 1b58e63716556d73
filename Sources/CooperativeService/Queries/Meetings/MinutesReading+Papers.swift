import Kernel
import Store

// What the minutes tell of the papers, of later notices, and of who came and went.
extension MinutesReading {
    func notices() throws -> [MinutesDraft.LaterNotice] {
        try reading.rows(
            """
            SELECT purpose, sent_on, subject, subject_en, digest FROM meetings_notice
            WHERE cooperative_id = ?1 AND meeting_id = ?2 AND purpose <> 'convocation' ORDER BY sent_at, id
            """, cooperative, meeting
        ).map {
            MinutesDraft.LaterNotice(
                purpose: try $0[0], on: try $0[1], subject: Phrase(nl: try $0[2], en: try $0[3]), digest: try $0[4])
        }
    }

    /// The annexes that were not withdrawn or replaced.
    func papers() throws -> [MinutesDraft.Paper] {
        try reading.rows(
            """
            SELECT d.name, d.digest FROM meetings_document d
            WHERE d.cooperative_id = ?1 AND (d.meeting_id = ?2 OR d.proposal_id IN (
                    SELECT i.proposal_id FROM meetings_agenda_item i
                    WHERE i.cooperative_id = ?1 AND i.meeting_id = ?2 AND i.proposal_id IS NOT NULL))
                AND NOT EXISTS (SELECT 1 FROM meetings_document_end e
                    WHERE e.cooperative_id = d.cooperative_id AND e.document_id = d.id)
            ORDER BY d.attached_at, d.id
            """, cooperative, meeting
        ).map { MinutesDraft.Paper(name: try $0[0], digest: try $0[1]) }
    }

    /// Comings and goings between opening and closing; that everybody leaves at the closing is none.
    func movements(opened: Timestamp?, closed: Timestamp?) throws -> [MinutesDraft.Movement] {
        guard let opened else { return [] }
        var moments: [(at: Timestamp, isArrival: Bool)] = []
        for row in try reading.rows(
            "SELECT arrived_at, left_at FROM meetings_presence WHERE cooperative_id = ?1 AND meeting_id = ?2",
            cooperative, meeting)
        {
            moments.append((try row[0], true))
            if let left: Timestamp = try row[1], closed.map({ left < $0 }) ?? true { moments.append((left, false)) }
        }
        moments.sort { ($0.at, $0.isArrival ? 1 : 0) < ($1.at, $1.isArrival ? 1 : 0) }
        var present = 0
        return moments.compactMap { moment in
            present += moment.isArrival ? 1 : -1
            guard moment.at > opened else { return nil }
            return MinutesDraft.Movement(at: moment.at, isArrival: moment.isArrival, present: present)
        }
    }
}
