public import Kernel
import Membership
import Statutes
import Store

/// A page of the register of members as of a day.
public struct RegisterList: Sendable {
    public let day: Day
    /// Members on that day.
    public let count: Int
    public let lines: [Line]
    /// The number of the last member, after whom the next page starts; nil on the last page.
    public let next: Int?

    public struct Line: Hashable, Sendable {
        public let number: Int
        /// As it stands in a list: "Berg, Anna van der".
        public let name: String
        public let category: Phrase
        public let from: Day, until: Day?
        public let isSuspended: Bool
        /// Convoked by e-mail, with consent (2:41 lid 5).
        public let byEmail: Bool
    }
}

extension CooperativeService {
    /// The register, by name from where the last page stopped, or what a search found; refused to who is not on the
    /// board.
    public func register(
        of cooperative: CooperativeID, as viewer: Actor, on day: Day? = nil, search: String? = nil, after: Int? = nil,
        limit: Int = 50
    ) async throws -> RegisterList {
        try await glance(at: cooperative) { glance in
            _ = try glance.requireBoard(viewer)
            let book = MemberBook(reading: glance.reading, cooperative: cooperative)
            let day = day ?? glance.today
            let page =
                try search.map { try book.search($0, on: day, after: after, limit: limit) }
                ?? book.members(on: day, after: after, limit: limit)
            let categories = try glance.statutes[.category]
            return RegisterList(
                day: day, count: try book.count(on: day),
                lines: page.entries.map { entry in
                    RegisterList.Line(
                        number: entry.number, name: entry.name.listed,
                        category: categories.first { $0.code == entry.category }?.name ?? Phrase(same: entry.category),
                        from: entry.from, until: entry.until, isSuspended: entry.suspended,
                        byEmail: entry.email != nil && entry.emailConsentOn != nil)
                }, next: page.next)
        }
    }
}
