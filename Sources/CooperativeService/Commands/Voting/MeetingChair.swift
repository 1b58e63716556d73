import Kernel
import Meetings
import Phrases
import Statutes

extension Scene {
    /// Only who presides over the meeting opens and closes its votes: the chair of the board, or the chair whom
    /// requesters chose (2:38 lid 2, 2:41 lid 3).
    func requireChair(of meeting: MeetingID?) throws {
        let person = try requirePerson()
        if let meeting, let opening = try meetings.opening(of: meeting) {
            if opening.chair == person { return }
        } else if try standing(of: person).holds(.chair) {
            return
        }
        throw Refusal(
            .authority,
            Ground(
                "not-the-chair", try statutes.articleIfAny(of: .assemblyChair),
                message: Phrases.Voting.notAuthorisedToOpen, remedy: Phrases.Voting.notAuthorisedToOpenRemedy))
    }
}
