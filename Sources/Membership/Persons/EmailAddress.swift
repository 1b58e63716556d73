public import Kernel
import Phrases

/// An e-mail address, checked for its form only: whether mail arrives is found out by sending it.
public struct EmailAddress: Hashable, Sendable {
    /// As the person wrote it.
    public let text: String

    /// From the register's own rows.
    init(kept text: String) { self.text = text }

    /// The form in which two addresses are compared.
    var key: String { text.lowercased() }

    /// Reads an address; nil when none was written. What is wrong is added to the grounds.
    public static func read(_ text: String?, _ grounds: inout [Ground]) -> EmailAddress? {
        guard let text = PersonalText.read(text, .email, &grounds) else { return nil }
        guard hasForm(text) else {
            grounds.append(
                Ground(
                    "email-unreadable", message: Phrases.Membership.emailUnreadable,
                    remedy: Phrases.Membership.emailExample))
            return nil
        }
        return EmailAddress(kept: text)
    }

    private static func hasForm(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...64).contains(parts[0].utf8.count), parts[1].utf8.count <= 253 else { return false }
        let forbidden: Set<Unicode.Scalar> = [" ", "<", ">", "(", ")", "[", "]", ",", ";", ":", "\\", "\"", "'"]
        guard text.unicodeScalars.allSatisfy({ !forbidden.contains($0) && !$0.isMark }) else { return false }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 2
            && labels.allSatisfy { label in
                (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
                    && label.unicodeScalars.allSatisfy { $0.isLetterOrDigit || $0 == "-" }
            } && !parts[0].hasPrefix(".") && !parts[0].hasSuffix(".") && !parts[0].hasPrefix("-")
    }
}
