import Accounts
import ArgumentParser
import CooperativeService
import Foundation
import Kernel
import Phrases
import Store

/// `zeggenschap found`: founds a cooperative from a file, by the hand of the operator, who has no further power in it.
struct Found: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: Phrases.Program.found(.current), discussion: Phrases.Program.foundExample(.current))

    @OptionGroup var books: BooksOption

    @Option(help: ArgumentHelp(Phrases.Program.foundFile(.current)))
    var file: String

    @Option(help: ArgumentHelp(Phrases.Program.publicAddress(.current)))
    var publicAddress: String?

    private struct Act: Decodable {
        let slug: String
        let zone: String?
        /// A model's name, or a path beside this file.
        let statutes: String
        let deedOn: Day?
        let founders: [Founder]
    }

    func run() async throws {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw ValidationError(Phrases.Program.cannotRead(file)(.current))
        }
        let act = try read(data)
        if let zone = act.zone, Zone.named(zone).name != zone {
            throw ValidationError(Phrases.Program.unknownZone(zone)(.current))
        }
        let beside = URL(fileURLWithPath: file).deletingLastPathComponent().appending(path: act.statutes).path
        let statutes = FileManager.default.contents(atPath: beside).map { String(decoding: $0, as: UTF8.self) }
        let database = try await Databases.open(url: books.url)
        let service = CooperativeService(database: database, clock: SystemClock())
        do {
            let (cooperative, outcome) = try await service.found(
                FoundCooperative(statutes: statutes ?? act.statutes, deedOn: act.deedOn, founders: act.founders),
                slug: act.slug, zone: act.zone ?? "Europe/Amsterdam")
            print(Phrases.Program.founded(act.slug, outcome.members.count)(.current))
            try await printCodes(for: act.founders, outcome.persons, cooperative, database)
        } catch let refusal as Refusal {
            tell(refusal)
            try await database.close()
            throw ExitCode(1)
        }
        try await database.close()
    }

    private func read(_ data: Data) throws -> Act {
        do {
            return try JSONDecoder().decode(Act.self, from: data)
        } catch let problem as DecodingError {
            tell(UnreadableFields.refusal(problem))
            throw ExitCode(1)
        }
    }

    private func tell(_ refusal: Refusal) {
        for ground in refusal.grounds {
            let article = ground.article.map { " (\($0.code))" } ?? ""
            print("- " + ground.message(.current) + article + "\n  " + ground.remedy(.current))
        }
    }

    /// Each founder with an office gets a code, by which they come in for the first time; they invite the others.
    private func printCodes(
        for founders: [Founder], _ persons: [PersonID], _ cooperative: CooperativeID, _ database: any Database
    ) async throws {
        let clock = SystemClock(), random = SystemRandom()
        let address =
            publicAddress ?? ProcessInfo.processInfo.environment["PUBLIC_ADDRESS"] ?? "http://127.0.0.1:8080"
        let accounts = Accounts(
            database: database, clock: clock, random: random, hasher: PasswordHasher(random: random), post: NoPost(),
            publicAddress: address)
        print(Phrases.Program.foundCodes(address + "/invitation")(.current))
        for (founder, person) in zip(founders, persons) where founder.office != nil {
            let parts: [Personal<String>?] = [founder.givenName, founder.prefix, founder.familyName]
            let name = parts.compactMap { $0?.value }.joined(separator: " ")
            let code = try await accounts.invite(
                InvitationRequest(
                    cooperative: cooperative, person: person, name: name, email: founder.email?.value,
                    language: .dutch, way: .paper))
            print("  \(code.text.reveal)  \(name)")
        }
    }
}
