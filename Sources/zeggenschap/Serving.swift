import Accounts
import ArgumentParser
import CooperativeService
import Foundation
import Hummingbird
import Kernel
import Logging
import Metrics
import Phrases
import ServiceLifecycle
import Store
import Web

/// What serving for real and serving the demonstration share.
struct Serving {
    var configuration = WebConfiguration()
    let database: any Database
    let accounts: Accounts
    let service: CooperativeService
    let carrier: any MailCarrier
    /// The address that mail comes from.
    let sender: MailAddress
    let logger: Logger

    /// Runs until a signal asks to stop; what was accepted is finished first.
    func run() async throws {
        Allocation.settle()
        let figures = Figures()
        MetricsSystem.bootstrap(figures)
        let post = OutboxSender(
            database: database, carrier: carrier, sender: sender, clock: SystemClock(), logger: logger,
            keepsSecrets: configuration.demonstration != nil)
        let application = try WebApplication.build(
            configuration, database: database, accounts: accounts, service: service, figures: figures, logger: logger,
            services: [PostRound(sender: post), DayRound(service: service, logger: logger)])
        do {
            try await application.runService()
        } catch {
            try await database.close()
            throw error
        }
        try await database.close()
    }
}

/// Sends what waits in the outbox, again and again, while the server runs.
private struct PostRound: Service {
    let sender: OutboxSender

    func run() async throws {
        await cancelWhenGracefulShutdown { await sender.run(pause: .seconds(2)) }
    }
}

/// Settles what a day has come for, at the start and when the day turns.
private struct DayRound: Service {
    let service: CooperativeService
    let logger: Logger

    func run() async throws {
        let turn = DayTurn(service) { [logger] cooperative, failure in
            logger.error(
                "turn of the day",
                metadata: ["cooperative": "\(cooperative.map { "\($0)" } ?? "all")", "failure": "\(failure)"])
        }
        await cancelWhenGracefulShutdown { await turn.run() }
    }
}
