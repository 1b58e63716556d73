import CooperativeService
import Kernel
import Store
import Testing

@Suite("Members from a file, and persons erased")
struct ImportAndErasureTests {
    private static let headings = "voornaam;achternaam;geboortedatum;email;adres;postcode;plaats\n"

    private static func line(_ number: Int) -> String {
        "Anna \(number);de Vries;1980-01-02;anna\(number)@buurt.example;Lindestraat \(number);3500 AA;Utrecht\n"
    }

    @Test("A good file is entered as a whole; a dry run enters nothing")
    func good() async throws {
        try await withHouse { house in
            let file = ImportMembers(csv: Self.headings + Self.line(1) + Self.line(2))
            let before = try await house.footprint()
            let outcome = try await house.perform(file, as: house.secretary, dryRun: true)
            #expect(outcome.members == 2)
            #expect(try await house.footprint() == before)
            #expect(try await house.codes(file, as: house.chair) == ["outside-mandate"])
            #expect(try await house.perform(file, as: house.secretary).firstNumber == 13)
            #expect(try await house.number("SELECT COUNT(*) FROM membership_membership") == 14)
            let again = try await house.refusal(file, as: house.secretary)
            #expect(Set(again?.codes ?? []) == ["import-person-known"])
        }
    }

    @Test("One bad row and nothing is entered; every finding has its line")
    func bad() async throws {
        try await withHouse { house in
            let before = try await house.footprint()
            let file = ImportMembers(
                csv: Self.headings + Self.line(1) + "=1+1;Jansen;1980-01-01;;;;\n" + "Piet;Jansen;2020-01-01;;;;\n")
            let refusal = try await house.refusal(file, as: house.secretary)
            #expect(refusal?.kind == .invalid)
            #expect((refusal?.grounds.count ?? 0) >= 2)
            #expect(try await house.footprint() == before)
        }
    }

    @Test("Ten thousand members come from one file")
    func large() async throws {
        try await withHouse { house in
            let csv = Self.headings + (1...10_000).map(Self.line).joined()
            let last = try await house.perform(ImportMembers(csv: csv), as: house.secretary).lastNumber
            #expect(last == 10_012)
            #expect(try await house.journal().breach == nil)
        }
    }

    @Test("Who left is erased after the term: messages and account too, and the journal still holds")
    func erasure() async throws {
        try await withHouse { house in
            let person = house.member(8)
            try await account(for: person, in: house)
            let erase = ErasePerson(person: person)
            #expect(try await house.codes(erase, as: house.secretary) == ["still-member"])
            try await house.perform(ResignMembership(), as: person)
            let kept = "SELECT COUNT(*) FROM store_outbox WHERE person_id = ?1"
            #expect(try await house.number(kept, person) == 1)
            house.on(House.day(12, 31, 2027))
            #expect(try await house.codes(erase, as: house.secretary) == ["retention-term"])
            #expect(try await house.codes(erase, as: person) == ["outside-mandate"])
            house.on(House.day(1, 1, 2028))
            try await house.perform(erase, as: house.secretary)
            #expect(try await house.number(kept, person) == 0)
            #expect(try await house.number("SELECT COUNT(*) FROM accounts_link") == 0)
            #expect(
                try await house.number("SELECT COUNT(*) FROM accounts_account WHERE name = '' AND email IS NULL") == 1)
            #expect(
                try await house.number(
                    "SELECT COUNT(*) FROM membership_person WHERE id = ?1 AND family_name = ''", person)
                    == 1)
            let report = try await house.journal()
            #expect(report.breach == nil)
            #expect(report.erased > 0)
            #expect(try await house.refusal(erase, as: house.secretary)?.kind == .notFound)
        }
    }

    private func account(for person: PersonID, in house: House) async throws {
        let cooperative = house.cooperative, account = AccountID(high: 8, low: 8)
        try await house.database.write(nil) { transaction in
            try transaction.execute(
                """
                INSERT INTO accounts_account (id, login, name, email, language, made_at)
                VALUES (?1, 'acht', 'Lid 8', 'lid8@delinde.example', 'nl', 1)
                """, account)
            try transaction.execute(
                "INSERT INTO accounts_link (cooperative_id, person_id, account_id, linked_at) VALUES (?1, ?2, ?3, 1)",
                cooperative, person, account)
        }
    }
}
