import CooperativeService
import Kernel
import Phrases

extension CooperativeService {
    /// The member of today whose number was typed.
    func member(numbered text: String, of cooperative: CooperativeID) async throws -> PersonID {
        let number = Int(text.filter { !$0.isWhitespace })
        if let number, let found = try await persons(numbers: [number], of: cooperative).found.first { return found }
        throw Refusal(
            .invalid,
            Ground(
                "member-number-unknown", found: String(text.prefix(20)), message: Phrases.ProxyPages.unknownNumber,
                remedy: Phrases.ProxyPages.unknownNumberRemedy))
    }
}
