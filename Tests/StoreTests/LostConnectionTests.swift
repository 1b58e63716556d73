import Foundation
import Kernel
import Store
import TestSupport
import Testing

@Suite struct `A connection that is cut` {
    /// The server's socket, and the address that leads to a port instead of it.
    private func detour(_ url: String, through port: UInt16) throws -> String {
        guard let host = url.split(separator: "@").last?.split(separator: "/").first else {
            throw TestCannotRun(description: "no host in the server's address")
        }
        return url.replacingOccurrences(of: "@\(host)/", with: "@127.0.0.1:\(port)/")
            + "&sslmode=disable&gssencmode=disable"
    }

    private func socketPath(_ url: String) throws -> String {
        let host = url.split(separator: "@").last?.split(separator: "/").first.map(String.init)?.removingPercentEncoding
        guard let host, host.hasPrefix("/") else {
            throw TestCannotRun(description: "the test needs a server on a unix socket")
        }
        return host + "/.s.PGSQL.5432"
    }

    @Test(arguments: [CuttingProxy.Cut.before, .after])
    func `At every message the answer is true, or says that nobody knows`(cut: CuttingProxy.Cut) async throws {
        try await withPostgres { database, url in
            try await makeCounters(database)
            let cooperative = try await makeCooperative(database)
            var unknown: [Int] = [], message = 1
            while true {
                let proxy = try CuttingProxy(server: try socketPath(url), cutting: cut, message: message)
                let through = try detour(url, through: proxy.port)
                let answer = try await attempt(message, cooperative, through)
                if answer == nil { unknown.append(message) }
                try await settle(message, answer, cut, database)
                let hasCut = proxy.hasCut
                proxy.close()
                if !hasCut { break }
                message += 1
            }
            #expect(message > 8)
            // Only the COMMIT itself leaves it open.
            #expect(unknown.count == 1)
            let marks = try await database.marks().count
            let counter = try await database.counter()
            #expect(marks == counter)
        }
    }

    /// true: accepted; false: refused; nil: nobody knows.
    private func attempt(_ number: Int, _ cooperative: CooperativeID, _ url: String) async throws -> Bool? {
        let database: PostgresDatabase
        do {
            database = try PostgresDatabase(url: url)
        } catch is DatabaseUnavailable {
            return false
        }
        var answer: Bool? = true
        do {
            try await database.write(cooperative) { transaction in
                try transaction.execute("INSERT INTO mark (id) VALUES (?1)", number)
                try transaction.savepoint {
                    _ = try transaction.execute("UPDATE counter SET value = value + 1 WHERE id = 'a'")
                }
            }
        } catch is CommitUnknown {
            answer = nil
        } catch is DatabaseUnavailable {
            answer = false
        }
        try await database.close()
        return answer
    }

    private func settle(
        _ number: Int, _ answer: Bool?, _ cut: CuttingProxy.Cut, _ database: any Database
    ) async throws {
        let expected = answer ?? (cut == .after)
        for _ in 0..<100 {
            let stands = try await database.marks().contains(number)
            if stands == expected { return }
            try await Task.sleep(for: .milliseconds(20))
        }
        Issue.record("message \(number): answered \(String(describing: answer)), and it is not so")
    }

    @Test func `A read whose connection was ended is read again`() async throws {
        try await withPostgres { database, url in
            try await makeCounters(database)
            for _ in 0..<3 {
                let counter = try await database.counter()
                #expect(counter == 0)
                let other = try PostgresDatabase(url: url)
                let ended = try await other.write(nil) { transaction in
                    try transaction.rows(
                        """
                        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                        WHERE pid <> pg_backend_pid() AND application_name = current_setting('application_name')
                        """
                    ).count
                }
                #expect(ended > 0)
                try await other.close()
            }
        }
    }
}
