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
