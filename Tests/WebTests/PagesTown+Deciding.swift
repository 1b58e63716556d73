import CooperativeService
import Kernel
import Statutes
import Testing

@testable import Web

extension PagesTown {
    /// The statutes of De Linde with other values, as a text.
    static func statutes(_ values: [String: String]) throws -> String {
        let model = try #require(ModelStatutes.text(ModelStatutes.neighbourhood))
        let file = try #require(StatutesReading(model, name: "model").file)
        return try #require(file.overriding(values.mapValues { PolicyNode(.word($0)) }).file).written
    }

    /// The assembly adopts a proposal, three weeks from the day of now, with ten of its twelve members there.
    func adopted(_ proposal: ProposalID) async throws -> DecisionID {
        let day = try await service.today(in: linde) + 21
        try await perform(PublishProposalText(proposal: proposal), as: secretary)
        let meeting = try await perform(
            DraftMeeting(day: day, place: "Buurthuis", agenda: [AgendaEntry(proposal: proposal)]), as: secretary
        ).meeting
        try await perform(ConvokeMeeting(meeting: meeting), as: secretary)
        lead(to: day, hour: 20)
        try await perform(OpenMeeting(meeting: meeting), as: chair)
        for person in members.prefix(10) {
            try await perform(RecordArrival(meeting: meeting, person: person), as: secretary)
        }
        let poll = try await perform(OpenPoll(meeting: meeting, proposal: proposal), as: chair).poll
        for person in members.prefix(10) { try await cast("for", in: poll, by: person) }
        let decision = try #require(try await perform(ClosePoll(poll: poll), as: chair).decision)
        try await perform(CloseMeeting(meeting: meeting), as: chair)
        return decision
    }
}
