import ArgumentParser
import Kernel
import Phrases

/// The program: it serves, and it answers on the command line through the same service.
@main
struct Zeggenschap: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "zeggenschap", abstract: Phrases.Program.abstract(.current),
        subcommands: [
            Serve.self, Demo.self, Found.self, Commands.self, OpenAPI.self, Rehearse.self, StatutesCommand.self,
            Verify.self, Count.self, Bench.self,
        ])
}
