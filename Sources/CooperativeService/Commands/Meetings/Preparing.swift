import Kernel
import Meetings
import Phrases

extension Competence {
    /// Who prepares a meeting: chair or secretary, or who sits in another body that convokes; of a meeting that members
    /// called themselves those members, as `requirePreparer` asks.
    static let preparers = Competence.anyOf([.office([.chair, .secretary]), .convoker, .person])
}

extension Scene {
    /// Refused unless the actor prepares this meeting. Those who asked for a meeting and had to call it themselves keep it in
    /// their own hands: the officers of the board do not move it, and put nothing on it (2:41 lid 3).
    func requirePreparer<C: Command>(of meeting: Meeting, for command: C.Type) throws {
        let person = try requirePerson()
        if meeting.calledBy == .requesters, let request = meeting.request {
            if try meeting.chair == person || meetingRequests.isSupporter(person, of: request) { return }
            throw Refusal(.authority, MeetingGrounds.onlyRequesters)
        }
        guard mandate?.office == nil else { return }
        throw try Authority(scene: self).outside(C.self, of: .office([.chair, .secretary]))
    }
}
