import Kernel
import Membership

extension Scene {
    /// Whom a payload names, as a person or as a member: erasing that person erases what the journal kept of it. Nil where
    /// it names nobody.
    func subject(of payload: Payload?) throws -> PersonID? {
        guard let payload, case .object(let fields) = payload.fields else { return nil }
        if let value = fields["person"], case .string(let text) = value { return PersonID(text) }
        guard let value = fields["member"], case .string(let text) = value, let id = MemberID(text) else { return nil }
        return try memberBook.member(id)?.person
    }
}
