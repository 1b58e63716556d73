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

    @Flag(help: ArgumentHelp(Phrases.Program.rehearseGrounds(.current)))
    var grounds = false

    func run() async throws {
        var passed = 0, failed = 0
        var shown = ShownGrounds()
        for file in files {
            let transcript = try await RehearsalHouse.play(fileAt: file)
            passed += transcript.passed
            failed += transcript.failed
            if grounds {
                shown.add(transcript)
                continue
            }
            if !quiet || transcript.failed > 0 { print(transcript.text(.current, zone: .amsterdam)) }
        }
        if grounds {
            print(try shown.json)
        } else {
            print("\(passed) passed, \(failed) failed")
        }
        if failed > 0 || passed == 0 { throw ExitCode(1) }
    }
}
