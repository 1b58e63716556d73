extension CountingCase {
    /// The case in its one canonical form, as the text of a file that can be counted again.
    public var file: String {
        let gathered = Gathered()
        write { gathered.bytes.append(contentsOf: $0) }
        return String(decoding: gathered.bytes, as: UTF8.self)
    }
}

/// What the writer's pieces are gathered in.
private final class Gathered { var bytes: [UInt8] = [] }
