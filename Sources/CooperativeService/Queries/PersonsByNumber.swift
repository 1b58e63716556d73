public import Kernel
import Phrases
import Store

extension CooperativeService {
    /// The persons of all members who are or were, in the order of their numbers. For small cooperatives: it reads all.
    public func personsByNumber(of cooperative: CooperativeID) async throws -> [PersonID] {
        try await database.read { reading in
            try reading.rows(
                "SELECT person_id FROM membership_membership WHERE cooperative_id = ?1 ORDER BY number", cooperative
            ).map { try $0.get(0) }
        }
    }
}

extension CooperativeService {
    /// The members with these numbers, in the order asked; refused to who is not on the board or in another body, and with
    /// a number that nobody has.
    public func persons(
        numbered numbers: [Int], of cooperative: CooperativeID, as viewer: Actor
    ) async throws -> [PersonID] {
        try await glance(at: cooperative) { glance in
            guard try !glance.standing(of: viewer).offices.isEmpty else { throw Refusal.officersOnly }
            return try numbers.map { number in
                let row = try glance.row(
                    "SELECT person_id FROM membership_membership WHERE cooperative_id = ?1 AND number = ?2", number)
                guard let row else { throw Refusal.memberNumberUnknown }
                return try row.get(0)
            }
        }
    }
}

extension Refusal {
    /// Nobody has the number that was typed.
    public static var memberNumberUnknown: Refusal {
        Refusal(
            .invalid,
            Ground(
                "member-number-unknown", message: Phrases.BodyPages.numberUnknown,
                remedy: Phrases.BodyPages.numberRemedy))
    }
}
