import Kernel
import Meetings
import Store
import Testing

@Suite("The register of meetings")
struct MeetingRegisterTests {
    @Test("gives a meeting back as it was drafted")
    func roundTrip() async throws {
        try await withBooks { books in
            let meeting = try await books.draft()
            let read = try await books.write { transaction in
                try MeetingRegister(transaction: transaction, cooperative: books.linde).meeting(meeting.id)
            }
            #expect(read == meeting)
        }
    }

    @Test("takes a change only over the revision that was seen")
    func conflict() async throws {
        try await withBooks { books in
            let meeting = try await books.draft()
            var details = meeting.details
            details.place = "Kerkzaal"
            let changed = details
            let answers = try await books.write { transaction in
                let register = MeetingRegister(transaction: transaction, cooperative: books.linde)
                return [
                    try register.change(meeting.id, to: changed, seen: 1),
                    try register.change(meeting.id, to: meeting.details, seen: 1),
                ]
            }
            #expect(answers == [true, false])
            let read = try await books.write { transaction in
                try MeetingRegister(transaction: transaction, cooperative: books.linde).meeting(meeting.id)
            }
            #expect(read?.details == changed)
            #expect(read?.revision == 2)
        }
    }

    @Test("derives how far a meeting is from what happened to it")
    func states() async throws {
        try await withBooks { books in
            let meeting = try await books.draft()
            func state() async throws -> MeetingState? {
                try await books.write { transaction in
                    try MeetingRegister(transaction: transaction, cooperative: books.linde).state(of: meeting.id)
                }
            }
            #expect(try await state() == .drafted)
            _ = try await books.convoke(meeting)
            #expect(try await state() == .convoked)
            try await books.write { transaction in
                try MeetingRegister(transaction: transaction, cooperative: books.linde).open(
                    meeting.id, chair: person(1), figures: OpeningFigures(base: 117, members: 120, suspended: 3),
                    at: moment)
            }
            #expect(try await state() == .open)
            try await books.write { transaction in
                try MeetingRegister(transaction: transaction, cooperative: books.linde).close(
                    meeting.id, by: person(1), at: moment)
            }
            #expect(try await state() == .closed)
        }
    }

    @Test("convokes a meeting once, and nobody changes a convocation afterwards")
    func once() async throws {
        try await withBooks { books in
            let meeting = try await books.draft()
            _ = try await books.convoke(meeting)
            await #expect(throws: ConstraintViolation.self) { _ = try await books.convoke(meeting) }
            await #expect(throws: ConstraintViolation.self) {
                try await books.write { try $0.execute("UPDATE meetings_convocation SET convoked_on = '2026-01-01'") }
            }
        }
    }

    @Test("calls ten thousand members, one row each")
    func summons() async throws {
        try await withBooks { books in
            let id = try await books.convoke(try await books.draft())
            let counts = try await books.write { transaction in
                let register = ConvocationRegister(transaction: transaction, cooperative: books.linde)
                try register.summon(
                    (1...10_050).map { (person($0), $0 % 3 == 0 ? SummonsChannel.post : .email) }, for: id)
                return try register.counts(of: id)
            }
            #expect(counts == [.email: 6_700, .post: 3_350])
        }
    }
}
