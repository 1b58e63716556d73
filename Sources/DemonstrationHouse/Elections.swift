import CooperativeService
import Kernel
import Meetings
import Phrases
import Voting

/// The elections of De Linde: the chair, who was elected again on paper, and a place on the board that waits for candidates.
struct Elections {
    let linde: Neighbourhood

    private func put(_ number: Int, for election: ElectionID) async throws {
        try await linde.perform(
            NominateCandidate(election: election, person: linde.person(number), nominator: .board),
            as: linde.secretary)
        try await linde.perform(AcceptCandidacy(election: election), as: linde.member(number))
    }

    /// The chair's term is nearly over, and a second member stands.
    func callChair(at meeting: MeetingID) async throws -> AgendaItemID {
        let called = try await linde.perform(
            CallElection(meeting: meeting, title: Phrases.Demonstration.chairTitle, office: .chair),
            as: linde.secretary)
        for number in [1, 24] { try await put(number, for: called.election) }
        return called.item
    }

    /// Sixty-four papers, counted by two members and once corrected.
    func voteOnChair(_ item: AgendaItemID) async throws {
        let poll = try await linde.perform(OpenPaperVote(item: item), as: linde.chair).poll
        for (chair, other) in [(44, 17), (45, 16)] {
            let votes = [(1, chair), (24, other)].map {
                CandidateVotes(candidate: linde.person($0), votes: $1)
            }
            try await linde.perform(
                RecordPaperCount(
                    poll: poll, votes: votes, blank: 2, invalid: 1, ballots: 64,
                    tellers: [linde.person(30), linde.person(31)]), as: linde.secretary)
        }
        try await linde.perform(ClosePoll(poll: poll), as: linde.chair)
    }

    /// A place on the board: one candidate stands, another has not answered yet.
    func callBoard(at meeting: MeetingID, on day: Day) async throws {
        let called = try await linde.perform(
            CallElection(meeting: meeting, title: Phrases.Demonstration.boardPlace, candidatesUntil: day - 7),
            as: linde.secretary)
        try await put(12, for: called.election)
        try await linde.perform(
            NominateCandidate(election: called.election, person: linde.person(4)), as: linde.member(5))
    }
}
