import Kernel
import Meetings
import Phrases
import Voting

extension Scene {
    /// Who keeps the desk, for who is in the hall: a chair whom requesters appointed presides and enters nobody else's
    /// vote, which who takes their minutes does. Who is online, or has left, votes by themselves or not at all.
    func requireTeller(of poll: PollID, for holder: PersonID) throws {
        guard let meeting = try polls.poll(poll)?.meeting else { throw Refusal(.notFound, .pollUnknown) }
        let held = try requireMeeting(meeting), person = try requirePerson(), standing = try standing(of: person)
        let chair = try meetings.opening(of: meeting)?.chair ?? held.chair
        let presides =
            held.calledBy == .requesters && chair == person && !standing.holds(.chair) && !standing.holds(.secretary)
        if try !presides && keepsTheDesk(of: held), try presence.way(of: holder, at: meeting) == .hall { return }
        throw Refusal(
            .authority,
            Ground("not-a-teller", message: Phrases.Voting.notTeller, remedy: Phrases.Voting.notTellerRemedy))
    }
}
