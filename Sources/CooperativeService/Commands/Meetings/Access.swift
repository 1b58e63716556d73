import Kernel
import Meetings
import Phrases
import Statutes

extension Scene {
    /// Why a person may not take part in this meeting in this way; empty where they may.
    func accessGrounds(of person: PersonID, to meeting: Meeting, way: AttendanceWay) throws -> [Ground] {
        let standing = try standing(of: person)
        let topics = try topics(of: meeting.id, bearingOn: person)
        let law: LawCode = standing.isSuspended ? .suspendedHearing : .memberAccess
        return try AccessCheck.grounds(
            isMember: isMemberInLaw(standing), isSuspended: standing.isSuspended,
            holdsOffice: !standing.offices.isEmpty, agenda: topics, article: statutes.law.article(law))
            + AccessCheck.grounds(way: way, mode: meeting.details.mode)
    }

    /// Whether the actor keeps the door: chair or secretary, or the chair whom requesters appointed for their meeting.
    func keepsTheDoor(of meeting: Meeting) throws -> Bool {
        guard let person = actor.person else { return false }
        let standing = try standing(of: person)
        return standing.holds(.chair) || standing.holds(.secretary) || meeting.chair == person
    }

    /// Refused unless the actor may record the coming and going of this person in this way.
    func requireDoor(of meeting: Meeting, for person: PersonID, way: AttendanceWay) throws {
        if try keepsTheDoor(of: meeting) { return }
        guard person == actor.person, way == .online else {
            throw Refusal(
                .authority,
                Ground(
                    "not-at-the-door", message: Phrases.Meetings.onlyOnlineYourself,
                    remedy: Phrases.Meetings.askTheSecretary))
        }
    }
}
