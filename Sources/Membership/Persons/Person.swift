public import Kernel

/// Somebody whom the cooperative knows: a member, an applicant, a former member.
public struct Person: Hashable, Sendable {
    public let id: PersonID
    public var name: PersonName
    /// Birth date of a natural person, where it is known.
    public var bornOn: Day?
    public var contact: Contact
    /// When the personal fields were erased; the row itself stays, since memberships and decisions refer to it.
    public var erasedAt: Timestamp?

    public init(
        id: PersonID, name: PersonName, bornOn: Day? = nil, contact: Contact = Contact(), erasedAt: Timestamp? = nil
    ) {
        self.id = id
        self.name = name
        self.bornOn = bornOn
        self.contact = contact
        self.erasedAt = erasedAt
    }

    /// Completed years of age on a day; nil without a birth date. Who was born on 29 February is a year older on 1 March.
    public func age(on day: Day) -> Int? {
        guard let bornOn else { return nil }
        let (year, month, dayOfMonth) = day.parts, born = bornOn.parts
        let hadBirthday = (month, dayOfMonth) >= (born.month, born.day)
        return year - born.year - (hadBirthday ? 0 : 1)
    }
}
