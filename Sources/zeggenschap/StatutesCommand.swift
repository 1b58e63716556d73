import ArgumentParser
import CooperativeService
import Foundation
import Kernel
import Phrases
import Statutes

/// `zeggenschap statutes …`: statutes files held against the law, explained and compared.
struct StatutesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "statutes", abstract: Phrases.Program.statutes(.current),
        subcommands: [Check.self, Explain.self, Diff.self])

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrases.Program.statutesCheck(.current))

        @Argument(help: ArgumentHelp(Phrases.Program.statutesFile(.current)))
        var file: String

        @Option(help: ArgumentHelp(Phrases.Program.onDay(.current)))
        var on: String?

        @Option(help: ArgumentHelp(Phrases.Program.language(.current)))
        var language: String?

        func run() throws {
            if let on, Day(on) == nil { throw ValidationError(Phrases.Forms.day(.current)) }
            let day = on.flatMap { Day($0) } ?? Zone.amsterdam.day(of: SystemClock().now)
            let report = StatutesReport.check(try StatutesArgument.bytes(file), name: file, on: day)
            print(report.text(.chosen(language)))
            if !report.isAcceptable { throw ExitCode(1) }
        }
    }

    struct Explain: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrases.Program.statutesExplain(.current))

        @Argument(help: ArgumentHelp(Phrases.Program.statutesFile(.current)))
        var file: String

        @Option(help: ArgumentHelp(Phrases.Program.language(.current)))
        var language: String?

        func run() throws {
            print(Explanation(of: try StatutesArgument.file(file, .chosen(language))).text(.chosen(language)))
        }
    }

    struct Diff: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrases.Program.statutesDiff(.current))

        @Argument(help: ArgumentHelp(Phrases.Program.statutesFile(.current)))
        var before: String

        @Argument(help: ArgumentHelp(Phrases.Program.statutesFile(.current)))
        var after: String

        @Option(help: ArgumentHelp(Phrases.Program.language(.current)))
        var language: String?

        func run() throws {
            let difference = StatutesDifference(
                from: try StatutesArgument.file(before, .chosen(language)),
                to: try StatutesArgument.file(after, .chosen(language)))
            print(difference.text(.chosen(language)))
        }
    }
}

/// A statutes file on the command line: a path, or the name of a model.
enum StatutesArgument {
    static func bytes(_ name: String) throws -> [UInt8] {
        if let text = ModelStatutes.text(name) { return Array(text.utf8) }
        guard let data = FileManager.default.contents(atPath: name) else {
            throw ValidationError(Phrases.Program.cannotRead(name)(.current))
        }
        return Array(data)
    }

    /// A file that can be read; what cannot be read is printed and ends the program.
    static func file(_ name: String, _ language: Language) throws -> StatutesFile {
        let reading = StatutesReading(try bytes(name), name: name)
        guard let file = reading.file else {
            print(StatutesReport(reading, name: name, on: Zone.amsterdam.day(of: SystemClock().now)).text(language))
            throw ExitCode(1)
        }
        return file
    }
}
