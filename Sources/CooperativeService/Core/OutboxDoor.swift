import Kernel
import Store

/// Puts a notice in the outbox, in the transaction of its command.
struct OutboxDoor {
    let scene: Scene

    func put(_ notice: Notice) throws {
        let channel: OutboxMessage.Channel, address: String
        switch notice.way {
        case .email(let email): (channel, address) = (.email, email)
        case .letter(let lines): (channel, address) = (.letter, lines.joined(separator: "\n"))
        }
        try Outbox.enqueue(
            OutboxMessage(
                id: scene.ids.next(), cooperative: scene.cooperative, channel: channel, recipient: notice.person,
                address: address, language: notice.language, subject: notice.subject(notice.language),
                body: notice.body(notice.language), createdAt: scene.now, isSecret: notice.isSecret),
            in: scene.transaction)
    }
}
