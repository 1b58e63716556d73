public import Accounts
public import CooperativeService
public import Hummingbird
public import Kernel
public import Logging
import NIOCore
public import ServiceLifecycle
public import Store

/// The site as an application: used by the program and by the tests alike.
public enum WebApplication {
    /// Puts the pages and the API together.
    ///
    /// - Parameters:
    ///   - accounts: who may sign in; it lives by the machine's clock.
    ///   - service: commands and queries; in a demonstration by the demonstration's clock.
    ///   - services: what runs as long as the server does, such as the one that sends mail.
    public static func build(
        _ configuration: WebConfiguration, database: any Database, accounts: Accounts, service: CooperativeService,
        random: any RandomSource = SystemRandom(), figures: Figures = Figures(), logger: Logger,
        services: [any Service] = []
    ) throws -> some ApplicationProtocol {
        let site = Site(
            configuration: configuration, database: database, accounts: accounts, service: service, random: random)
        return Application(
            router: try router(site, figures),
            server: .http1(configuration: .init(idleTimeout: .seconds(configuration.idleTimeout))),
            configuration: ApplicationConfiguration(
                address: .hostname(configuration.host, port: configuration.port), backlog: 1024,
                availableConnectionsDelegate: .maximum(configuration.maximumConnections, logger: logger)),
            services: services + [Sweeper(site: site)],
            logger: logger)
    }

    /// All routes. Middleware comes first: it holds only for what is added after it.
    static func router(_ site: Site, _ figures: Figures = Figures()) throws -> Router<WebContext> {
        let router = Router(context: WebContext.self, options: [.autoGenerateHeadEndpoints])
        Health.addLive(to: router)

        let methods = MethodTable()
        router.add(
            middleware: Door(
                site: site, headers: SecurityHeaders(isSecure: site.configuration.isSecure), methods: methods,
                meter: RequestMeter(figures)))
        Health(site: site, figures: figures).add(to: router)
        Assets([Stylesheet.asset, Icon.asset, RankingScript.asset]).add(to: router)
        SitePages.add(to: RouteGroups(router, site), site)
        SiteAPI.add(to: RouteGroups(router, site), site)

        try router.validate()
        methods.fill(router.routes.map { ($0.path.description, $0.method) })
        return router
    }
}

/// Removes what ended, once an hour.
private struct Sweeper: Service {
    let site: Site

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do { try await Task.sleep(for: .seconds(3600)) } catch { return }
                try? await site.accounts.sweep()
                try? await sweepBooks()
            }
        }
    }

    /// Answers to repeated commands are kept for a week; a letter with a code for as long as an invitation works.
    private func sweepBooks() async throws {
        let now = site.service.clock.now
        let keepsSecrets = site.configuration.demonstration != nil
        try await site.database.write(nil) { transaction in
            try Outcomes.forget(before: now.adding(seconds: -7 * 86_400), in: transaction)
            if !keepsSecrets {
                try Outbox.forgetSecrets(before: now.adding(seconds: -30 * 86_400), in: transaction)
            }
        }
    }
}
