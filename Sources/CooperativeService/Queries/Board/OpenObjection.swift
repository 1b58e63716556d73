public import Kernel
import Store

/// An objection in a round by consent that is open, with its reasons and what the chair ruled of it.
public struct OpenObjection: Hashable, Sendable {
    public let person: PersonID
    /// Whose vote it stands on, of several in the same words the first: who objects, or who gave a proxy.
    public let principal: PersonID
    public let name: String
    public let argument: String?
    /// nil while the chair did not judge it: it stands then.
    public let isOverriding: Bool?

    public init(person: PersonID, principal: PersonID, name: String, argument: String?, isOverriding: Bool?) {
        self.person = person
        self.principal = principal
        self.name = name
        self.argument = argument
        self.isOverriding = isOverriding
    }
}

extension OpenObjection {
    /// What somebody says in the same words for several is one objection.
    static func read(_ poll: PollID, _ glance: Glance) throws -> [OpenObjection] {
        try glance.rows(statement, poll).map { row in
            OpenObjection(
                person: try row[0], principal: try row[4], name: try row[1], argument: try row[2],
                isOverriding: try row.get(3, as: Int?.self).map { $0 == 1 })
        }.reduce(into: []) { list, next in
            let isKnown = list.contains { $0.person == next.person && $0.argument == next.argument }
            if !isKnown { list.append(next) }
        }
    }

    static let statement = """
        SELECT u.holder_id, \(PersonWords.name), b.argument, r.overriding, u.principal_id
        FROM voting_choice_ballot b
        JOIN voting_unit u ON u.cooperative_id = b.cooperative_id AND u.poll_id = b.poll_id AND u.number = b.unit
        JOIN membership_person p ON p.cooperative_id = u.cooperative_id AND p.id = u.holder_id
        LEFT JOIN voting_objection_ruling r ON r.cooperative_id = b.cooperative_id AND r.poll_id = b.poll_id
            AND r.unit = b.unit
        WHERE b.cooperative_id = ?1 AND b.poll_id = ?2 AND b.marks = 'objection' ORDER BY b.unit
        """
}
