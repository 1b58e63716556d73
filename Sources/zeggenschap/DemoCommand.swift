import Accounts
import ArgumentParser
import CooperativeService
import DemonstrationHouse
import Foundation
import Kernel
import Logging
import Phrases
import Store
import Web

/// `zeggenschap demo`: serves De Linde on loopback, with a clock of its own, and prints its sign-ins.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: Phrases.Program.demo(.current))

    @Option(help: ArgumentHelp(Phrases.Program.data(.current)))
    var data = "data"

    @Option(help: ArgumentHelp(Phrases.Program.port(.current)))
    var port = 8080

    func run() async throws {
        try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
        let address = "http://127.0.0.1:\(port)"
        try await prepare(address)
        let database = try await Databases.open(url: data + "/demonstration.sqlite")
        let accounts = accounts(database, address)
        let house = try await DemonstrationHouse.open(database, accounts: accounts, machine: machine, random: random)
        try writeSignIns(house.signIns)
        printSignIns(house.signIns, at: address)
        var logger = Logger(label: "zeggenschap")
        logger.logLevel = .notice
        var serving = Serving(
            database: database, accounts: accounts, service: house.service,
            carrier: try SpoolCarrier(folder: data + "/mail"),
            sender: try SenderOption.address("de-linde@linde.example"), logger: logger)
        serving.configuration.port = port
        serving.configuration.publicAddress = address
        let board = DemonstrationBoard(house: house, database: database)
        serving.configuration.demonstration = try await board.bar()
        try await serving.run()
    }

    private var machine: SystemClock { SystemClock() }
    private var random: SystemRandom { SystemRandom() }

    private func accounts(_ database: any Database, _ address: String) -> Accounts {
        Accounts(
            database: database, clock: machine, random: random, hasher: PasswordHasher(random: random),
            post: OutboxPost(clock: machine, ids: TimedIdentifiers(clock: machine, random: random)),
            publicAddress: address)
    }

    /// Makes De Linde on first use. What an interruption left half made is thrown away: a mark beside the file says that
    /// it is whole.
    private func prepare(_ address: String) async throws {
        let files = FileManager.default, books = data + "/demonstration.sqlite", mark = data + "/complete"
        guard !files.fileExists(atPath: mark) else { return }
        for ending in ["", "-wal", "-shm"] { try? files.removeItem(atPath: books + ending) }
        let database = try await Databases.open(url: books)
        _ = try await DemonstrationHouse.open(
            database, accounts: accounts(database, address), machine: machine, random: random)
        try await database.close()
        _ = files.createFile(atPath: mark, contents: nil)
    }

    private func writeSignIns(_ signIns: [SignIn]) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try encoder.encode(signIns).write(to: URL(fileURLWithPath: data + "/sign-ins.json"), options: .atomic)
    }

    private func printSignIns(_ signIns: [SignIn], at address: String) {
        var lines = [Phrases.Demonstration.ready(address)(.current), Phrases.Demonstration.signIns(.current)]
        for one in signIns {
            let role = one.role.padding(toLength: 10, withPad: " ", startingAt: 0)
            let login = one.login.padding(toLength: 14, withPad: " ", startingAt: 0)
            lines.append("  \(role) \(login) \(one.password)   (\(one.name))")
        }
        // Written at once: `print` to a pipe waits in a buffer, and somebody waits for these lines.
        FileHandle.standardOutput.write(Data((lines.joined(separator: "\n") + "\n").utf8))
    }
}
