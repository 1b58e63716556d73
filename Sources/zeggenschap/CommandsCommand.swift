import ArgumentParser
import CooperativeService
import Foundation
import Kernel
import Phrases

/// `zeggenschap commands`: every command with its fields, who may, and the articles.
struct Commands: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: Phrases.Program.commands(.current))

    @Flag(help: ArgumentHelp(Phrases.Program.asJSON(.current)))
    var json = false

    func run() throws {
        let list = CommandRegistry.all.types.map { CommandDescription(of: $0) }
        if json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
            print(String(decoding: try encoder.encode(list), as: UTF8.self))
        } else {
            for command in list { print(command.text(.current)) }
        }
    }
}
