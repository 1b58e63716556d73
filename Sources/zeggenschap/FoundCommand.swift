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
        let act = try JSONDecoder().decode(Act.self, from: data)
        if let zone = act.zone, Zone.named(zone).name != zone {
            throw ValidationError(Phrases.Program.unknownZone(zone)(.current))
        }
        let beside = URL(fileURLWithPath: file).deletingLastPathComponent().appending(path: act.statutes).path
        let statutes = FileManager.default.contents(atPath: beside).map { String(decoding: $0, as: UTF8.self) }
        let database = try await Databases.open(url: books.url)
        let service = CooperativeService(database: database, clock: SystemClock())
        do {
            let (_, outcome) = try await service.found(
                FoundCooperative(statutes: statutes ?? act.statutes, deedOn: act.deedOn, founders: act.founders),
                slug: act.slug, zone: act.zone ?? "Europe/Amsterdam")
            print(Phrases.Program.founded(act.slug, outcome.members.count)(.current))
        } catch let refusal as Refusal {
            for ground in refusal.grounds {
                let article = ground.article.map { " (\($0.code))" } ?? ""
                print("- " + ground.message(.current) + article + "\n  " + ground.remedy(.current))
            }
            try await database.close()
            throw ExitCode(1)
        }
        try await database.close()
    }
}
