import ArgumentParser
import Glibc
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

    /// What it writes, its books, letters and drafts, is for its own account to read and for nobody else on the machine.
    static func main() async {
        umask(0o077)
        await main(nil)
    }
}
