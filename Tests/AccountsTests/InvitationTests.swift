import Accounts
import Kernel
import Store
import TestSupport
import Testing

@Suite("Invitations let one person in, once")
struct InvitationTests {
    @Test func `The first use makes the account, the next link signs in to the same one`() async throws {
        try await withDatabases { database in
            let house = House(database)
            let link = try await house.accounts.invite(house.invitation())
            #expect(link.address.reveal == "https://delinde.example/invitation/" + link.text.reveal)
            let seen = try await house.accounts.invitation(link.text.reveal, from: "x")
            #expect(seen.name == "Bram Bakker" && !seen.hasAccount)
            let first = try await house.accounts.accept(link.text.reveal, from: "x")
            #expect(first.session.identity.persons == [house.linde: house.person(1)])
            #expect(first.session.identity.login == "bram@linde.example")
            let again = try await house.accounts.invite(house.invitation())
            #expect(try await house.accounts.invitation(again.text.reveal, from: "x").hasAccount)
            let second = try await house.accounts.accept(again.text.reveal, from: "x")
            #expect(second.session.identity.account == first.session.identity.account)
            #expect(second.token != first.token)
        }
    }

    @Test func `A second use is refused, and only one of many at the same moment gets in`() async throws {
        try await withDatabases { database in
            let house = House(database)
            let link = try await house.accounts.invite(house.invitation())
            let accounts = house.accounts
            let outcomes = try await withThrowingTaskGroup(of: [String].self) { group in
                for _ in 0..<8 {
                    group.addTask { try await codes { try await accounts.accept(link.text.reveal, from: "x") } }
                }
                return try await group.reduce(into: [[String]]()) { $0.append($1) }
            }
            #expect(outcomes.filter(\.isEmpty).count == 1)
            #expect(outcomes.filter { $0 == ["link-used"] }.count == 7)
        }
    }

    @Test func `An old, unknown or withdrawn link is refused`() async throws {
        try await withDatabases { database in
            let house = House(database)
            let link = try await house.accounts.invite(house.invitation())
            try await refused(["link-unknown"]) { try await house.accounts.accept("x", from: "x") }
            house.advance(30 * 86_400)
            try await refused(["link-expired"]) { try await house.accounts.accept(link.text.reveal, from: "x") }
            let other = try await house.accounts.invite(house.invitation(2))
            let (person, linde) = (house.person(2), house.linde)
            try await database.write(nil) {
                try AccountsRegister($0).withdrawInvitations(of: person, in: linde)
            }
            try await refused(["link-unknown"]) { try await house.accounts.accept(other.text.reveal, from: "x") }
        }
    }

    @Test func `An invitation does not open an account that has a password, and is not sent to one`() async throws {
        try await withDatabases { database in
            let house = House(database)
            let first = try await house.accounts.accept(
                house.accounts.invite(house.invitation()).text.reveal, from: "x")
            let waiting = try await house.accounts.invite(house.invitation())
            _ = try await house.accounts.changePassword(
                of: first.session.identity.account, current: nil, new: Secret("vier groene fietsen"), from: "x")
            try await refused(["link-unknown"]) { try await house.accounts.accept(waiting.text.reveal, from: "x") }
            try await refused(["has-password"]) { try await house.accounts.invite(house.invitation()) }
        }
    }

    @Test func `An account that stands for more persons, or got its password otherwise, asks for it`() async throws {
        try await withDatabases { database in
            let house = House(database)
            let first = try await house.accounts.accept(
                house.accounts.invite(house.invitation()).text.reveal, from: "x")
            let link = try await house.accounts.invite(house.invitation())
            try await house.accounts.link(
                first.session.identity.account, to: house.person(9), in: Identifier(high: 1, low: 2))
            #expect(try await house.accounts.invitation(link.text.reveal, from: "x").asksPassword)
            try await refused(["invitation-asks-password"]) {
                try await house.accounts.accept(link.text.reveal, from: "x")
            }
            let anna = try await house.anna()
            let other = try await house.accounts.invite(house.invitation(2))
            try await house.accounts.link(anna, to: house.person(2), in: house.linde)
            try await refused(["invitation-asks-password"]) {
                try await house.accounts.accept(other.text.reveal, from: "x")
            }
        }
    }

    @Test func `Who is signed in takes a new person on, once in a cooperative`() async throws {
        try await withDatabases { database in
            let house = House(database)
            let anna = try await house.anna()
            let link = try await house.accounts.invite(house.invitation())
            let joined = try await house.accounts.accept(link.text.reveal, from: "x", joining: anna)
            #expect(joined.session.identity.account == anna)
            #expect(joined.session.identity.persons == [house.linde: house.person(1)])
            let second = try await house.accounts.invite(house.invitation(2))
            try await refused(["account-stands"]) {
                try await house.accounts.accept(second.text.reveal, from: "x", joining: anna)
            }
            let own = try await house.accounts.accept(second.text.reveal, from: "x")
            #expect(own.session.identity.account != anna)
        }
    }

    @Test func `A new invitation withdraws the older one`() async throws {
        try await withDatabases { database in
            let house = House(database)
            let old = try await house.accounts.invite(house.invitation())
            let new = try await house.accounts.invite(house.invitation(1, .paper))
            try await refused(["link-unknown"]) { try await house.accounts.accept(old.text.reveal, from: "x") }
            _ = try await house.accounts.accept(new.text.reveal, from: "x")
        }
    }

    @Test func `A code from paper is read however it is typed`() async throws {
        try await withDatabases { database in
            let house = House(database)
            for (number, change) in [
                { $0 }, { $0.lowercased() }, { $0.replacing("-", with: " ") }, { $0.replacing("-", with: "") },
                { $0.replacing("0", with: "O").replacing("1", with: "l") },
            ].enumerated() as EnumeratedSequence<[@Sendable (String) -> String]> {
                let link = try await house.accounts.invite(house.invitation(UInt64(number), .paper))
                #expect(link.text.reveal.utf8.count == 24)
                _ = try await house.accounts.accept(change(link.text.reveal), from: "x")
            }
        }
    }

    @Test func `Guessing links is stopped, using them is not`() async throws {
        try await withSQLite { database in
            let house = House(database)
            for number in 0..<60 {
                let link = try await house.accounts.invite(house.invitation(UInt64(number)))
                _ = try await house.accounts.accept(link.text.reveal, from: "x")
            }
            var found: [String] = []
            for _ in 0..<31 { found = try await codes { try await house.accounts.accept("guess", from: "x") } }
            #expect(found == ["too-many-tries"])
            try await refused(["link-unknown"]) { try await house.accounts.accept("guess", from: "y") }
        }
    }
}
