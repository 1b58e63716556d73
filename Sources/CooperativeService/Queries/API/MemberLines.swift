public import Kernel
import Membership
import Statutes
import Store

/// A member as the register has them on a day.
public struct MemberLine: Hashable, Sendable {
    public let member: MemberID, person: PersonID
    public let number: Int
    /// nil after the personal data were erased.
    public let name: String?
    /// The category's code: `full`, `aspirant`.
    public let category: String
    public let from: Day, until: Day?
    public let isSuspended: Bool
    public let email: String?
    /// The day of consent to convocation by e-mail (2:41 lid 5).
    public let emailConsentOn: Day?
    public let street: String?, postcode: String?, town: String?

    init(_ entry: MemberEntry) {
        member = entry.member
        person = entry.person
        number = entry.number
        name = entry.erased ? nil : entry.name.full
        category = entry.category
        from = entry.from
        until = entry.until
        isSuspended = entry.suspended
        email = entry.email
        emailConsentOn = entry.emailConsentOn
        street = entry.street
        postcode = entry.postcode
        town = entry.town
    }
}

/// Some members, and the number after which the next page begins.
public struct MemberLines: Sendable {
    public let lines: [MemberLine]
    public let next: Int?
}

extension CooperativeService {
    /// The register of members on a day (today where it is left out) in the order of names, or who is found in it.
    /// Refused to who is not on the board.
    public func memberLines(
        of cooperative: CooperativeID, as viewer: Actor, search: String = "", on day: Day? = nil, after: Int? = nil,
        limit: Int = 50
    ) async throws -> MemberLines {
        try await glance(at: cooperative) { glance in
            _ = try glance.requireBoard(viewer)
            let book = MemberBook(reading: glance.reading, cooperative: glance.cooperative)
            let page = try book.search(search, on: day ?? glance.today, after: after, limit: limit)
            return MemberLines(lines: page.entries.map(MemberLine.init), next: page.next)
        }
    }

    /// The member with a number: for the board, and for the member.
    /// - Throws: `Refusal` not found, also to who may not see it.
    public func memberLine(
        number: Int, of cooperative: CooperativeID, as viewer: Actor, on day: Day? = nil
    ) async throws -> MemberLine {
        try await glance(at: cooperative) { glance in
            let (person, standing) = try glance.requireInsider(viewer)
            let book = MemberBook(reading: glance.reading, cooperative: glance.cooperative)
            guard let entry = try book.entry(number: number, on: day ?? glance.today),
                standing.isOnBoard || entry.person == person
            else { throw Refusal.notHere }
            return MemberLine(entry)
        }
    }
}
