import Accounts
import CooperativeService
import Kernel
import Store
import Testing

@Suite("Letters with which people come in")
struct InvitationCommandTests {
    @Test("Chair and secretary invite by e-mail or on paper; nobody else does")
    func invite() async throws {
        try await withHouse { house in
            let byMail = InvitePerson(person: house.member(5), way: .mail)
            #expect(try await house.codes(byMail, as: house.treasurer) == ["outside-mandate"])
            #expect(try await house.codes(byMail, as: house.member(5)) == ["outside-mandate"])
            let before = try await house.footprint()
            #expect(
                try await house.codes(InvitePerson(person: house.member(12), way: .mail), as: house.secretary) == [
                    "no-email"
                ])
            let stranger = InvitePerson(person: Identifier(high: 1, low: 1), way: .paper)
            #expect(try await house.refusal(stranger, as: house.secretary)?.kind == .notFound)
            try await house.perform(byMail, as: house.secretary, dryRun: true)
            #expect(try await house.footprint() == before)

            let sent = try await house.perform(byMail, as: house.secretary, key: "once")
            #expect(sent.until == House.day(5, 27))
            try await house.perform(byMail, as: house.secretary, key: "once")
            #expect(try await house.bodies(to: house.member(5)).count == 1)
            try await house.perform(InvitePerson(person: house.member(12), way: .paper), as: house.chair)
            let letter = try #require(try await house.bodies(to: house.member(12)).first)
            #expect(letter.contains("https://linde.example/invitation"))
            let accounts = house.accounts()
            let code = try #require(house.code(in: letter))
            let session = try await accounts.accept(code, from: "x").session
            #expect(session.identity.persons[house.cooperative] == house.member(12))
        }
    }

    @Test("The journal tells that somebody was invited and by whom, never the link or the code")
    func journalled() async throws {
        try await withHouse { house in
            try await house.perform(InvitePerson(person: house.member(12), way: .paper), as: house.secretary)
            let letter = try #require(try await house.bodies(to: house.member(12)).first)
            let code = try #require(house.code(in: letter))
            #expect(
                try await house.number("SELECT COUNT(*) FROM store_journal WHERE command = ?1", "invite-person") == 1)
            for (table, column) in [
                ("store_journal", "body"), ("store_journal", "facts"), ("store_outcome", "outcome"),
            ] {
                let text =
                    house.database.engine == .sqlite ? "CAST(\(column) AS TEXT)" : "convert_from(\(column), 'UTF8')"
                let told = "SELECT COUNT(*) FROM \(table) WHERE \(text) LIKE ?1"
                #expect(try await house.number(told, "%\(code)%") == 0, "\(table) \(column)")
            }
            #expect(try await house.journal().breach == nil)
        }
    }

    @Test("Who forgot the password and has no e-mail address comes in with a letter, and old sessions end")
    func forgotten() async throws {
        try await withHouse { house in
            let accounts = house.accounts(), person = house.member(12)
            let print = PrintPasswordLetter(person: person)
            #expect(try await house.codes(print, as: house.secretary) == ["no-password"])
            let account = try await house.account("lid12", for: 12, accounts)
            let old = try await accounts.open(account)
            #expect(try await house.codes(print, as: house.chair) == ["outside-mandate"])

            try await house.perform(print, as: house.secretary)
            let first = try #require(house.code(in: try await house.bodies(to: person).last ?? ""))
            house.on(4, 28)
            let made = try await house.perform(print, as: house.secretary)
            #expect(made.until == House.day(5, 12))
            let letter = try #require(try await house.bodies(to: person).first { !$0.contains(first) })
            #expect(letter.contains("lid12") && letter.contains("https://linde.example/password/letter"))
            let code = try #require(house.code(in: letter))
            #expect(
                try await tried { try await accounts.reset(first, password: Self.fresh, from: "x") } == ["link-used"])
            let new = try await accounts.reset(code.lowercased(), password: Self.fresh, from: "x")
            #expect(new.session.identity.persons[house.cooperative] == person)
            #expect(try await accounts.session(old.token) == nil)
            #expect(
                try await tried { try await accounts.reset(code, password: Self.fresh, from: "x") } == ["link-used"])
            _ = try await accounts.signIn(login: "lid12", password: Self.fresh, from: "x")
            #expect(
                try await house.number(
                    "SELECT COUNT(*) FROM store_journal WHERE command = ?1", PrintPasswordLetter.name)
                    == 2)
            #expect(try await house.journal().breach == nil)
        }
    }

    @Test(
        "No letter opens an account with an e-mail address, or one that leads to another cooperative; it lasts 14 days")
    func withheld() async throws {
        try await withHouse { house in
            let accounts = house.accounts()
            _ = try await house.account("lid5", for: 5, accounts, email: "lid5@delinde.example")
            let letter = PrintPasswordLetter(person: house.member(5))
            #expect(try await house.codes(letter, as: house.secretary) == ["account-has-email"])
            let both = try await house.account("lid6", for: 6, accounts)
            try await accounts.link(both, to: Identifier(high: 3, low: 3), in: Identifier(high: 4, low: 4))
            #expect(
                try await house.codes(PrintPasswordLetter(person: house.member(6)), as: house.secretary)
                    == ["account-elsewhere"])
            _ = try await house.account("lid7", for: 7, accounts)
            try await house.perform(PrintPasswordLetter(person: house.member(7)), as: house.secretary)
            let code = try #require(house.code(in: try await house.bodies(to: house.member(7)).first ?? ""))
            house.on(5, 11)
            #expect(
                try await tried { try await accounts.reset(code, password: Self.fresh, from: "x") } == ["link-expired"])
        }
    }

    private static let fresh = Secret("zeven blauwe boten")

    private func tried(_ body: () async throws -> some Any) async throws -> [String] {
        do {
            _ = try await body()
            return []
        } catch let refusal as Refusal {
            return refusal.codes
        }
    }
}

extension House {
    /// The installation's accounts, living by the clock of the house.
    fileprivate func accounts() -> Accounts {
        let random = SeededRandom(seed: 5)
        return Accounts(
            database: database, clock: clock, random: random, hasher: PasswordHasher(random: random), post: NoPost(),
            publicAddress: "https://linde.example")
    }

    /// An account with a password for a founder.
    fileprivate func account(
        _ login: String, for number: Int, _ accounts: Accounts, email: String? = nil
    ) async throws -> AccountID {
        let account = try await accounts.add(
            login: login, name: "Lid \(number)", email: email, password: Secret("vier groene fietsen"))
        try await accounts.link(account, to: member(number), in: cooperative)
        return account
    }

    /// What waits to be sent to a person.
    fileprivate func bodies(to person: PersonID) async throws -> [String] {
        try await database.read {
            try $0.rows("SELECT body FROM store_outbox WHERE person_id = ?1 ORDER BY id", person).map { try $0[0] }
        }
    }

    /// The code that stands on a line of its own in a letter.
    fileprivate func code(in letter: String) -> String? {
        letter.split(separator: "\n").map(String.init).first { line in
            line.utf8.count == 24 && line.split(separator: "-").count == 5
        }
    }
}
