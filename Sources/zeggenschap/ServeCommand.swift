import Accounts
import ArgumentParser
import CooperativeService
import Foundation
import Kernel
import Logging
import Phrases
import Store
import Web

/// `zeggenschap serve`: the website and the API of the cooperatives on this installation.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: Phrases.Program.serve(.current))

    @OptionGroup var books: BooksOption

    @Option(help: ArgumentHelp(Phrases.Program.host(.current)))
    var host: String?

    @Option(help: ArgumentHelp(Phrases.Program.port(.current)))
    var port: Int?

    @Option(help: ArgumentHelp(Phrases.Program.publicAddress(.current)))
    var publicAddress: String?

    @Option(help: ArgumentHelp(Phrases.Program.proxy(.current)))
    var proxy: [String] = []

    @OptionGroup var mail: SenderOption

    @Flag(help: ArgumentHelp(Phrases.Program.insecure(.current)))
    var insecure = false

    @Flag(inversion: .prefixedNo, help: ArgumentHelp(Phrases.Program.groupCommit(.current)))
    var groupCommit = true

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        let port = self.port ?? environment["PORT"].flatMap(Int.init) ?? 8080
        let host = self.host ?? environment["HOST"] ?? "127.0.0.1"
        let address = publicAddress ?? environment["PUBLIC_ADDRESS"] ?? "http://\(host):\(port)"
        guard insecure || isLoopback(host) || address.hasPrefix("https://") else {
            throw ValidationError(Phrases.Program.notSecure(host)(.current))
        }
        let database = try await Databases.open(url: books.url, groupCommit: groupCommit)
        let random = SystemRandom(), clock = SystemClock()
        let accounts = Accounts(
            database: database, clock: clock, random: random, hasher: PasswordHasher(random: random),
            post: OutboxPost(clock: clock, ids: TimedIdentifiers(clock: clock, random: random)),
            publicAddress: address)
        let lines = LogLines()
        defer { lines.flush() }
        var logger = Logger(label: "zeggenschap") { ServerLog(label: $0, to: lines) }
        logger.logLevel = environment["LOG_LEVEL"].flatMap(Logger.Level.init(rawValue:)) ?? .info
        var serving = Serving(
            database: database, accounts: accounts,
            service: CooperativeService(database: database, clock: clock, random: random, links: accounts.links),
            carrier: try mail.carrier(),
            sender: try mail.address(), logger: logger)
        serving.configuration.host = host
        serving.configuration.port = port
        serving.configuration.publicAddress = address
        serving.configuration.trustedProxies = Set(proxy)
        try await serving.run()
    }

    private func isLoopback(_ host: String) -> Bool {
        host == "localhost" || host == "::1" || host.hasPrefix("127.")
    }
}
