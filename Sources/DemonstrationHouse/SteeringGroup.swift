import CooperativeService
import Kernel
import Meetings
import Phrases
import Proposals

/// The steering group for the square: two neighbours and somebody of the municipality, with a mandate of the board. What it
/// decided waits for the board; the municipality has ratified it.
struct SteeringGroup {
    typealias Words = Phrases.Demonstration
    let linde: Neighbourhood

    private static let code = Organ(rawValue: "lindeplein")
    private static let residents = "bewoners"

    func work() async throws {
        linde.lead(30)
        try await setUp()
        linde.lead(28)
        try await linde.perform(PublishDecisionList(), as: linde.secretary)
        linde.lead(12)
        let decided = try await linde.perform(
            RecordBoardDecision(
                title: Words.treesTitle, text: Words.treesText, votesFor: 3, votesAgainst: 0, body: Self.code,
                subject: Words.squareSubject, amount: Money(cents: 185_000)), as: linde.member(7))
        linde.lead(8)
        try await linde.perform(
            RatifyDecision(
                decision: decided.decision, party: Words.municipality, reference: Words.municipalLetter),
            as: linde.secretary)
        try await linde.perform(PublishDecisionList(), as: linde.secretary)
    }

    private func setUp() async throws {
        let group = try await decide(Words.groupDecision, for: SetUpBody.name)
        try await linde.perform(
            SetUpBody(
                body: Self.code, kind: .steeringGroup, title: Words.groupTitle,
                seats: [
                    .init(constituency: Self.residents, seats: 2),
                    .init(constituency: Words.municipalSeat, appointedBy: Words.municipality),
                ],
                mandate: MandateTerms(subjects: [Words.squareSubject], ceiling: Money(cents: 500_000)),
                decision: group), as: linde.secretary)
        let seats = try await decide(Words.seatsDecision, for: AppointOfficer.name)
        for number in [7, 9] {
            try await linde.perform(
                AppointOfficer(
                    person: linde.person(number), body: Self.code, constituency: Self.residents, decision: seats),
                as: linde.secretary)
        }
        let delegate = try await linde.perform(
            RecordOutsider(givenName: Words.delegate.given, familyName: Words.delegate.family), as: linde.secretary
        ).person
        try await linde.perform(
            AppointOfficer(
                person: delegate, body: Self.code, appointedBy: Words.municipality, decision: seats),
            as: linde.secretary)
    }

    /// What the board decided unanimously, so that the secretary may do it.
    private func decide(_ title: String, for command: String) async throws -> DecisionID {
        try await linde.perform(
            RecordBoardDecision(title: title, votesFor: 3, votesAgainst: 0, mandates: command), as: linde.secretary
        ).decision
    }
}
