import Kernel
import Meetings
import Statutes
import Store

extension Scene {
    /// A deed counts from its own day, also where it is recorded later (2:43 lid 5). Members who were called in between were
    /// called under the statutes of the deed: whether in time is asked again when the vote opens.
    func groundsOfLateDeed(_ business: Business) throws -> [Ground] {
        guard business.body == .assembly, let item = business.item,
            let called = try convocations.convocation(of: business.meeting.id)?.on,
            try isKnownAnew(called)
        else { return [] }
        let line = AgendaLine(item.topic, isCarriedOver: business.isSecondMeeting)
        return NoticeCheck.grounds(
            agenda: [line], sent: called, held: business.meeting.details.day,
            rules: NoticeRules(try statutes(on: called)))
    }

    /// Whether a version that was in force on a day was recorded after it.
    private func isKnownAnew(_ day: Day) throws -> Bool {
        let row = try transaction.row(
            """
            SELECT recorded_at FROM statutes_step
            WHERE cooperative_id = ?1 AND step = 'in-force' AND on_day <= ?2 ORDER BY on_day DESC, recorded_at DESC LIMIT 1
            """, cooperative, day)
        return try row.map { zone.day(of: try $0.get(0)) > day } ?? false
    }
}
