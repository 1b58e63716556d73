public import Kernel
import Meetings
import Phrases

extension Glance {
    /// The viewer, who must sit on the board today; the pages of the board hold personal data of all members.
    func requireBoard(_ viewer: Actor) throws -> PersonID {
        guard let person = viewer.person else { throw Refusal.signInFirst }
        guard try standing(of: viewer).isOnBoard else { throw Refusal.officersOnly }
        return person
    }

    /// Refused to who neither sits on the board nor keeps the desk of this meeting.
    func requireDesk(of meeting: MeetingID, _ viewer: Actor) throws -> PersonID {
        guard let person = viewer.person else { throw Refusal.signInFirst }
        if try standing(of: viewer).isOnBoard { return person }
        guard try keepsDesk(of: meeting, viewer) else { throw Refusal.officersOnly }
        return person
    }

    func keepsDesk(of meeting: MeetingID, _ viewer: Actor) throws -> Bool {
        let scene = scene(as: viewer)
        return try scene.keepsTheDesk(of: scene.requireMeeting(meeting)) || mayLeadInPlace(at: meeting, viewer)
    }

    /// From the hour of a meeting that was not opened yet and whose chair is not there; one that was not convoked opens once
    /// everybody is.
    func mayLeadInPlace(at meeting: MeetingID, _ viewer: Actor) throws -> Bool {
        let scene = scene(as: viewer), held = try scene.requireMeeting(meeting)
        let start = zone.moment(held.details.day, minute: held.details.startMinute)
        guard let person = viewer.person, held.details.day == today, now >= start,
            let state = try scene.meetings.state(of: meeting), [.drafted, .convoked].contains(state)
        else { return false }
        return try scene.leadsInPlace(person, held) && !scene.isTheChair(person, of: held) && !scene.isChairThere(held)
    }
}

extension Refusal {
    /// The page is for who sits on the board.
    public static var officersOnly: Refusal {
        Refusal(
            .authority,
            Ground("officers-only", message: Phrases.Board.officersOnly, remedy: Phrases.Board.officersOnlyRemedy))
    }
}
