import Kernel
import Store
import TestSupport
import Testing

@Suite struct `A disk that is full` {
    /// Lets the file grow by a few pages more, and no further.
    private func leave(pages: Int, in database: any Database) async throws {
        try await database.write(nil) { transaction in
            let used: Int = try transaction.row("PRAGMA page_count")?[0] ?? 0
            _ = try transaction.rows("PRAGMA max_page_count = \(used + pages)")
        }
    }

    /// Jobs that wait behind one that holds the writer, so that they share a batch.
    private func writeTogether(_ count: Int, in database: any Database) async throws -> [Int: DatabaseUnavailable
        .Reason?]
    {
        let cooperative = CooperativeID(high: 1, low: 1)
        let gate = Gate()
        let (held, holds) = AsyncStream<Void>.makeStream()
        async let first: Void = database.write(nil) { _ in
            holds.finish()
            gate.wait()
        }
        for await _ in held {}
        let tasks = (0..<count).map { number in
            Task { () -> DatabaseUnavailable.Reason? in
                do {
                    try await database.write(cooperative) { transaction in
                        _ = try transaction.execute(
                            "INSERT INTO mark (id, data) VALUES (?1, ?2)", number, [UInt8](repeating: 7, count: 3000))
                    }
                    return nil
                } catch let error as DatabaseUnavailable {
                    return error.reason
                }
            }
        }
        for _ in 0..<200 { await Task.yield() }
        gate.open()
        try await first
        var answers: [Int: DatabaseUnavailable.Reason?] = [:]
        for (number, task) in tasks.enumerated() { answers.updateValue(try await task.value, forKey: number) }
        return answers
    }

    @Test(arguments: [0, 1, 5, 20])
    func `In the middle of a batch nobody is told what is not so, and room brings the books back`(pages: Int)
        async throws
    {
        try await withSQLiteFile { database, _ in
            try await makeCounters(database)
            try await leave(pages: pages, in: database)
            let answers = try await writeTogether(60, in: database)
            let accepted = answers.filter { $0.value == nil }.keys.sorted()
            let refused = answers.values.compactMap { $0 }
            let marks = try await database.marks()
            #expect(marks == accepted)
            #expect(refused.count == 60 - accepted.count)
            #expect(refused.allSatisfy { $0 == .full })
            #expect(!refused.isEmpty)
            try await leave(pages: 10_000, in: database)
            for number in 0..<60 where !accepted.contains(number) {
                _ = try await database.write(nil) { try $0.execute("INSERT INTO mark (id) VALUES (?1)", number) }
            }
            let all = try await database.marks()
            #expect(all == Array(0..<60))
        }
    }

    @Test func `Small jobs after it in the batch still come to stand`() async throws {
        try await withSQLiteFile { database, _ in
            try await makeCounters(database)
            try await leave(pages: 2, in: database)
            async let large = Result {
                try await database.write(nil) { transaction in
                    _ = try transaction.execute(
                        "INSERT INTO mark (id, data) VALUES (1, ?1)", [UInt8](repeating: 7, count: 300_000))
                }
            }
            async let small = Result {
                try await database.write(nil) { _ = try $0.execute("UPDATE counter SET value = value + 1") }
            }
            let (first, second) = await (large, small)
            #expect(throws: DatabaseUnavailable.self) { try first.get() }
            #expect(throws: Never.self) { try second.get() }
            let counter = try await database.counter()
            #expect(counter == 1)
        }
    }
}

extension Result where Failure == any Error {
    /// The result of an asynchronous body.
    init(_ body: () async throws -> Success) async {
        do { self = .success(try await body()) } catch { self = .failure(error) }
    }
}
