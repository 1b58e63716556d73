public import Kernel
import Phrases

/// What is taken as an annex: not empty, not too large, and of a kind that its bytes show.
public enum DocumentCheck {
    /// Bytes of the largest annex: 5 MiB.
    public static let largest = 5 * 1024 * 1024

    /// Annexes that one member may attach on one day. Who sits on the board has no bound.
    public static let mostOfDay = 20

    /// - Parameter attached: how many this person attached today.
    public static func grounds(attached: Int) -> [Ground] {
        guard attached >= mostOfDay else { return [] }
        return [
            Ground(
                "documents-of-day", required: "\(mostOfDay)", found: "\(attached + 1)",
                message: Phrases.Documents.tooManyOfDay(mostOfDay),
                remedy: Phrases.Documents.goOnTomorrow)
        ]
    }

    public static func grounds(_ bytes: [UInt8]) -> [Ground] {
        if bytes.isEmpty {
            return [
                Ground(
                    "document-empty", message: Phrases.Documents.empty, remedy: Phrases.Documents.chooseAnother)
            ]
        }
        var grounds: [Ground] = []
        if bytes.count > largest {
            grounds.append(
                Ground(
                    "document-too-large", required: "\(largest)", found: "\(bytes.count)",
                    message: Phrases.Documents.tooLarge(megabytes: largest / 1_048_576),
                    remedy: Phrases.Documents.makeSmaller))
        }
        if DocumentKind(of: bytes) == nil {
            grounds.append(
                Ground(
                    "document-kind", required: DocumentKind.allCases.map(\.rawValue).joined(separator: ","),
                    message: Phrases.Documents.wrongKind, remedy: Phrases.Documents.saveAsPDF))
        }
        return grounds
    }
}
