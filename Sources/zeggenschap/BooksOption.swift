import ArgumentParser
import Foundation
import Kernel
import Phrases

/// Where the books are: an option, else the environment, else a file in the folder of the demonstration.
struct BooksOption: ParsableArguments {
    @Option(help: ArgumentHelp(Phrases.Program.database(.current)))
    var database: String?

    var url: String { database ?? ProcessInfo.processInfo.environment["DATABASE_URL"] ?? "data/books.sqlite" }
}
