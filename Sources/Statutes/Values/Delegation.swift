public import Kernel

/// A power of a body that the statutes leave to an office (mandaat): the secretary sends the convocation for the board.
public struct Delegation: Hashable, Sendable, Codable {
    /// The command's own name: `convoke-meeting`.
    public let command: String
    public let office: Office
    /// The body whose power it is.
    public let body: Organ

    public init(command: String, office: Office, body: Organ) {
        self.command = command
        self.office = office
        self.body = body
    }
}

extension Delegation: ParameterValue {
    private static let fields: Set<String> = ["command", "office", "body"]

    public static func read(_ node: PolicyNode) throws(Misreading) -> Delegation {
        guard let entries = node.table, entries.allSatisfy({ fields.contains($0.name) }),
            let command = node["command"], let office = node["office"]
        else { throw Misreading(.delegation, at: node) }
        return Delegation(
            command: try Organ.read(command).rawValue, office: try Office.read(office),
            body: try node.field("body", or: .board))
    }

    public var written: String { "{command: \(command), office: \(office.rawValue), body: \(body.rawValue)}" }
}
