import CooperativeService
import Kernel
import Meetings
import Phrases
import Voting

/// The elections of De Linde: an audit committee that was elected on paper, and a place on the board that waits for
/// candidates.
struct Elections {
    let service: CooperativeService
    let cooperative: CooperativeID
    let persons: [PersonID]

    private var secretary: Actor { .person(persons[1]) }

    @discardableResult
    private func perform<C: Command>(_ command: C, as actor: Actor) async throws -> C.Outcome {
        try await service.perform(command, as: actor, of: cooperative)
    }

    private func put(_ number: Int, for election: ElectionID, accepts: Bool = true) async throws {
        let person = persons[number - 1]
        try await perform(
            NominateCandidate(election: election, person: person, nominator: .board), as: secretary)
        if accepts { try await perform(AcceptCandidacy(election: election), as: .person(person)) }
    }

    /// Two places on the audit committee for three candidates, put on the agenda of the annual assembly.
    func callAudit(at meeting: MeetingID) async throws -> AgendaItemID {
        let called = try await perform(
            CallElection(meeting: meeting, title: Phrases.Demonstration.auditTitle, seats: 2, body: .audit),
            as: secretary)
        for number in [21, 22, 23] { try await put(number, for: called.election) }
        return called.item
    }

    /// Sixty-four papers, counted by two members and once corrected.
    func voteOnAudit(_ item: AgendaItemID) async throws {
        let chair = Actor.person(persons[0])
        let poll = try await perform(OpenPaperVote(item: item), as: chair).poll
        for first in [50, 51] {
            let votes = zip([21, 22, 23], [first, 41, 24]).map {
                CandidateVotes(candidate: persons[$0 - 1], votes: $1)
            }
            try await perform(
                RecordPaperCount(
                    poll: poll, votes: votes, blank: 2, invalid: 1, ballots: 64,
                    tellers: [persons[29], persons[30]]), as: secretary)
        }
        try await perform(ClosePoll(poll: poll), as: chair)
    }

    /// A place on the board, on the agenda of an assembly that is being prepared: one candidate stands, another has not
    /// answered yet.
    func callBoard(on day: Day) async throws {
        let meeting = try await perform(
            DraftMeeting(
                title: Phrases.Demonstration.nextAssembly, day: day, place: Phrases.Demonstration.hall, agenda: []),
            as: secretary
        ).meeting
        let called = try await perform(
            CallElection(
                meeting: meeting, title: Phrases.Demonstration.boardPlace, candidatesUntil: day - 7), as: secretary)
        try await put(12, for: called.election)
        try await perform(
            NominateCandidate(election: called.election, person: persons[3]), as: .person(persons[4]))
    }
}
