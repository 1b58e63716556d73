import Kernel
import Meetings
import Testing

@Suite("The register of offices")
struct OfficeRegisterTests {
    @Test("knows who holds an office on any day, from the first to the last")
    func dated() async throws {
        try await withBooks { books in
            let found = try await books.write { transaction in
                let offices = OfficeRegister(transaction: transaction, cooperative: books.linde)
                let term = OfficeTermID(high: 5, low: 1)
                try offices.appoint(term, body: books.board, person: person(1), office: .chair, from: day(3, 1))
                try offices.end(term, on: day(6, 1))
                try offices.appoint(
                    OfficeTermID(high: 5, low: 2), body: books.board, person: person(2), office: .chair,
                    from: day(6, 1))
                return try [day(2, 28), day(3, 1), day(5, 31), day(6, 1)].map {
                    try offices.holders(of: .board, on: $0).map(\.person)
                }
            }
            #expect(found == [[], [person(1)], [person(1)], [person(2)]])
        }
    }

    @Test("finds the terms that go on after a day, and takes back an end that was written")
    func beyond() async throws {
        try await withBooks { books in
            let found = try await books.write { transaction in
                let offices = OfficeRegister(transaction: transaction, cooperative: books.linde)
                let ids = (1...3).map { OfficeTermID(high: 5, low: UInt64($0)) }
                try offices.appoint(ids[0], body: books.board, person: person(1), office: .chair, from: day(3, 1))
                try offices.end(ids[0], on: day(6, 1))
                try offices.appoint(ids[1], body: books.board, person: person(1), office: .boardMember, from: day(6, 1))
                try offices.appoint(ids[2], body: books.board, person: person(2), office: .chair, from: day(6, 1))
                let beyond = try [day(5, 30), day(5, 31)].map {
                    try offices.terms(of: person(1), beyond: $0).map(\.id)
                }
                let ending = try offices.terms(of: person(1), endingOn: day(5, 31)).map(\.id)
                try offices.reopen(ids[0])
                return beyond + [ending, try offices.held(by: person(1), on: day(6, 1)).map(\.id)]
            }
            let ids = (1...2).map { OfficeTermID(high: 5, low: UInt64($0)) }
            #expect(found == [ids, [ids[1]], [ids[0]], ids])
        }
    }

    @Test("leaves no day in office to who is dismissed on the day of appointment")
    func sameDay() async throws {
        try await withBooks { books in
            let held = try await books.write { transaction in
                let offices = OfficeRegister(transaction: transaction, cooperative: books.linde)
                let term = OfficeTermID(high: 5, low: 1)
                try offices.appoint(term, body: books.board, person: person(1), office: .secretary, from: day(3, 1))
                try offices.end(term, on: day(3, 1))
                return try offices.offices(of: person(1), on: day(3, 1))
            }
            #expect(held.isEmpty)
        }
    }
}
