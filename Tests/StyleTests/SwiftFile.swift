/// A Swift file, parted into its code and its string literals.
struct SwiftFile {
    /// The text inside quotes.
    struct Literal {
        let line: Int
        /// What is written, with `SwiftFile.hole` where a value is filled in.
        let text: String
        /// The code before it, on its own line and a few lines up, without comments and without literals.
        let before: String
    }

    /// Stands for `\( … )` in a literal.
    static let hole: Character = "\u{FFFC}"

    let file: TextFile
    /// The code line by line: comments and literals are blank.
    let code: [String]
    let literals: [Literal]
    /// Every word of the code; one that ends with `!` keeps it.
    let words: Set<String>

    var path: String { file.path }
    var target: String { file.target }

    init(path: String, text: String) { self.init(TextFile(path: path, text: text)) }

    init(_ file: TextFile) {
        self.file = file
        var reader = SwiftReader(file.text)
        reader.readCode(until: nil)
        code = reader.code.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        literals = reader.literals
        words = Set(reader.code.utf8.split { !Self.isOfWord($0) }.map { String(decoding: $0, as: UTF8.self) })
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "!"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 128...:
            true
        default: false
        }
    }

    /// The lines of code on which the words stand, counted from 1.
    func lines(matching pattern: Regex<Substring>) -> [(number: Int, match: String)] {
        code.enumerated().compactMap { index, line in
            line.firstMatch(of: pattern).map { (index + 1, String($0.output)) }
        }
    }
}
