public import Kernel

/// How a person takes part in a meeting.
public enum AttendanceWay: String, Hashable, Codable, Sendable, CaseIterable {
    case hall, online
}

/// One stay of one person at a meeting (aanwezigheid): from arrival to departure.
public struct Attendance: Hashable, Sendable {
    public let person: PersonID
    public let way: AttendanceWay
    public let arrivedAt: Timestamp
    /// nil while the person is there.
    public let leftAt: Timestamp?

    public init(person: PersonID, way: AttendanceWay, arrivedAt: Timestamp, leftAt: Timestamp?) {
        self.person = person
        self.way = way
        self.arrivedAt = arrivedAt
        self.leftAt = leftAt
    }
}

public enum AttendanceTag {}
public typealias AttendanceID = Identifier<AttendanceTag>
