import Kernel
import Meetings
import Statutes

extension Scene {
    /// Who convoked a meeting; nil while it is a draft, which binds nobody and is prepared by whoever prepares meetings.
    func convener(of meeting: Meeting) throws -> Convener? {
        if meeting.calledBy == .requesters, let request = meeting.request { return .requesters(request) }
        return try convocations.convocation(of: meeting.id).map { .body($0.organ ?? .board) }
    }

    /// Whether somebody stood behind the request on which the meeting was convoked, or was made its chair by those who did.
    func hasAsked(_ person: PersonID?, for meeting: Meeting) throws -> Bool {
        guard let person, let request = meeting.request else { return false }
        return try meeting.chair == person || meetingRequests.isSupporter(person, of: request)
    }

    /// The grounds on which this meeting is not in the hands of who acts for these bodies.
    func groundsOfConvener(
        _ convener: Convener, of meeting: Meeting, actingFor organs: Set<Organ>
    ) throws -> [Ground] {
        convener.grounds(
            actingFor: organs, hasAsked: try hasAsked(actor.person, for: meeting),
            article: try statutes.article(of: .assemblyConvokers))
    }
}
