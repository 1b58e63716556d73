import Accounts
import CooperativeService
import HTTPTypes
import HummingbirdTesting
import Kernel
import Logging
import TestSupport
import Testing

@testable import Web

@Suite("The server as it is started")
struct LiveTests {
    @Test func `It listens, lives, is ready, and ends when told`() async throws {
        try await withSQLite { database in
            let clock = SystemClock()
            let random = SystemRandom()
            var logger = Logger(label: "tests")
            logger.logLevel = .critical
            let application = try WebApplication.build(
                WebConfiguration(), database: database,
                accounts: Accounts(
                    database: database, clock: clock, random: random, hasher: PasswordHasher(random: random),
                    post: NoPost(), publicAddress: "http://127.0.0.1"),
                service: CooperativeService(database: database, clock: clock), logger: logger)
            try await application.test(.live) { client in
                let browser = Browser(client)
                let live = try await browser.get("/health/live")
                #expect(live.body == "ok\n")
                let ready = try await browser.get("/health/ready")
                #expect(ready.status == 200)
                let page = try await browser.get("/sign-in")
                #expect(page.status == 200)
                let large = String(repeating: "x", count: 200_000)
                let refused = try await browser.post("/sign-in", large)
                #expect(refused.status == 413)
            }
        }
    }
}
