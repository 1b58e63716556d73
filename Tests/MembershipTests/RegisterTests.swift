import Kernel
import Membership
import Store
import TestSupport
import Testing

@Suite struct RegisterTests {
    private let names = [
        "Anna van der Berg", "Bram Berg", "Mesut Özil", "Jan Jansen", "Jana de Vries", "Wim ten Anker", "Jan Olie",
    ]

    @Test func membersGetConsecutiveNumbers() async throws {
        try await Books.each { books in
            let members = try await books.enter(names)
            #expect(members.map(\.number) == [1, 2, 3, 4, 5, 6, 7])
            #expect(try await books.read { try $0.count(on: Books.today) } == 7)
            #expect(try await books.read { try $0.count(on: day("2023-12-31")) } == 0)
        }
    }

    @Test func theRegisterIsReadInTheDutchOrderPageByPage() async throws {
        try await Books.each { books in
            try await books.enter(names)
            var seen: [String] = []
            var after: Int?
            repeat {
                let start = after
                let page = try await books.read { try $0.members(on: Books.today, after: start, limit: 3) }
                seen += page.entries.map(\.name.listed)
                after = page.next
            } while after != nil
            #expect(
                seen == [
                    "Anker, Wim ten", "Berg, Anna van der", "Berg, Bram", "Jansen, Jan", "Olie, Jan", "Özil, Mesut",
                    "Vries, Jana de",
                ])
            let numbers = try await books.read { try $0.members(on: Books.today, order: .number, after: 2, limit: 3) }
            #expect(numbers.entries.map(\.number) == [3, 4, 5])
            #expect(numbers.next == 5)
        }
    }

    @Test(
        arguments: [
            ("ozil", ["Özil, Mesut"]), ("ÖZI", ["Özil, Mesut"]),
            ("jan", ["Jansen, Jan", "Olie, Jan", "Vries, Jana de"]), ("jan jans", ["Jansen, Jan"]),
            ("van der berg", ["Berg, Anna van der"]), ("berg a", ["Berg, Anna van der"]),
            ("berg", ["Berg, Anna van der", "Berg, Bram"]), ("zzz", []), ("6", ["Anker, Wim ten"]),
        ] as [(String, [String])])
    func aSearchFindsByTheBeginningOfWords(_ text: String, _ found: [String]) async throws {
        try await Books.each { books in
            try await books.enter(names)
            let page = try await books.read { try $0.search(text, on: Books.today) }
            #expect(page.entries.map(\.name.listed) == found)
        }
    }

    @Test func aSearchGoesOnWhereItsPageStopped() async throws {
        try await Books.each { books in
            try await books.enter(names + (0..<30).map { "Jan Jansen\(["a", "b", "c"][$0 % 3])" })
            var seen: [Int] = []
            var after: Int?
            repeat {
                let start = after
                let page = try await books.read { try $0.search("jan", on: Books.today, after: start, limit: 4) }
                seen += page.entries.map(\.number)
                after = page.next
            } while after != nil
            #expect(seen.count == 33)
            #expect(Set(seen).count == 33)
        }
    }

    @Test func aMembershipHoldsUpToAndIncludingItsLastDay() async throws {
        try await Books.each { books in
            let members = try await books.enter(names)
            let cooperative = books.cooperative
            try await books.write { transaction in
                let register = MembershipRegister(transaction: transaction, cooperative: cooperative)
                try register.end(members[1], until: day("2026-12-31"), .memberNotice, noticeOn: day("2026-05-12"))
                guard let known = try register.book.member(members[1].id) else { return }
                try register.end(known, until: day("2026-06-01"), .death)
            }
            for (day, count) in [(day("2026-06-01"), 7), (day("2026-06-02"), 6), (day("2027-01-01"), 6)] {
                #expect(try await books.read { try $0.count(on: day) } == count)
                #expect(try await books.read { try $0.members(on: day).entries.count } == count)
            }
            #expect(try await books.read { try $0.search("bram", on: day("2026-06-02")).entries.count } == 0)
            let gone = try await books.read { try $0.member(members[1].id) }
            #expect(gone?.end == .death && gone?.noticeOn == day("2026-05-12"))
        }
    }

    @Test func suspendedMembersAndDonorsAreNotInTheBase() async throws {
        try await Books.each { books in
            let members = try await books.enter(names)
            let cooperative = books.cooperative, suspension = books.ids.next(SuspensionTag.self)
            try await books.write { transaction in
                let register = SuspensionRegister(transaction: transaction, cooperative: cooperative)
                try register.add(
                    Suspension(
                        id: suspension, member: members[0].id, from: day("2026-05-01"), until: day("2026-07-31"),
                        reason: nil))
                let memberships = MembershipRegister(transaction: transaction, cooperative: cooperative)
                try memberships.changeCategory(of: members[1].id, to: "donor", from: day("2026-05-10"))
                try memberships.changeCategory(of: members[2].id, to: "institution", from: day("2026-05-10"))
            }
            let weights = ["full": 1, "institution": 3]
            func base(_ text: String) async throws -> VotingBase {
                try await books.read { try $0.base(on: day(text), weights: weights) }
            }
            #expect(try await base("2026-04-30") == VotingBase(members: 7, votes: 7))
            #expect(try await base("2026-05-01") == VotingBase(members: 6, votes: 6))
            #expect(try await base("2026-05-12") == VotingBase(members: 5, votes: 7))
            try await books.write { transaction in
                try SuspensionRegister(transaction: transaction, cooperative: cooperative)
                    .lift(suspension, from: day("2026-06-01"))
            }
            #expect(try await base("2026-05-31") == VotingBase(members: 5, votes: 7))
            #expect(try await base("2026-06-01") == VotingBase(members: 6, votes: 8))
            let person = members[0].person
            func weight(_ text: String) async throws -> Int? {
                try await books.read { try $0.votingRight(of: person, on: day(text), weights: weights)?.weight }
            }
            #expect(try await weight("2026-05-31") == nil)
            #expect(try await weight("2026-06-01") == 1)
        }
    }

    @Test func anErasedPersonLeavesTheFactsAndNoName() async throws {
        try await Books.each { books in
            let members = try await books.enter(names)
            let cooperative = books.cooperative, person = members[2].person
            try await books.write { transaction in
                try PersonRegister(transaction: transaction, cooperative: cooperative)
                    .erase(person, at: Timestamp(Books.today))
            }
            let erased = try await books.read { try $0.person(person) }
            #expect(erased?.name.full == "" && erased?.bornOn == nil && erased?.erasedAt != nil)
            #expect(try await books.read { try $0.search("ozil", on: Books.today).entries.isEmpty })
            #expect(try await books.read { try $0.entry(number: 3, on: Books.today)?.erased } == true)
            #expect(try await books.read { try $0.count(on: Books.today) } == 7)
        }
    }

    @Test func aNewNameIsFoundAndOrdered() async throws {
        try await Books.each { books in
            let members = try await books.enter(names)
            let cooperative = books.cooperative, name = books.person("Bram Zuiderzee").name
            try await books.write { transaction in
                try PersonRegister(transaction: transaction, cooperative: cooperative)
                    .rename(members[1].person, to: name)
            }
            #expect(try await books.read { try $0.search("zuid", on: Books.today).entries.map(\.number) } == [2])
            #expect(try await books.read { try $0.search("bram berg", on: Books.today).entries.isEmpty })
            #expect(try await books.read { try $0.members(on: Books.today).entries.last?.number } == 2)
        }
    }

    @Test func oneCooperativeDoesNotSeeTheOther() async throws {
        try await Books.each { books in
            try await books.enter(names)
            let other = try await Books.found(books.ids.next(), in: books.database)
            let neighbours = Books(database: books.database, cooperative: other)
            #expect(try await neighbours.enter(["Olga Ooms"]).map(\.number) == [1])
            #expect(try await neighbours.read { try $0.members(on: Books.today).entries.count } == 1)
            #expect(try await neighbours.read { try $0.search("jan", on: Books.today).entries.isEmpty })
        }
    }

    @Test func theSamePersonIsRecognised() async throws {
        try await Books.each { books in
            let first = books.person("Anna Berg", born: "1980-01-01", email: "Anna@x.nl")
            let cooperative = books.cooperative
            try await books.write { transaction in
                try PersonRegister(transaction: transaction, cooperative: cooperative).add(first)
            }
            let cases: [(Person, Bool)] = [
                (books.person("Ánna BERG", born: "1980-01-01"), true), (books.person("Anna Berg", born: nil), true),
                (books.person("Anna Berg", born: "1981-01-01"), false),
                (books.person("Anna Berg", born: nil, email: "anna@X.nl"), true),
                (books.person("Anna Berg", born: nil, email: "b@x.nl"), false), (books.person("Anne Berg"), false),
            ]
            for (person, same) in cases {
                #expect(try await books.read { try !$0.duplicates(of: person).isEmpty } == same)
            }
        }
    }
}
