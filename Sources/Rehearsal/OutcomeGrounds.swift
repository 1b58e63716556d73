import FoundationEssentials
import Kernel

/// The grounds that an outcome itself carries: a vote that was not adopted says why.
enum OutcomeGrounds {
    static func read(_ outcome: JSONValue) -> [Ground] {
        guard case .object(let fields) = outcome, case .array(let items) = fields["grounds"] else { return [] }
        return items.compactMap { item in
            guard let bytes = try? JSONEncoder().encode(item) else { return nil }
            return try? JSONDecoder().decode(Ground.self, from: bytes)
        }
    }
}
