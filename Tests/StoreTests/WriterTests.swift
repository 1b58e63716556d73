import Kernel
import Store
import TestSupport
import Testing

@Suite struct `Writers together` {
    @Test(arguments: [WriteKind.command, .bulk])
    func `Many writers raise one counter and none is lost`(kind: WriteKind) async throws {
        try await withCounters { database in
            let cooperative = try await makeCooperative(database)
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<200 {
                    group.addTask {
                        try await database.write(cooperative, kind) { transaction in
                            let value: Int = try transaction.row("SELECT value FROM counter WHERE id = 'a'")?[0] ?? -1
                            try transaction.execute("UPDATE counter SET value = ?1 WHERE id = 'a'", value + 1)
                            return value
                        }
                    }
                }
                var seen: Set<Int> = []
                for try await value in group { seen.insert(value) }
                #expect(seen == Set(0..<200))
            }
            let counter = try await database.counter()
            #expect(counter == 200)
        }
    }

    @Test func `Of jobs that share a commit the one that fails falls alone`() async throws {
        try await withCounters { database in
            let cooperative = try await makeCooperative(database)
            let answers = try await withThrowingTaskGroup(of: (Int, Bool).self) { group in
                for number in 0..<100 {
                    group.addTask {
                        do {
                            try await database.write(cooperative) { transaction in
                                try transaction.execute("INSERT INTO mark (id) VALUES (?1)", number)
                                if number % 7 == 3 { throw Stop() }
                                if number % 7 == 5 {
                                    try transaction.execute("INSERT INTO mark (id) VALUES (?1)", number)
                                }
                            }
                            return (number, true)
                        } catch is Stop {
                            return (number, false)
                        } catch is ConstraintViolation {
                            return (number, false)
                        }
                    }
                }
                return try await group.reduce(into: [Int: Bool]()) { $0[$1.0] = $1.1 }
            }
            let stand = (0..<100).filter { $0 % 7 != 3 && $0 % 7 != 5 }
            #expect(answers.filter(\.value).keys.sorted() == stand)
            let marks = try await database.marks()
            #expect(marks == stand)
        }
    }

    @Test func `A cancelled task does not undo what it wrote`() async throws {
        try await withCounters { database in
            let cooperative = try await makeCooperative(database)
            let tasks = (0..<50).map { number in
                Task {
                    try await database.write(cooperative) {
                        try $0.execute("INSERT INTO mark (id) VALUES (?1)", number)
                    }
                }
            }
            for task in tasks { task.cancel() }
            for task in tasks { #expect(try await task.value == 1) }
            let marks = try await database.marks()
            #expect(marks == Array(0..<50))
        }
    }

    @Test func `Ballots of one cooperative and the commands of another go side by side`() async throws {
        try await withCounters { database in
            let first = try await makeCooperative(database, 1), second = try await makeCooperative(database, 2)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<120 {
                    group.addTask {
                        try await database.write(number % 2 == 0 ? first : second, number % 3 == 0 ? .command : .ballot)
                        {
                            _ = try $0.execute("INSERT INTO mark (id) VALUES (?1)", number)
                        }
                    }
                }
                try await group.waitForAll()
            }
            let marks = try await database.marks()
            #expect(marks == Array(0..<120))
        }
    }
}
