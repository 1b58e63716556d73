public import Kernel

/// Who was there for others, and who had no vote (vertegenwoordigden en geschorsten). Persons stand in it by id: a version of
/// the minutes keeps nobody's name.
public struct MinutesThere: Sendable, Hashable, Codable {
    public let proxies: [Proxy]
    public let representatives: [Representative]
    /// Members who were suspended on the day of the meeting (2:38 lid 1).
    public let suspended: [PersonID]

    /// A proxy that was used: the giver stayed away, and the holder came.
    public struct Proxy: Sendable, Hashable, Codable {
        public let giver: PersonID, holder: PersonID
        /// `written`, `electronic`, `email`.
        public let form: String
        /// The places on the agenda for which it was given; empty: for all of them.
        public let items: [Int]
    }

    /// Who acted for a member that is an organisation.
    public struct Representative: Sendable, Hashable, Codable {
        public let organisation: PersonID, person: PersonID
    }

    /// How many people voted for others, and the most votes that one of them held.
    public var holders: Int { Set(proxies.map(\.holder)).count }
    public var mostHeld: Int {
        Dictionary(grouping: proxies, by: \.holder).values.map { Set($0.map(\.giver)).count }.max() ?? 0
    }
    /// Proxies for some items only.
    public var limited: Int { proxies.count { !$0.items.isEmpty } }

    public var isEmpty: Bool { proxies.isEmpty && representatives.isEmpty && suspended.isEmpty }

    var persons: [PersonID] {
        proxies.flatMap { [$0.giver, $0.holder] } + representatives.flatMap { [$0.organisation, $0.person] } + suspended
    }
}
