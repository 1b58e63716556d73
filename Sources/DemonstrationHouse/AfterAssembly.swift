import CooperativeService
import Kernel
import Meetings
import Phrases
import Proposals

/// What follows an assembly: its decisions are made known, the accounts are filed, the minutes are written, signed and
/// made known, and somebody carries a decision out.
struct AfterAssembly {
    let linde: Neighbourhood
    let held: AnnualAssembly.Held

    /// The fingerprint of the minutes, by which the next assembly adopts them.
    func follow() async throws -> String {
        let meeting = held.meeting
        linde.lead(to: held.day + 2)
        try await linde.perform(PublishDecisionList(meeting: meeting), as: linde.secretary)
        linde.lead(to: held.day + 5)
        try await YearlyBusiness(linde: linde, assembly: held.day).fileWithTradeRegister()
        try await linde.perform(
            DraftMinutes(meeting: meeting, general: Phrases.Demonstration.minutesGeneral), as: linde.secretary)
        linde.lead(to: held.day + 9)
        for signer in [linde.chair, linde.secretary] {
            try await linde.perform(SignMinutes(meeting: meeting), as: signer)
        }
        try await linde.perform(PublishMinutes(meeting: meeting), as: linde.secretary)
        try await carryOutBus()
        return try await linde.service.minutes(of: meeting, in: linde.cooperative, as: linde.secretary).latest?.digest
            ?? ""
    }

    /// The member who proposed the bus sees to it, and tells how far it is.
    private func carryOutBus() async throws {
        guard let bus = held.bus else { return }
        try await linde.perform(
            AssignDecision(decision: bus, owner: linde.person(5), dueOn: linde.today + 60), as: linde.secretary)
        linde.lead(to: held.day + 10)
        try await linde.perform(
            ReportDecisionProgress(decision: bus, status: .started, note: Phrases.Demonstration.busProgress),
            as: linde.member(5))
    }
}
