import Accounts
import CooperativeService
import Hummingbird
import HummingbirdTesting
import Kernel
import Logging
import Store
import TestSupport

@testable import Web

/// A site on books in memory, with Anna's account.
struct Town: Sendable {
    let browser: Browser
    let site: Site
    let clock: SetClock
    let anna: AccountID

    static let password = "vier groene fietsen"

    func newBrowser() -> Browser { Browser(client) }
    let client: any TestClientProtocol
}

/// Adds a few routes that no page has: ways in which a handler can end.
enum Trials {
    static func add(to router: Router<WebContext>) {
        router.get("/trial/refused") { _, _ -> String in
            throw Refusal(
                .statutes,
                [
                    Ground(
                        "notice-too-short", .statutes("14"), required: "14", found: "6",
                        message: Phrase(nl: "Te laat <u>", en: "Too late <u>"),
                        remedy: Phrase(nl: "Kies 5 mei.", en: "Choose 5 May."))
                ])
        }
        router.get("/trial/full") { _, _ -> String in throw DatabaseUnavailable(.full, detail: "secret detail") }
        router.get("/trial/crash") { _, _ -> String in throw Crash(words: "secret detail") }
        router.get("/api/v1/trial/refused") { _, _ -> String in
            throw Refusal(
                .conflict,
                Ground("ballot-final", .law("2:13"), message: Phrase(nl: "nee", en: "no"), remedy: Phrase(same: "x")))
        }
    }

    struct Crash: Error { let words: String }
}

func withTown(
    secure: Bool = false, _ change: (inout WebConfiguration) -> Void = { _ in },
    _ body: @escaping @Sendable (Town) async throws -> Void
) async throws {
    var configuration = WebConfiguration()
    if secure { configuration.publicAddress = "https://delinde.example" }
    change(&configuration)
    let settled = configuration
    try await withSQLite { database in
        let clock = SetClock(Timestamp(milliseconds: 1_777_000_000_000))
        let random = SeededRandom(seed: 7)
        let accounts = Accounts(
            database: database, clock: clock, random: random, hasher: PasswordHasher(random: random), post: NoPost(),
            publicAddress: settled.publicAddress)
        let anna = try await accounts.add(
            login: "anna", name: "Anna \"\u{301}<b>", password: Secret(Town.password))
        let site = Site(
            configuration: settled, database: database, accounts: accounts,
            service: CooperativeService(database: database, clock: clock), random: random)
        var logger = Logger(label: "tests")
        logger.logLevel = .critical
        let router = try WebApplication.router(site)
        Trials.add(to: router)
        let application = Application(router: router, logger: logger)
        try await application.test(.router) { client in
            try await body(
                Town(browser: Browser(client), site: site, clock: clock, anna: anna, client: client))
        }
    }
}
