import CooperativeService
import Kernel

/// De Linde while it is made: who does what, and on which day.
struct Neighbourhood {
    let service: CooperativeService
    let clock: DemonstrationClock
    let cooperative: CooperativeID
    /// By number of membership; the first three are chair, secretary and treasurer.
    let persons: [PersonID]
    let today: Day

    var chair: Actor { member(1) }
    var secretary: Actor { member(2) }
    var treasurer: Actor { member(3) }

    func person(_ number: Int) -> PersonID { persons[number - 1] }
    func member(_ number: Int) -> Actor { .person(person(number)) }

    func lead(_ daysAgo: Int, hour: Int = 10) { lead(to: today - daysAgo, hour: hour) }

    func lead(to day: Day, hour: Int = 10) {
        clock.lead(to: Zone.amsterdam.moment(day, minute: hour * 60))
    }

    @discardableResult
    func perform<C: Command>(_ command: C, as actor: Actor) async throws -> C.Outcome {
        try await service.perform(command, as: actor, of: cooperative)
    }

    /// Files a proposal and makes its text known to the members, as the secretary does with what comes in.
    func file(_ proposal: FileProposal, as actor: Actor) async throws -> ProposalID {
        let filed = try await perform(proposal, as: actor).proposal
        try await perform(PublishProposalText(proposal: filed), as: secretary)
        return filed
    }
}
