import CooperativeService
import Kernel
import Phrases

/// A decision of De Linde's first weeks that was found back on paper. The meeting was called too late, so that it can be
/// annulled until a year after members heard of it (2:15).
struct LateFact {
    let linde: Neighbourhood
    let day: Day

    func record() async throws {
        linde.lead(31)
        try await linde.perform(
            RecordPastDecision(
                title: Phrases.Demonstration.tentTitle, text: Phrases.Demonstration.tentText, decidedOn: day,
                votesFor: 31, votesAgainst: 4, votesBlank: 1, convokedOn: day - 9, represented: 36),
            as: linde.secretary)
    }
}
