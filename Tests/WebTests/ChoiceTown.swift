import CooperativeService
import Counting
import Kernel

@testable import Web

/// Votes over options in De Linde.
extension PagesTown {
    /// An open vote over De Linde, De Hoek and Het Anker, with ten members in the hall.
    func choosing(_ method: String) async throws -> (meeting: MeetingID, poll: PollID) {
        let isBudget = CountingMethod(rawValue: method).map { [.budgetGreedy, .equalShares].contains($0) } ?? false
        let options = ["De Linde", "De Hoek", "Het Anker"].map { isBudget ? $0 + "; 1,00" : $0 }
        return try await choosing(options, budget: isBudget ? "2,50" : "", method: method)
    }

    func choosing(
        _ options: [String], budget: String = "", method: String
    ) async throws -> (meeting: MeetingID, poll: PollID) {
        let choice = try TypedChoice.read(
            options: options.joined(separator: "\n"), seats: "", budget: budget, method: method)
        let proposal = try await perform(
            FileProposal(title: "Een naam", text: "Het buurthuis krijgt een naam.", choice: choice),
            as: .person(members[3])
        ).proposal
        try await perform(PublishProposalText(proposal: proposal), as: secretary)
        let meeting = try await perform(
            DraftMeeting(day: Self.today + 21, place: "Buurthuis", agenda: [AgendaEntry(proposal: proposal)]),
            as: secretary
        ).meeting
        try await perform(ConvokeMeeting(meeting: meeting), as: secretary)
        lead(to: Self.today + 21, hour: 20)
        try await perform(OpenMeeting(meeting: meeting), as: chair)
        for person in members.prefix(10) {
            try await perform(RecordArrival(meeting: meeting, person: person), as: secretary)
        }
        return (meeting, try await perform(OpenPoll(meeting: meeting, proposal: proposal), as: chair).poll)
    }

    /// A ranking, by the command itself.
    func rank(_ ranking: [[Int]], in poll: PollID, by person: PersonID) async throws {
        try await perform(MarkBallot(poll: poll, ranking: ranking), as: .person(person))
    }
}
