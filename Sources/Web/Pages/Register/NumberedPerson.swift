import CooperativeService
import Kernel
import Phrases

extension Reception {
    /// The person of the member number in a field; nil where it was left empty, refused where nobody has it.
    func person(_ field: String, _ form: Form, _ visit: Visit) async throws -> PersonID? {
        guard let text = form.optional(field) else { return nil }
        let number = Int(text.filter { !$0.isWhitespace })
        if let number, let found = try await site.service.persons(numbers: [number], of: visit.cooperative).0.first {
            return found
        }
        throw Refusal(
            .invalid,
            Ground(
                "member-number-unknown", found: String(text.prefix(20)), message: Phrases.BodyPages.numberUnknown,
                remedy: Phrases.BodyPages.numberRemedy))
    }
}
