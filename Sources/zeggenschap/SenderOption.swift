import ArgumentParser
import Foundation
import Kernel
import Phrases
import Store

/// How mail leaves: through a `sendmail`-compatible program, or into a spool folder.
struct SenderOption: ParsableArguments {
    @Option(help: ArgumentHelp(Phrases.Program.sendmail(.current)))
    var sendmail: String?

    @Option(help: ArgumentHelp(Phrases.Program.spool(.current)))
    var spool = "mail"

    @Option(help: ArgumentHelp(Phrases.Program.from(.current)))
    var from = "zeggenschap@localhost.localdomain"

    func carrier() throws -> any MailCarrier {
        if let sendmail { return SendmailCarrier(program: sendmail) }
        return try SpoolCarrier(folder: spool)
    }

    func address() throws -> MailAddress { try Self.address(from) }

    static func address(_ text: String) throws -> MailAddress {
        guard let address = MailAddress(text) else {
            throw ValidationError(Phrases.Program.badAddress(text)(.current))
        }
        return address
    }
}
