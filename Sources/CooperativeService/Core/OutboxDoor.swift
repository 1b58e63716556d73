import Kernel
import Store

/// Puts a notice in the outbox, in the transaction of its command.
struct OutboxDoor {
    let scene: Scene

    func put(_ notice: Notice) throws -> MessageID {
        let channel: OutboxMessage.Channel, address: String
        switch notice.way {
        case .email(let email): (channel, address) = (.email, email)
        case .letter(let lines): (channel, address) = (.letter, lines.joined(separator: "\n"))
        }
        let id: MessageID = scene.ids.next()
        try Outbox.enqueue(
            OutboxMessage(
                id: id, cooperative: scene.cooperative, channel: channel, recipient: notice.person,
                address: address, language: notice.language, subject: notice.subject(notice.language),
                body: notice.body(notice.language), createdAt: scene.now, isSecret: notice.isSecret),
            in: scene.transaction)
        return id
    }
}
