/// What came of reading a statutes file: the file as far as it could be read, and everything that could not.
public struct StatutesReading: Sendable {
    /// Nil when the text is no statutes file at all.
    public let file: StatutesFile?
    public let findings: [Finding]

    /// Reads the bytes of a file.
    ///
    /// - Parameter name: of the file, for the findings: `statuten.yaml`.
    public init(_ bytes: [UInt8], name: String) {
        do throws(PolicyProblem) {
            self.init(root: try PolicyReader.read(bytes), name: name)
        } catch {
            self.init(file: nil, findings: [Finding(error, file: name)])
        }
    }

    public init(_ text: String, name: String) { self.init(Array(text.utf8), name: name) }

    private init(root: PolicyNode, name: String) {
        var reader = StatutesReader(name: name)
        let file = reader.read(root)
        self.init(file: file, findings: reader.findings)
    }

    init(file: StatutesFile?, findings: [Finding]) {
        self.file = file
        self.findings = findings
    }
}
