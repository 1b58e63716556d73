import Kernel
import Meetings
import Phrases
import Statutes
import Store

extension MeetingReading {
    /// When terms of office are over in the coming year, or were over while the officer stays: directors by the rota of
    /// retirement, others by the term that was set; and suspensions of directors, which lapse.
    func officeDeadlines() throws -> [LegalDeadline] {
        let book = SeatBook(reading: reading, cooperative: cooperative)
        let lines = try seatedBodies().flatMap { organ in
            let seats = try book.allSeats(of: organ)
            // Only the board has a rota; elsewhere a seat has the term that was set for it.
            let known = organ == .board ? seats : seats.filter { $0.dueOn != nil }
            return Rota(known, years: statutes[.boardTermYears], rotation: statutes[.boardRotation]).lines
                .filter { $0.seat.term.isHeld(on: today) && $0.due <= today.adding(months: 12) }
                .map { (organ, $0) }
        }
        return lines.map { organ, line in
            LegalDeadline(
                kind: .officeTerm, day: line.due, article: statutes.article(of: .boardTermYears),
                title: Phrases.Calendars.officeTerm(
                    Phrases.Vocabulary.office(line.seat.term.office), of: Phrases.Vocabulary.organ(organ)),
                meeting: nil, key: "\(line.seat.term.id)")
        } + (try directorSuspensions())
    }

    private func seatedBodies() throws -> [Organ] {
        try reading.rows(
            """
            SELECT DISTINCT b.code FROM meetings_body b
            JOIN meetings_office o ON o.cooperative_id = b.cooperative_id AND o.body_id = b.id
            WHERE b.cooperative_id = ?1 AND (o.until_day IS NULL OR o.until_day >= ?2) ORDER BY b.code
            """, cooperative, today
        ).map { Organ(rawValue: try $0.get(0)) }
    }

    private func directorSuspensions() throws -> [LegalDeadline] {
        try reading.rows(
            """
            SELECT id, until_day FROM meetings_office_suspension
            WHERE cooperative_id = ?1 AND until_day >= ?2 AND lifted_on IS NULL ORDER BY until_day, id
            """, cooperative, today
        ).map { row in
            LegalDeadline(
                kind: .directorSuspension, day: try row[1], article: statutes.article(of: .boardSuspensionMonths),
                title: Phrases.Calendars.directorSuspension, meeting: nil, key: try row[0])
        }
    }
}
