public import Kernel
import Store

/// One line of the register of members as of a day.
public struct MemberEntry: Hashable, Sendable {
    public let member: MemberID
    public let person: PersonID
    public let number: Int
    public let name: PersonName
    public let category: String
    public let from: Day, until: Day?
    public let suspended: Bool
    public let email: String?
    /// The day of consent to convocation by e-mail; nil without consent.
    public let emailConsentOn: Day?
    public let street: String?, postcode: String?, town: String?
    /// Whether the personal fields were erased.
    public let erased: Bool

    init(_ row: Row) throws {
        member = try row[0]
        person = try row[1]
        number = try row[2]
        from = try row[3]
        until = try row[4]
        name = try row.name(at: 5)
        email = try row[9]
        emailConsentOn = try row[10]
        street = try row[11]
        postcode = try row[12]
        town = try row[13]
        erased = try row.get(14, as: Int64?.self) != nil
        category = try row[15]
        suspended = try row[16]
    }
}

/// Some lines of the register, and where the next page begins.
public struct MemberPage: Hashable, Sendable {
    public let entries: [MemberEntry]
    /// The member's number after which the next page starts; nil on the last page.
    public let next: Int?

    /// - Parameter found: the lines found, one more than asked when there is a next page.
    init(_ found: [MemberEntry], limit: Int) {
        entries = Array(found.prefix(limit))
        next = found.count > limit ? entries.last?.number : nil
    }
}

/// The orders in which the register can be read.
public enum MemberOrder: String, Codable, Sendable, CaseIterable {
    case name, number
}
