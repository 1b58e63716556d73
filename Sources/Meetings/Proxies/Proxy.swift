public import Kernel

public enum ProxyTag {}
public typealias ProxyID = Identifier<ProxyTag>

/// How a proxy was given (vorm van de volmacht): on paper, by electronic means, or by e-mail, which is one of those
/// (2:38 lid 5). By word of mouth is no way: it is refused.
public enum ProxyWay: String, Codable, Hashable, Sendable, CaseIterable {
    case written, electronic, email, oral

    public var isElectronic: Bool { self == .electronic || self == .email }
}

/// The right that one voter gives another to vote in one meeting (volmacht, 2:38 lid 4).
///
/// It holds from the giving on; the holder can accept it, or decline it while it was not used. It rests while the giver is
/// in the meeting, and votes again when the giver has left.
public struct Proxy: Hashable, Sendable {
    /// How far it is.
    public enum Stage: String, Codable, Hashable, Sendable, CaseIterable {
        /// Given, and the holder has said nothing yet.
        case given
        case accepted, declined, revoked

        /// Whether the holder can vote with it.
        public var stands: Bool { self == .given || self == .accepted }
    }

    public let id: ProxyID
    public let meeting: MeetingID
    public let giver: PersonID, holder: PersonID
    public let way: ProxyWay
    /// The items for which it was given; empty for all.
    public let items: Set<AgendaItemID>
    /// The last day on which it can be used; nil where only the meeting ends it.
    public let until: Day?
    public let givenAt: Timestamp
    public let recordedBy: PersonID
    public let stage: Stage

    public init(
        id: ProxyID, meeting: MeetingID, giver: PersonID, holder: PersonID, way: ProxyWay,
        items: Set<AgendaItemID> = [], until: Day? = nil, givenAt: Timestamp, recordedBy: PersonID,
        stage: Stage = .given
    ) {
        self.id = id
        self.meeting = meeting
        self.giver = giver
        self.holder = holder
        self.way = way
        self.items = items
        self.until = until
        self.givenAt = givenAt
        self.recordedBy = recordedBy
        self.stage = stage
    }

    /// Whether it can be used on this day for this item; for any item where none is named.
    public func covers(_ item: AgendaItemID?, on day: Day) -> Bool {
        guard stage.stands, until.map({ $0 >= day }) ?? true else { return false }
        guard let item, !items.isEmpty else { return true }
        return items.contains(item)
    }

    /// Both speak of some item: a voter is represented once.
    public func overlaps(_ other: Set<AgendaItemID>) -> Bool {
        items.isEmpty || other.isEmpty || !items.isDisjoint(with: other)
    }

    /// For how many voters these stand together on the item for which they are most: a maximum holds for each vote.
    ///
    /// - Parameter items: the items that are asked about; empty for all.
    public static func most(_ proxies: [Proxy], on items: Set<AgendaItemID>) -> Int {
        let everywhere = Set(proxies.filter(\.items.isEmpty).map(\.giver)).count
        let named = items.isEmpty ? proxies.reduce(into: []) { $0.formUnion($1.items) } : items
        return named.map { item in
            Set(proxies.filter { $0.items.isEmpty || $0.items.contains(item) }.map(\.giver)).count
        }.max().map { max($0, everywhere) } ?? everywhere
    }
}
