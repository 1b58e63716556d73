public import Kernel
public import Store

/// The convocation of a meeting (oproeping): the day it went out, and the words.
public struct Convocation: Hashable, Sendable {
    public let id: ConvocationID
    public let meeting: MeetingID
    public let on: Day
    /// The person who sent it; nil where a decision carried it out.
    public let by: PersonID?
    /// It says that amendment of the statutes will be proposed (2:42 lid 1).
    public let announces: Bool
    /// The words of the convener, apart from day, place and agenda.
    public let notice: String
    /// The body that convoked; nil where members did, and where it was not written down, which was the board then.
    public let organ: Organ?

    public init(
        id: ConvocationID, meeting: MeetingID, on: Day, by: PersonID?, announces: Bool, notice: String,
        organ: Organ? = nil
    ) {
        self.id = id
        self.meeting = meeting
        self.on = on
        self.by = by
        self.announces = announces
        self.notice = notice
        self.organ = organ
    }
}

public enum ConvocationTag {}
public typealias ConvocationID = Identifier<ConvocationTag>

/// The convocations of one cooperative and who was called by which channel.
public struct ConvocationRegister {
    private let transaction: any Transaction
    private let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    public func add(_ convocation: Convocation, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_convocation
                (cooperative_id, id, meeting_id, convoked_on, convoked_at, convoked_by, announces, notice, organ)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            """, cooperative, convocation.id, convocation.meeting, convocation.on, now, convocation.by,
            convocation.announces, convocation.notice, convocation.organ?.rawValue)
    }

    public func convocation(of meeting: MeetingID) throws -> Convocation? {
        try transaction.row(
            """
            SELECT id, meeting_id, convoked_on, convoked_by, announces, notice, organ FROM meetings_convocation
            WHERE cooperative_id = ?1 AND meeting_id = ?2
            """, cooperative, meeting
        ).map {
            Convocation(
                id: try $0[0], meeting: try $0[1], on: try $0[2], by: try $0[3], announces: try $0[4],
                notice: try $0[5], organ: try $0.get(6, as: String?.self).map(Organ.init(rawValue:)))
        }
    }

    /// One row a member, a hundred at a time: ten thousand members take a hundred statements.
    public func summon(_ channels: [(person: PersonID, channel: SummonsChannel)], for id: ConvocationID) throws {
        var rest = channels[...]
        while rest.count >= Self.chunk {
            try insert(rest.prefix(Self.chunk), Self.manyRows, id)
            rest = rest.dropFirst(Self.chunk)
        }
        for one in rest { try insert([one], Self.oneRow, id) }
    }

    private func insert(
        _ channels: ArraySlice<(person: PersonID, channel: SummonsChannel)>, _ sql: String, _ id: ConvocationID
    ) throws {
        var parameters: [SQLValue] = [cooperative.sqlValue, id.sqlValue]
        for (person, channel) in channels { parameters += [person.sqlValue, .text(channel.rawValue)] }
        try transaction.execute(sql, parameters)
    }

    /// How many were called by each channel.
    public func counts(of id: ConvocationID) throws -> [SummonsChannel: Int] {
        var counts: [SummonsChannel: Int] = [:]
        for row in try transaction.rows(
            """
            SELECT channel, COUNT(*) FROM meetings_summons WHERE cooperative_id = ?1 AND convocation_id = ?2
            GROUP BY channel
            """, cooperative, id)
        {
            counts[try word(row, 0)] = try row[1]
        }
        return counts
    }

    private static let chunk = 100
    private static let oneRow = sql(rows: 1)
    private static let manyRows = sql(rows: chunk)

    /// Two texts in all, made once: both stay prepared.
    private static func sql(rows: Int) -> String {
        "INSERT INTO meetings_summons (cooperative_id, convocation_id, person_id, channel) VALUES "
            + (0..<rows).map { "(?1, ?2, ?\(2 * $0 + 3), ?\(2 * $0 + 4))" }.joined(separator: ", ")
    }
}
