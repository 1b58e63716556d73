import Foundation
import Kernel
import Logging
import Store
import Synchronization
import TestSupport
import Testing

@Suite struct `The outbox` {
    private func message(
        _ low: UInt64, to address: String = "anna@example.nl", _ channel: OutboxMessage.Channel = .email,
        of cooperative: CooperativeID, person: PersonID? = nil
    ) -> OutboxMessage {
        OutboxMessage(
            id: MessageID(high: 5, low: low), cooperative: cooperative, channel: channel, recipient: person,
            address: address, language: .dutch, subject: "Oproeping", body: "Beste Anna", createdAt: start)
    }
    private let start = Timestamp(milliseconds: 1_000_000_000)

    private func sender(_ database: any Database, _ carrier: any MailCarrier, _ clock: SetClock) throws -> OutboxSender
    {
        OutboxSender(
            database: database, carrier: carrier, sender: try #require(MailAddress("linde@example.nl")), clock: clock,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    @Test func `What is due is sent once and marked`() async throws {
        try await withDatabases { database in
            let cooperative = try await makeCooperative(database)
            let clock = SetClock(start), carrier = Scripted()
            for low in 1...3 as ClosedRange<UInt64> {
                let message = message(low, of: cooperative)
                try await database.write(cooperative) { try Outbox.enqueue(message, in: $0) }
            }
            let sender = try sender(database, carrier, clock)
            #expect(await sender.sendDue() == 3)
            #expect(await sender.sendDue() == 0)
            #expect(carrier.carried.map(\.low) == [1, 2, 3])
            let latest = try await database.read { try Outbox.latest(of: cooperative, limit: 2, in: $0) }
            #expect(
                latest.map(\.message.id.low) == [3, 2] && latest.allSatisfy { $0.sentAt == start && $0.attempts == 1 })
        }
    }

    @Test(arguments: [true, false])
    func `The words of a secret message go when it was sent or given up, except in a demonstration`(
        keepsSecrets: Bool
    ) async throws {
        try await withDatabases { database in
            let cooperative = try await makeCooperative(database)
            let clock = SetClock(start)
            let failures = [nil, CarrierFailure(detail: "no such address", isFinal: true)]
            for (index, failure) in failures.enumerated() {
                let carrier = failure.map { Scripted(failure: $0) } ?? Scripted()
                let plain = message(UInt64(index) * 2 + 1, of: cooperative)
                let secret = OutboxMessage(
                    id: MessageID(high: 5, low: UInt64(index) * 2 + 2), cooperative: cooperative, channel: .email,
                    recipient: nil, address: "anna@example.nl", language: .dutch, subject: "Link", body: "Geheim",
                    createdAt: start, isSecret: true)
                try await database.write(cooperative) { transaction in
                    for one in [plain, secret] { try Outbox.enqueue(one, in: transaction) }
                }
                let sender = OutboxSender(
                    database: database, carrier: carrier, sender: try #require(MailAddress("linde@example.nl")),
                    clock: clock, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
                    keepsSecrets: keepsSecrets)
                #expect(await sender.sendDue() == 2)
                let latest = try await database.read { try Outbox.latest(of: cooperative, limit: 2, in: $0) }
                #expect(latest.map(\.message.body) == [keepsSecrets ? "Geheim" : "", "Beste Anna"])
            }
        }
    }

    @Test func `A secret letter that nobody printed for a month is not printed any more`() async throws {
        try await withDatabases { database in
            let cooperative = try await makeCooperative(database)
            let old = start
            try await database.write(cooperative) { transaction in
                for low in [1, 2] as [UInt64] {
                    try Outbox.enqueue(
                        OutboxMessage(
                            id: MessageID(high: 5, low: low), cooperative: cooperative, channel: .letter,
                            recipient: nil, address: "Lindestraat 1", language: .dutch, subject: "Code",
                            body: "Geheim", createdAt: old.adding(seconds: Int64(low) * 100), isSecret: true),
                        in: transaction)
                }
                #expect(try Outbox.forgetSecrets(before: old.adding(seconds: 150), in: transaction) == 1)
            }
            let left = try await database.read { try Outbox.lettersToPrint(of: cooperative, in: $0) }
            #expect(left.map(\.message.id.low) == [2] && left.allSatisfy { $0.message.body == "Geheim" })
        }
    }

    @Test func `A carrier that fails is tried later and later, and given up in the end`() async throws {
        try await withDatabases { database in
            let cooperative = try await makeCooperative(database)
            let clock = SetClock(start), carrier = Scripted(failure: CarrierFailure(detail: "down"))
            let message = message(1, of: cooperative)
            try await database.write(cooperative) { try Outbox.enqueue(message, in: $0) }
            let sender = try sender(database, carrier, clock)
            var waits: [Int64] = []
            while true {
                #expect(await sender.sendDue() == 1)
                #expect(await sender.sendDue() == 0)
                let item = try await database.read { try Outbox.find(message.id, of: cooperative, in: $0) }
                #expect(item?.failure == "down" && item?.sentAt == nil)
                guard let next = item?.nextAttemptAt else { break }
                waits.append((next.milliseconds - clock.now.milliseconds) / 1000)
                clock.set(next)
            }
            #expect(waits == [60, 300, 1800, 7200, 21_600, 43_200, 86_400])
        }
    }

