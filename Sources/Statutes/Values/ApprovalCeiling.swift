public import Kernel

/// A decision of the board that another body approves beforehand, from an amount on (goedkeuring vooraf).
public struct ApprovalCeiling: Hashable, Sendable, Codable {
    /// What the decision is about: `property`, `loan`.
    public let subject: String
    public let organ: Organ
    /// Nil: whatever the amount.
    public let from: Money?

    public init(subject: String, organ: Organ, from: Money?) {
        self.subject = subject
        self.organ = organ
        self.from = from
    }
}

extension ApprovalCeiling: ParameterValue {
    private static let fields: Set<String> = ["subject", "organ", "from"]

    public static func read(_ node: PolicyNode) throws(Misreading) -> ApprovalCeiling {
        guard let entries = node.table, entries.allSatisfy({ fields.contains($0.name) }),
            let subject = node["subject"]
        else { throw Misreading(.table, at: node) }
        return ApprovalCeiling(
            subject: try String.read(subject),
            organ: try node.field("organ", or: .assembly),
            from: try node.field("from", or: nil))
    }

    public var written: String {
        "{subject: \(subject), organ: \(organ.rawValue)" + (from.map { ", from: \($0.written)" } ?? "") + "}"
    }
}
