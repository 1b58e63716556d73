/// A value that is one of a few: the counting rule, the tie rule, the mode of a meeting.
public protocol Choice: ParameterValue, RawRepresentable, CaseIterable, Codable where RawValue == String {}

extension Choice {
    public static func read(_ node: PolicyNode) throws(Misreading) -> Self {
        guard let word = node.word, let value = Self(rawValue: word) else {
            throw Misreading(.oneOf(allCases.map(\.rawValue)), at: node)
        }
        return value
    }

    public var written: String { rawValue }
}