    @Test func `A sender that died after claiming does not lose the message`() async throws {
        try await withDatabases { database in
            let cooperative = try await makeCooperative(database)
            let clock = SetClock(start), carrier = Scripted()
            let message = message(1, of: cooperative), now = start
            try await database.write(cooperative) { try Outbox.enqueue(message, in: $0) }
            let claimed = try await database.write(nil) { try Outbox.claim(limit: 9, at: now, in: $0) }
            #expect(claimed.count == 1)
            let sender = try sender(database, carrier, clock)
            #expect(await sender.sendDue() == 0)
            clock.set(start.adding(seconds: 601))
            #expect(await sender.sendDue() == 1)
            #expect(carrier.carried.count == 1)
        }
    }

    @Test func `Senders side by side carry each message once`() async throws {
        try await withDatabases { database in
            let cooperative = try await makeCooperative(database)
            let carrier = Scripted()
            for low in 1...40 as ClosedRange<UInt64> {
                let message = message(low, of: cooperative)
                try await database.write(cooperative) { try Outbox.enqueue(message, in: $0) }
            }
            let sender = try sender(database, carrier, SetClock(start))
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<4 { group.addTask { while await sender.sendDue(limit: 5) > 0 {} } }
            }
            #expect(carrier.carried.map(\.low).sorted() == Array(1...40))
        }
    }

    @Test(arguments: [
        "", "anna", "anna@", "a b@example.nl", "a@b@c", "-x@example.nl", "a@example.nl\nBcc: x@y.nl", "<a@b.nl>",
        ".a@b.nl",
    ])
    func `An address that is none is not tried again`(address: String) async throws {
        try await withSQLite { database in
            let cooperative = try await makeCooperative(database)
            let carrier = Scripted()
            let message = message(1, to: address, of: cooperative)
            try await database.write(cooperative) { try Outbox.enqueue(message, in: $0) }
            let sender = try sender(database, carrier, SetClock(start))
            await sender.sendDue()
            let item = try await database.read { try Outbox.find(message.id, of: cooperative, in: $0) }
            #expect(carrier.carried.isEmpty && item?.nextAttemptAt == nil && item?.failure != nil)
        }
    }

    @Test func `Letters wait until they are printed, and no mail is sent for them`() async throws {
        try await withDatabases { database in
            let cooperative = try await makeCooperative(database)
            let carrier = Scripted()
            let letter = message(1, to: "Lindelaan 1\n1234 AB Utrecht", .letter, of: cooperative), now = start
            try await database.write(cooperative) { try Outbox.enqueue(letter, in: $0) }
            #expect(try await sender(database, carrier, SetClock(start)).sendDue() == 0)
            let waiting = try await database.read { try Outbox.lettersToPrint(of: cooperative, in: $0) }
            #expect(waiting.map(\.message) == [letter])
            for expected in [true, false] {
                let printed = try await database.write(cooperative) {
                    try Outbox.markPrinted(letter.id, of: cooperative, at: now, in: $0)
                }
                #expect(printed == expected)
            }
            let left = try await database.read { try Outbox.lettersToPrint(of: cooperative, in: $0) }
            #expect(left.isEmpty)
        }
    }

    @Test func `Who is erased has no messages left`() async throws {
        try await withDatabases { database in
            let cooperative = try await makeCooperative(database)
            let person = PersonID(high: 1, low: 1)
            for low in 1...2 as ClosedRange<UInt64> {
                let message = message(low, of: cooperative, person: low == 1 ? person : nil)
                try await database.write(cooperative) { try Outbox.enqueue(message, in: $0) }
            }
            let erased = try await database.write(cooperative) { try Outbox.erase(person, of: cooperative, in: $0) }
            let left = try await database.read { try Outbox.latest(of: cooperative, limit: 9, in: $0) }
            #expect(erased == 1 && left.map(\.message.id.low) == [2])
        }
    }

    @Test func `What is due and what waits is found by an index`() async throws {
        try await withDatabases { database in
            let due =
                "SELECT id FROM store_outbox WHERE channel = 'email' AND next_attempt_at IS NOT NULL AND next_attempt_at <= ?1 ORDER BY next_attempt_at, id LIMIT 50"
            let scans = try await fullScans(due, [.integer(1)], on: database)
            #expect(scans == [])
            let all = try await fullScans("SELECT count(*) FROM store_outbox WHERE failure = 'x'", on: database)
            #expect(!all.isEmpty)
        }
    }
}

/// A carrier that keeps what it carried, or fails as it is told.
final class Scripted: MailCarrier {
    private let failure: CarrierFailure?
    private let kept = Mutex<[MessageID]>([])
    init(failure: CarrierFailure? = nil) { self.failure = failure }
    var carried: [MessageID] { kept.withLock { $0 } }

    func carry(_ mail: Mail) async throws {
        if let failure { throw failure }
        kept.withLock { $0.append(mail.id) }
    }
}
