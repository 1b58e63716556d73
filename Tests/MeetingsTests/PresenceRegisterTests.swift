import Kernel
import Meetings
import Store
import Testing

@Suite("Presence at a meeting")
struct PresenceRegisterTests {
    @Test("is an interval: who left is not present, and may come back")
    func intervals() async throws {
        try await withBooks { books in
            let meeting = try await books.draft()
            let (present, stays) = try await books.write { transaction in
                let presence = PresenceRegister(transaction: transaction, cooperative: books.linde)
                func arrive(_ row: UInt64, _ who: UInt64, _ way: AttendanceWay, _ seconds: Int64) throws {
                    try presence.arrive(
                        AttendanceID(high: 6, low: row), person(who), at: meeting.id, way: way,
                        moment: moment.adding(seconds: seconds))
                }
                try arrive(1, 1, .hall, 0)
                try arrive(2, 2, .online, 10)
                #expect(try presence.depart(person(1), from: meeting.id, at: moment.adding(seconds: 60)))
                #expect(try !presence.depart(person(1), from: meeting.id, at: moment.adding(seconds: 61)))
                #expect(try presence.present(at: meeting.id) == [person(2)])
                try arrive(3, 1, .online, 90)
                return (try presence.present(at: meeting.id), try presence.attendance(at: meeting.id).map(\.way))
            }
            #expect(present == [person(1), person(2)])
            #expect(stays == [.hall, .online, .online])
        }
    }

    @Test("has nobody twice at one moment")
    func twice() async throws {
        try await withBooks { books in
            let meeting = try await books.draft()
            await #expect(throws: ConstraintViolation.self) {
                try await books.write { transaction in
                    let presence = PresenceRegister(transaction: transaction, cooperative: books.linde)
                    for row in 1...2 {
                        try presence.arrive(
                            AttendanceID(high: 6, low: UInt64(row)), person(1), at: meeting.id, way: .hall,
                            moment: moment)
                    }
                }
            }
        }
    }

    @Test("is announced by a registration, of which the last word counts")
    func registration() async throws {
        try await withBooks { books in
            let meeting = try await books.draft()
            let counts = try await books.write { transaction in
                let presence = PresenceRegister(transaction: transaction, cooperative: books.linde)
                try presence.register(person(1), for: meeting.id, way: .hall, at: moment)
                try presence.register(person(1), for: meeting.id, way: .online, at: moment.adding(seconds: 1))
                try presence.register(person(2), for: meeting.id, way: .hall, at: moment)
                #expect(try presence.withdraw(person(2), from: meeting.id))
                #expect(try !presence.withdraw(person(2), from: meeting.id))
                return try presence.registrations(for: meeting.id)
            }
            #expect(counts == [.online: 1])
        }
    }
}

@Suite("The register of members' requests")
struct RequestRegisterTests {
    @Test("keeps a request unanswered until a meeting on it is convoked and stands")
    func answered() async throws {
        try await withBooks { books in
            let id = MeetingRequestID(high: 7, low: 1)
            try await books.write { transaction in
                try RequestRegister(transaction: transaction, cooperative: books.linde).add(
                    MeetingRequest(id: id, on: day(9, 1), by: person(1), subject: "Parkeren", votes: 12, base: 120),
                    supporters: (1...12).map { person($0) })
            }
            func unanswered(on today: Day = day(9, 11)) async throws -> Int {
                try await books.write { transaction in
                    try RequestRegister(transaction: transaction, cooperative: books.linde)
                        .unanswered(asOf: today).count
                }
            }
            #expect(try await unanswered() == 1)
            let meeting = try await books.draft(1, on: day(9, 28), request: id)
            #expect(try await unanswered() == 1)
            _ = try await books.convoke(meeting, on: day(9, 10))
            #expect(try await unanswered() == 0)
            let convokedOn = try await books.write { transaction in
                try RequestRegister(transaction: transaction, cooperative: books.linde).convokedOn(id, asOf: day(9, 28))
            }
            #expect(convokedOn == day(9, 10))
            // Its day went by and nobody opened it.
            #expect(try await unanswered(on: day(9, 28)) == 0)
            #expect(try await unanswered(on: day(9, 29)) == 1)
            try await books.write { transaction in
                try MeetingRegister(transaction: transaction, cooperative: books.linde).cancel(
                    meeting.id, reason: "ziek", on: day(9, 11), at: moment)
            }
            #expect(try await unanswered() == 1)
        }
    }
}
