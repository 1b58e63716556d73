public import Kernel
import Statutes
public import Store

/// The persons whom one cooperative knows. Names are kept with the keys by which they are found and ordered.
public struct PersonRegister {
    let transaction: any Transaction
    let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    public func person(_ id: PersonID) throws -> Person? {
        try MemberBook(reading: transaction, cooperative: cooperative).person(id)
    }

    public func add(_ person: Person) throws {
        let keys = NameKeys(person.name), contact = person.contact
        try transaction.execute(
            """
            INSERT INTO membership_person (cooperative_id, id, kind, given_name, prefix, family_name, search_key,
                sort_key, born_on, email, email_key, email_consent_on, street, postcode, town)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
            """, cooperative, person.id, person.name.kind.rawValue, person.name.given, person.name.prefix,
            person.name.family, keys.search, keys.sort, person.bornOn, contact.email?.text, contact.email?.key,
            contact.emailConsentOn, contact.street, contact.postcode, contact.town)
        try addWords(keys, of: person.id)
    }

    /// Writes a changed name; the order of the member in the register follows it.
    public func rename(_ id: PersonID, to name: PersonName) throws {
        let keys = NameKeys(name)
        try transaction.execute(
            """
            UPDATE membership_person SET given_name = ?3, prefix = ?4, family_name = ?5, search_key = ?6, sort_key = ?7
            WHERE cooperative_id = ?1 AND id = ?2
            """, cooperative, id, name.given, name.prefix, name.family, keys.search, keys.sort)
        try removeWords(of: id)
        try addWords(keys, of: id)
        try sortMemberships(of: id, under: keys.sort)
    }

    public func change(_ id: PersonID, contact: Contact) throws {
        try transaction.execute(
            """
            UPDATE membership_person SET email = ?3, email_key = ?4, email_consent_on = ?5, street = ?6, postcode = ?7,
                town = ?8
            WHERE cooperative_id = ?1 AND id = ?2
            """, cooperative, id, contact.email?.text, contact.email?.key, contact.emailConsentOn, contact.street,
            contact.postcode, contact.town)
    }

    /// Writes down a birth date that was not on record.
    public func add(bornOn: Day, of id: PersonID) throws {
        try transaction.execute(
            "UPDATE membership_person SET born_on = ?3 WHERE cooperative_id = ?1 AND id = ?2 AND born_on IS NULL",
            cooperative, id, bornOn)
    }

    private func addWords(_ keys: NameKeys, of id: PersonID) throws {
        for word in keys.words {
            try transaction.execute(
                """
                INSERT INTO membership_name_word (cooperative_id, word, sort_key, person_id) VALUES (?1, ?2, ?3, ?4)
                """, cooperative, word, keys.sort, id)
        }
    }

    func removeWords(of id: PersonID) throws {
        try transaction.execute(
            "DELETE FROM membership_name_word WHERE cooperative_id = ?1 AND person_id = ?2", cooperative, id)
    }

    func sortMemberships(of id: PersonID, under key: String) throws {
        try transaction.execute(
            "UPDATE membership_membership SET sort_key = ?3 WHERE cooperative_id = ?1 AND person_id = ?2",
            cooperative, id, key)
    }
}
