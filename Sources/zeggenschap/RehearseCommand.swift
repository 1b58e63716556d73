import ArgumentParser
import CooperativeService
import Foundation
import Kernel
import Phrases
import Rehearsal

/// `zeggenschap rehearse FILE…`: plays scripted years and counts what went as expected.
struct Rehearse: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: Phrases.Program.rehearse(.current))

    @Argument(help: ArgumentHelp(Phrases.Program.rehearseFiles(.current)))
    var files: [String]

    @Flag(name: .shortAndLong, help: ArgumentHelp(Phrases.Program.quiet(.current)))
    var quiet = false

    func run() async throws {
        var passed = 0, failed = 0
        for file in files {
            let transcript = try await RehearsalHouse.play(fileAt: file)
            passed += transcript.passed
            failed += transcript.failed
            if !quiet || transcript.failed > 0 { print(transcript.text(.current, zone: .amsterdam)) }
        }
        print("\(passed) passed, \(failed) failed")
        if failed > 0 || passed == 0 { throw ExitCode(1) }
    }
}
