public import Kernel
import Statutes
import Store

extension MemberBook {
    /// Persons who are likely the same as this one: the same name, and neither birth date nor e-mail address speaks
    /// against it.
    public func duplicates(of person: Person) throws -> [PersonID] {
        try reading.rows(
            MemberStatements.sameName, cooperative, NameKeys(person.name).search, person.name.kind.rawValue
        ).compactMap { row in
            let id: PersonID = try row[0]
            let other = Likeness(bornOn: try row[1], email: try row[2])
            return id != person.id && other.agrees(with: Likeness(person)) ? id : nil
        }.sorted()
    }
}

/// What can show that two persons of one name are not the same.
struct Likeness: Hashable {
    let bornOn: Day?
    let email: String?

    init(bornOn: Day?, email: String?) {
        self.bornOn = bornOn
        self.email = email
    }

    init(_ person: Person) { self.init(bornOn: person.bornOn, email: person.contact.email?.key) }

    /// Equal birth dates speak for the same person whatever the address; else a different date or address against it.
    func agrees(with other: Likeness) -> Bool {
        if let bornOn, let theirs = other.bornOn { return bornOn == theirs }
        if let email, let theirs = other.email { return email == theirs }
        return true
    }
}
