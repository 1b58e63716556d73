public import Accounts
public import CooperativeService
public import Kernel
import Phrases
import Statutes
public import Store

/// The cooperative to try things on: Wijkcoöperatie De Linde U.A., 120 members, with a clock of its own.
///
/// Served on loopback only. What happens in it is kept, like in a real one, in its own file.
public struct DemonstrationHouse: Sendable {
    public let service: CooperativeService
    public let clock: DemonstrationClock
    public let cooperative: CooperativeID
    public let signIns: [SignIn]

    public static let slug = "de-linde"

    /// Opens the demonstration, founding De Linde on first use.
    public static func open(
        _ database: any Database, accounts: Accounts, machine: any Clock, random: any RandomSource
    ) async throws -> DemonstrationHouse {
        let clock = try await DemonstrationClock.load(from: database, machine: machine)
        let service = CooperativeService(database: database, clock: clock, random: random, links: accounts.links)
        if let known = try await database.read({ try Cooperatives.find(slug: slug, in: $0) }),
            let signIns = try await SignIns.kept(in: database)
        {
            return DemonstrationHouse(service: service, clock: clock, cooperative: known.id, signIns: signIns)
        }
        let today = Zone.amsterdam.day(of: machine.now)
        // Within the year before its first yearly assembly, so that no term of office is over.
        let foundedOn = AnnualAssembly.day(before: today) - 320
        clock.lead(to: Zone.amsterdam.moment(foundedOn, minute: 10 * 60))
        let (cooperative, _) = try await service.found(
            FoundCooperative(
                statutes: model, deedOn: foundedOn, founders: Neighbours.founding(on: foundedOn)), slug: slug)
        let secretary = try await service.holder(of: .secretary, in: cooperative).map(Actor.person) ?? .visitor
        clock.lead(to: Zone.amsterdam.moment(foundedOn + 30, minute: 10 * 60))
        _ = try await service.perform(
            ImportMembers(csv: Neighbours.file(on: foundedOn + 30)), as: secretary, of: cooperative)
        let persons = try await service.personsByNumber(of: cooperative)
        let linde = Neighbourhood(
            service: service, clock: clock, cooperative: cooperative, persons: persons, today: today)
        try await live(in: linde)
        clock.arrive()
        let signIns = try await SignIns.make(
            for: persons, of: cooperative, accounts: accounts, random: random, in: database)
        return DemonstrationHouse(service: service, clock: clock, cooperative: cooperative, signIns: signIns)
    }

    /// What happened before the demonstration begins, in the order of the days.
    private static func live(in linde: Neighbourhood) async throws {
        let held = try await AnnualAssembly(linde: linde).hold()
        let digest = try await AfterAssembly(linde: linde, held: held).follow()
        try await LateFact(linde: linde, day: held.day - 280).record()
        try await SteeringGroup(linde: linde).work()
        try await Waiting(linde: linde).openProposals(amendment: Amendment.oneProxy(ModelStatutes.text(model) ?? ""))
        try await Waiting(linde: linde).decideOutside()
        try await NextAssembly(linde: linde, last: held, digest: digest).call()
    }

    private static let model = "neighbourhood-cooperative"
}
