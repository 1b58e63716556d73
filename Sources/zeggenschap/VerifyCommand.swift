import ArgumentParser
import Foundation
import Kernel
import Phrases
import Store

/// `zeggenschap verify`: walks through the journals; exit 1 and the first broken entry when a chain breaks.
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: Phrases.Program.verify(.current))

    @OptionGroup var books: BooksOption

    @Option(help: ArgumentHelp(Phrases.Program.cooperative(.current)))
    var cooperative: String?

    func run() async throws {
        let database = try await Databases.open(url: books.url, migrating: false)
        let known = try await database.read { try Cooperatives.all(in: $0) }
        let asked = known.filter { cooperative == nil || $0.slug == cooperative }
        if cooperative != nil, asked.isEmpty {
            try await database.close()
            throw ValidationError(Phrases.Service.unknownCooperative(.current))
        }
        var isBroken = false
        for one in asked {
            let result = try await database.read { try Journal.verify(one.id, in: $0) }
            if let breach = result.breach {
                isBroken = true
                print(Phrases.Program.broken(one.name, breach.entry, breach.kind.rawValue)(.current))
            } else {
                print(Phrases.Program.verified(one.name, result.entries, result.erased)(.current))
            }
        }
        try await database.close()
        if isBroken { throw ExitCode(1) }
    }
}
