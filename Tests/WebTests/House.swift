import Accounts
import CooperativeService
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Logging
import Store
import TestSupport

@testable import Web

/// A small cooperative behind a site: De Linde with six members, of whom three are the board, on 1 April 2026.
struct House: Sendable {
    static let slug = "linde"
    static let today = Day(year: 2026, month: 4, day: 1) ?? Day(number: 0)
    static let familyNames = ["Özil", "Jansen", "Bakker", "Yılmaz", "Visser", "Berg"]

    let site: Site
    let clock: SetClock
    let client: any TestClientProtocol
    let cooperative: CooperativeID
    /// In the order of their numbers: chair, secretary, treasurer, and members without an office.
    let persons: [PersonID]
    let accounts: [AccountID]

    static let chair = 0, secretary = 1, treasurer = 2, member = 3

    var service: CooperativeService { site.service }

    func person(_ index: Int) -> Actor { .person(persons[index]) }

    func on(_ day: Day, minute: Int = 600) { clock.set(Zone.amsterdam.moment(day, minute: minute)) }

    @discardableResult
    func perform<C: Command>(_ command: C, as index: Int) async throws -> C.Outcome {
        try await service.perform(command, as: person(index), of: cooperative)
    }

    /// A browser in which the person is signed in.
    func browser(of index: Int) async throws -> Browser {
        let browser = Browser(client)
        let new = try await site.accounts.open(accounts[index])
        browser.set(site.cookies.name(.session), new.token.secret.reveal)
        return browser
    }

    /// A program with a token of the person.
    func program(of index: Int, _ scopes: Set<Scope> = [.read, .everyCommand]) async throws -> Program {
        let secret = try await site.accounts.addToken(named: "test", scopes: scopes, days: 30, for: accounts[index])
        return Program(browser: Browser(client), token: secret.reveal, slug: Self.slug)
    }

    /// How many rows a table has, to see that nothing was written.
    func count(_ table: Table) async throws -> Int {
        try await site.database.read { try $0.row(table.rawValue)?.get(0) ?? 0 }
    }

    enum Table: String, Sendable {
        case journal = "SELECT COUNT(*) FROM store_journal"
        case persons = "SELECT COUNT(*) FROM membership_person"
        case meetings = "SELECT COUNT(*) FROM meetings_meeting"
        case outcomes = "SELECT COUNT(*) FROM store_outcome"
    }
}

/// A program that speaks with the API.
struct Program: Sendable {
    let browser: Browser
    var token: String?
    var slug: String

    private func headers(_ more: HTTPFields) -> HTTPFields {
        var headers = more
        if let token { headers[.authorization] = "Bearer " + token }
        return headers
    }

    func get(_ path: String, headers more: HTTPFields = [:]) async throws -> Browser.Answer {
        try await browser.get("/api/v1/" + slug + path, headers: headers(more))
    }

    func give(
        _ command: String, _ body: String, query: String = "", headers more: HTTPFields = [:]
    ) async throws -> Browser.Answer {
        var headers = headers(more)
        if headers[.contentType] == nil { headers[.contentType] = "application/json" }
        return try await browser.send(
            .post, "/api/v1/\(slug)/commands/\(command)" + query, headers: headers, body: body)
    }
}

extension Browser.Answer {
    /// The codes of the grounds of a problem.
    var codes: [String] {
        parts(after: "code").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }

    private func parts(after name: String) -> [Substring] {
        body.split(separator: "\"\(name)\":\"", omittingEmptySubsequences: false)
    }

    /// The text of the first field with this name.
    func field(_ name: String) -> String? {
        parts(after: name).dropFirst().first.map { String($0.prefix { $0 != "\"" }) }
    }
}

/// Founds De Linde on these books and opens its site.
func withHouse(
    on database: any Database, _ body: @escaping @Sendable (House) async throws -> Void
) async throws {
    let founded = Day(year: 2024, month: 1, day: 2) ?? Day(number: 0)
    let clock = SetClock(Zone.amsterdam.moment(founded, minute: 600))
    let random = SeededRandom(seed: 11)
    let accounts = Accounts(
        database: database, clock: clock, random: random, hasher: PasswordHasher(random: random), post: NoPost(),
        publicAddress: "http://127.0.0.1")
    let service = CooperativeService(database: database, clock: clock, random: random, links: accounts.links)
    let offices: [Office] = [.chair, .secretary, .treasurer]
    let founding = try await service.found(
        FoundCooperative(
            statutes: "neighbourhood-cooperative", deedOn: founded,
            founders: House.familyNames.enumerated().map { index, name in
                Founder(
                    givenName: "Lid", familyName: name, street: "Lindestraat \(index + 1)", postcode: "3500 AA",
                    town: "Utrecht", office: index < offices.count ? offices[index] : nil)
            }), slug: House.slug)
    clock.set(Zone.amsterdam.moment(House.today, minute: 600))
    var ids: [AccountID] = []
    for (index, person) in founding.outcome.persons.enumerated() {
        let account = try await accounts.add(login: "lid\(index + 1)", name: House.familyNames[index])
        try await accounts.link(account, to: person, in: founding.cooperative)
        ids.append(account)
    }
    let site = Site(
        configuration: WebConfiguration(), database: database, accounts: accounts, service: service, random: random)
    var logger = Logger(label: "tests")
    logger.logLevel = .critical
    let application = Application(router: try WebApplication.router(site), logger: logger)
    let known = ids
    try await application.test(.router) { client in
        try await body(
            House(
                site: site, clock: clock, client: client, cooperative: founding.cooperative,
                persons: founding.outcome.persons, accounts: known))
    }
}

/// De Linde on books in memory.
func withHouse(_ body: @escaping @Sendable (House) async throws -> Void) async throws {
    try await withSQLite { try await withHouse(on: $0, body) }
}
