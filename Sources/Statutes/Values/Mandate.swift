public import Kernel

/// A group that prepares and decides on named subjects for the board (werkgroep, stuurgroep); no organ of the law.
public struct Mandate: Hashable, Sendable, Codable {
    public let body: Organ
    public let subjects: [String]
    /// The largest amount on which it decides; nil when it decides on no money.
    public let ceiling: Money?
    public let seats: Int
    /// How long the mandate runs.
    public let termMonths: Int

    public init(body: Organ, subjects: [String], ceiling: Money?, seats: Int, termMonths: Int) {
        self.body = body
        self.subjects = subjects
        self.ceiling = ceiling
        self.seats = seats
        self.termMonths = termMonths
    }
}

extension Mandate: ParameterValue {
    private static let fields: Set<String> = ["body", "subjects", "ceiling", "seats", "termMonths"]

    public static func read(_ node: PolicyNode) throws(Misreading) -> Mandate {
        guard let entries = node.table, entries.allSatisfy({ fields.contains($0.name) }), let body = node["body"],
            let subjects = node["subjects"]
        else { throw Misreading(.table, at: node) }
        return Mandate(
            body: try Organ.read(body), subjects: try [String].read(subjects),
            ceiling: try node.field("ceiling", or: nil),
            seats: try node.field("seats", or: 3),
            termMonths: try node.field("termMonths", or: 12))
    }

    public var written: String {
        "{body: \(body.rawValue), subjects: \(subjects.written), seats: \(seats), termMonths: \(termMonths)"
            + (ceiling.map { ", ceiling: \($0.written)" } ?? "") + "}"
    }
}
