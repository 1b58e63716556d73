import Kernel
import Meetings
import Phrases
import Voting

extension Scene {
    /// Chair or secretary of the board, for who is in the hall: a chair whom requesters appointed presides and counts
    /// nobody else's vote. Who is online, or has left, votes by themselves or not at all.
    func requireTeller(of poll: PollID, for holder: PersonID) throws {
        guard let meeting = try polls.poll(poll)?.meeting else { throw Refusal(.notFound, .pollUnknown) }
        _ = try requirePerson()
        if try keepsTheDesk(of: requireMeeting(meeting)), try presence.way(of: holder, at: meeting) == .hall { return }
        throw Refusal(
            .authority,
            Ground("not-a-teller", message: Phrases.Voting.notTeller, remedy: Phrases.Voting.notTellerRemedy))
    }
}
