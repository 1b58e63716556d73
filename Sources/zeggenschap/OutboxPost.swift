import Accounts
import Kernel
import Logging
import Store

/// Takes the letters of accounts (a link for a new password) to the outbox, in the same transaction.
struct OutboxPost: AccountPost {
    let clock: any Clock
    let ids: any IdentifierSource
    var logger = Logger(label: "zeggenschap")

    func send(_ letter: AccountLetter, in transaction: any Transaction) throws {
        // An account belongs to the installation; its letters leave under the first cooperative that is kept here.
        guard let cooperative = try Cooperatives.all(in: transaction).first else {
            return logger.notice("outbox", metadata: ["skipped": "no-cooperative"])
        }
        try Outbox.enqueue(
            OutboxMessage(
                id: ids.next(), cooperative: cooperative.id, channel: .email, recipient: nil, address: letter.to,
                language: letter.language, subject: letter.subject, body: letter.text, createdAt: clock.now,
                isSecret: true),
            in: transaction)
    }
}
