public import Kernel

/// What kind of body was set up: each has rules of its own about who may set it up and who sits in it.
public enum BodyKind: String, Hashable, Codable, Sendable, CaseIterable {
    /// Supervisory board (raad van commissarissen, 2:57).
    case supervisory
    /// Audit committee (kascommissie, 2:48 lid 2).
    case audit
    /// Assembly of delegates (ledenraad, 2:39).
    case delegates
    /// A table of parties who decide together on named subjects (stuurgroep); no organ in the sense of 2:14.
    case steeringGroup = "steering-group"
    /// A group that prepares or carries out (werkgroep).
    case workingGroup = "working-group"
    case committee

    /// A body that the law itself knows, with powers of its own; others have only what was given to them.
    public var isOrganOfLaw: Bool { self == .supervisory || self == .audit || self == .delegates }
}

/// Seats of one constituency in a body (kwaliteitszetels): residents four, the municipality two.
public struct SeatGroup: Hashable, Codable, Sendable {
    public let constituency: String
    public let seats: Int
    /// The body of ours, by its code, or the name of the party outside that fills them.
    public let appointedBy: String

    public init(constituency: String, seats: Int, appointedBy: String) {
        self.constituency = constituency
        self.seats = seats
        self.appointedBy = appointedBy
    }
}

/// How a body came about, and whether it still is there.
public struct BodyCharter: Hashable, Sendable {
    public let body: Body
    public let kind: BodyKind
    public let setUpOn: Day
    /// The body that set it up, and can end it.
    public let setUpBy: Organ
    public let seats: [SeatGroup]
    /// From this day on it is no more; nil while it lasts.
    public let endedOn: Day?

    public init(body: Body, kind: BodyKind, setUpOn: Day, setUpBy: Organ, seats: [SeatGroup], endedOn: Day? = nil) {
        self.body = body
        self.kind = kind
        self.setUpOn = setUpOn
        self.setUpBy = setUpBy
        self.seats = seats
        self.endedOn = endedOn
    }

    public func hasEnded(on day: Day) -> Bool { endedOn.map { $0 <= day } ?? false }
}
