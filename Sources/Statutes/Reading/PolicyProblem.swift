/// Why a text cannot be read as a policy file at all.
struct PolicyProblem: Error, Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case empty, tooLarge, notUTF8, control, tooDeep, tooMany, reference, tag, quote, bracket, directive
        case notYAML(String), duplicate(String), nameExpected
    }

    let kind: Kind
    /// Counted from 1; 0 for the file as a whole.
    let line: Int

    init(_ kind: Kind, line: Int = 0) {
        self.kind = kind
        self.line = line
    }
}
