public import Kernel

extension String: ParameterValue {
    /// Refused: nothing, a list, and more than 4,000 characters.
    public static func read(_ node: PolicyNode) throws(Misreading) -> String {
        guard let word = node.word, !word.isEmpty, word.utf8.count <= 4_000 else {
            throw Misreading(.text, at: node)
        }
        return word
    }

    public var written: String { self }
}

/// A value that is one short code: an organ, an office, a kind of business.
public protocol CodeWord: ParameterValue, RawRepresentable where RawValue == String {}

extension CodeWord {
    /// Small letters, digits and hyphens, at most 40.
    public static func read(_ node: PolicyNode) throws(Misreading) -> Self {
        guard let word = node.word, (1...40).contains(word.utf8.count),
            word.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }),
            let value = Self(rawValue: word)
        else { throw Misreading(.shortWord, at: node) }
        return value
    }

    public var written: String { rawValue }
}

extension Organ: CodeWord {}
extension Office: CodeWord {}
extension Topic: CodeWord {}
