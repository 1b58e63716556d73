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
        let foundedOn = today - 730
        clock.lead(to: Zone.amsterdam.moment(foundedOn, minute: 10 * 60))
        let (cooperative, _) = try await service.found(
            FoundCooperative(
                statutes: model, deedOn: foundedOn, founders: Neighbours.founding(on: foundedOn)), slug: slug)
        let secretary = try await service.holder(of: .secretary, in: cooperative).map(Actor.person) ?? .visitor
        clock.lead(to: Zone.amsterdam.moment(today - 700, minute: 10 * 60))
        _ = try await service.perform(
            ImportMembers(csv: Neighbours.file(on: today - 700)), as: secretary, of: cooperative)
        let persons = try await service.personsByNumber(of: cooperative)
        let history = History(
            service: service, clock: clock, cooperative: cooperative, persons: persons, today: today)
        try await history.pastAssembly()
        try await history.openProposals(amendment: Amendment.oneProxy(ModelStatutes.text(model) ?? ""))
        try await history.openBudget()
        try await history.openElection()
        clock.arrive()
        let signIns = try await SignIns.make(
            for: persons, of: cooperative, accounts: accounts, random: random, in: database)
        return DemonstrationHouse(service: service, clock: clock, cooperative: cooperative, signIns: signIns)
    }

    private static let model = "neighbourhood-cooperative"
}
