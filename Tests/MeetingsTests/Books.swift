import Kernel
import Meetings
import Store
import TestSupport

/// Fresh books with De Linde's bodies in them, on each engine.
struct Books: Sendable {
    let database: any Database
    let linde = CooperativeID(high: 1, low: 1)
    let assembly = BodyID(high: 2, low: 1)
    let board = BodyID(high: 2, low: 2)

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value { try await database.write(nil, body) }

    /// A meeting of the assembly, drafted.
    @discardableResult
    func draft(_ number: UInt64 = 1, on held: Day = day(5, 12), request: MeetingRequestID? = nil) async throws
        -> Meeting
    {
        let meeting = Meeting(
            id: MeetingID(high: 3, low: number), body: assembly,
            details: MeetingDetails(title: "Ledenvergadering", day: held, place: "Buurthuis"), request: request)
        try await write { [linde] transaction in
            try MeetingRegister(transaction: transaction, cooperative: linde).add(meeting, at: moment)
        }
        return meeting
    }

    func convoke(_ meeting: Meeting, on sent: Day = day(4, 27)) async throws -> ConvocationID {
        let convocation = Convocation(
            id: ConvocationID(high: 4, low: meeting.id.low), meeting: meeting.id, on: sent, by: person(1),
            announces: true, notice: "")
        try await write { [linde] transaction in
            try ConvocationRegister(transaction: transaction, cooperative: linde).add(convocation, at: moment)
        }
        return convocation.id
    }
}

let moment = Timestamp(day(5, 12), millisecondsOfDay: 68_400_000)

func person(_ number: UInt64) -> PersonID { PersonID(high: 9, low: number) }

func withBooks(_ body: (Books) async throws -> Void) async throws {
    try await withDatabases { database in
        let books = Books(database: database)
        try await books.write { transaction in
            let bodies = BodyRegister(transaction: transaction, cooperative: books.linde)
            try bodies.add(Body(id: books.assembly, code: .assembly, name: "Algemene ledenvergadering"))
            try bodies.add(Body(id: books.board, code: .board, name: "Bestuur"))
        }
        try await body(books)
    }
}
