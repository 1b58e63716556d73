public import Kernel

/// A kind of membership (soort lid): its name, whether the law calls such a person a member, and its votes.
public struct Category: Hashable, Sendable, Codable {
    /// Stable, in small letters: `full`, `aspirant`.
    public let code: String
    public let name: Phrase
    /// A member in the sense of the law has access and at least one vote (2:38 lid 1); a donor is none.
    public let isMemberInLaw: Bool
    /// Votes of one member of this category.
    public let voteWeight: Int
    public let admits: [PersonKind]

    public init(code: String, name: Phrase, isMemberInLaw: Bool, voteWeight: Int, admits: [PersonKind]) {
        self.code = code
        self.name = name
        self.isMemberInLaw = isMemberInLaw
        self.voteWeight = voteWeight
        self.admits = admits
    }
}

extension Category: ParameterValue {
    private static let fields: Set<String> = ["code", "nl", "en", "isMemberInLaw", "voteWeight", "admits"]

    public static func read(_ node: PolicyNode) throws(Misreading) -> Category {
        guard let entries = node.table, entries.allSatisfy({ fields.contains($0.name) }), let code = node["code"],
            let dutch = node["nl"]
        else { throw Misreading(.category, at: node) }
        let name = try String.read(dutch)
        let isMemberInLaw = try node.field("isMemberInLaw", or: true)
        return Category(
            code: try Organ.read(code).rawValue,
            name: Phrase(nl: name, en: try node.field("en", or: name)),
            isMemberInLaw: isMemberInLaw,
            voteWeight: try node.field("voteWeight", or: isMemberInLaw ? 1 : 0),
            admits: try node.field("admits", or: PersonKind.allCases))
    }

    public var written: String {
        "{code: \(code), isMemberInLaw: \(isMemberInLaw), voteWeight: \(voteWeight), admits: \(admits.written)}"
    }
}
