import Accounts
import CooperativeService
import FoundationEssentials
public import Kernel
import Phrases
import Statutes
import Store

/// Where rehearsals are played: in memory, with a set clock and repeatable chance, one cooperative a scenario.
public enum RehearsalHouse {
    /// Plays the file at a path. Statutes that it names by path are looked for beside it.
    public static func play(fileAt path: String) async throws -> Transcript {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw RehearsalUnreadable(1, Phrases.Program.cannotRead(path))
        }
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        return await play(String(decoding: data, as: UTF8.self), named: path) { name in
            let beside = folder.isEmpty ? name : folder + "/" + name
            return FileManager.default.contents(atPath: beside).map { String(decoding: $0, as: UTF8.self) }
        }
    }

    /// Plays a text. A file that cannot be read is a transcript with one step that failed.
    ///
    /// - Parameter statutesText: finds statutes that are no model of the program.
    public static func play(
        _ text: String, named name: String, statutesText: (String) -> String? = { _ in nil }
    ) async -> Transcript {
        var transcript = Transcript(file: name)
        do {
            let file = try RehearsalReader.read(text, named: name)
            let statutes = try RehearsalStatutes(file.statutes, on: file.statutesLine, statutesText)
            for scenario in file.scenarios {
                let results = try await play(scenario, cast: file.cast, statutes: statutes)
                transcript.scenes.append((scenario.name, results))
            }
        } catch let problem as RehearsalUnreadable {
            transcript.scenes.append((name, [.unreadable(problem.message, line: problem.line)]))
        } catch let refusal as Refusal {
            let words = refusal.grounds.first?.message ?? Phrase(same: refusal.kind.rawValue)
            transcript.scenes.append((name, [.unreadable(words, line: 1)]))
        } catch {
            transcript.scenes.append((name, [.unreadable(Phrase(same: String(describing: error)), line: 1)]))
        }
        return transcript
    }

    private static func play(
        _ scenario: Scenario, cast: CastList, statutes: RehearsalStatutes
    ) async throws -> [StepResult] {
        let clock = SetClock(Zone.amsterdam.moment(foundedOn, minute: 9 * 60))
        let database = try SQLiteDatabase.inMemory()
        try await Databases.migrate(database)
        let random = SeededRandom(seed: 20_260_512)
        let service = CooperativeService(
            database: database, clock: clock, random: random,
            links: SignInLinks(clock: clock, random: random, publicAddress: "http://127.0.0.1:8080"))
        let (cooperative, outcome) = try await service.found(
            FoundCooperative(
                statutes: try statutes.written(overriding: scenario.overrides), deedOn: foundedOn,
                founders: Cast.founders(cast)),
            slug: "rehearsal")
        var player = Player(
            scenario: scenario, cast: cast, service: service, clock: clock, cooperative: cooperative,
            persons: outcome.persons, members: outcome.members, statutes: statutes)
        let results = await player.play()
        try await database.close()
        return results
    }

    /// De Linde was founded on this day.
    private static let foundedOn = Day(year: 2024, month: 1, day: 1) ?? Day(number: 19_723)
}
