import CooperativeService
import HTTPTypes
import Kernel
import Phrases
import Store
import TestSupport
import Testing

@testable import Web

@Suite("Books that cannot be written")
struct ReadOnlyBooksTests {
    /// From here on the engine refuses every change, as with a file that is read-only. It cannot be taken back on this
    /// connection.
    private func makeReadOnly(_ database: any Database) async throws {
        try await database.write(nil) { _ = try $0.rows("PRAGMA query_only = 1") }
    }

    private static let command = #"{"day":"2026-05-12","place":"De Lindezaal"}"#
    private static let key = HTTPFields(dictionaryLiteral: (.idempotencyKey, "once"))

    @Test func `A command is answered 503 with what to do, nothing is half written, and its key still works later`()
        async throws
    {
        try await withSQLiteFile { database, path in
            try await withHouse(on: database) { house in
                let program = try await house.program(of: House.secretary)
                let tables: [House.Table] = [.meetings, .journal, .outcomes]
                var before: [Int] = []
                for table in tables { before.append(try await house.count(table)) }
                try await makeReadOnly(database)

                let refused = try await program.give("draft-meeting", Self.command, headers: Self.key)
                #expect(refused.status == 503 && refused.codes == ["books-read-only"], "\(refused.body)")
                #expect(refused.headers[.retryAfter] != nil)
                #expect(refused.field("remedy")?.isEmpty == false)
                #expect(!refused.body.contains("SQLite") && !refused.body.contains("PRAGMA"))
                let tried = try await program.give("draft-meeting", Self.command, query: "?dryRun=true")
                #expect(tried.status == 503)
                #expect(try await program.get("/meetings").status == 200)
                for (table, count) in zip(tables, before) { #expect(try await house.count(table) == count) }

                let mended = try SQLiteDatabase(path: path)
                let service = CooperativeService(database: mended, clock: house.clock)
                _ = try await service.perform(
                    named: "draft-meeting", fields: Array(Self.command.utf8), as: house.person(House.secretary),
                    of: house.cooperative, key: "once")
                #expect(try await house.count(.meetings) == before[0] + 1)
                #expect(try await mended.read { try Journal.verify(house.cooperative, in: $0) }.breach == nil)
                try await mended.close()
            }
        }
    }

    @Test func `A form comes back as a page that says what is the matter, in the language of the reader`() async throws
    {
        try await withSQLiteFile { database, _ in
            try await withHouse(on: database) { house in
                let browser = try await house.browser(of: House.member)
                let place = CooperativeSite(slug: House.slug).request
                let page = try await browser.get(place)
                try await makeReadOnly(database)
                for (language, words) in [("nl", Phrases.Server.readOnly.nl), ("en", Phrases.Server.readOnly.en)] {
                    browser.set("language", language)
                    let answer = try await browser.post(place, "csrf=\(page.token)&key=k1&subject=Het+plein")
                    #expect(answer.status == 503 && answer.body.contains(words), "\(answer.body.suffix(600))")
                }
                #expect(try await browser.get(place).body.contains("Het plein") == false)
            }
        }
    }

    @Test func `A disk that is full is told apart, and room is enough to go on`() async throws {
        try await withSQLiteFile { database, _ in
            try await withHouse(on: database) { house in
                let program = try await house.program(of: House.secretary)
                try await limit(to: 0, in: database)
                let large =
                    #"{"day":"2026-05-12","place":"De Lindezaal","agenda":["#
                    + Array(repeating: #"{"title":"Punt"}"#, count: 200).joined(separator: ",") + "]}"
                let refused = try await program.give("draft-meeting", large, headers: Self.key)
                #expect(refused.status == 503 && refused.codes == ["books-full"], "\(refused.body)")
                #expect(try await house.count(.meetings) == 0)
                try await limit(to: 10_000, in: database)
                #expect(try await program.give("draft-meeting", large, headers: Self.key).status == 200)
                #expect(try await house.count(.meetings) == 1)
            }
        }
    }

    /// Lets the file grow by so many pages more.
    private func limit(to pages: Int, in database: any Database) async throws {
        try await database.write(nil) { transaction in
            let used: Int = try transaction.row("PRAGMA page_count")?[0] ?? 0
            _ = try transaction.rows("PRAGMA max_page_count = \(used + pages)")
        }
    }
}
