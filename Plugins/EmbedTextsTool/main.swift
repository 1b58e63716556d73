import Foundation

// Writes one Swift file that holds texts (name → content) as raw string literals.
// Usage: EmbedTexts NAME OUTPUT ROOT FILE…   (names are the paths of the files under ROOT)

let arguments = CommandLine.arguments
guard arguments.count >= 4 else {
    FileHandle.standardError.write(Data("usage: EmbedTexts NAME OUTPUT ROOT FILE...\n".utf8))
    exit(64)
}
let root = arguments[3].hasSuffix("/") ? arguments[3] : arguments[3] + "/"
var source = "// Generated from the texts in the repository; do not edit.\n"
source += "enum \(arguments[1]) {\n    static let texts: [(name: String, text: String)] = [\n"
for path in arguments.dropFirst(4).sorted() {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let name = path.hasPrefix(root) ? String(path.dropFirst(root.count)) : path
    source += "        (name: \"\(name)\", text: ##\"\"\"\n\(text)\n\"\"\"##),\n"
}
source += "    ]\n}\n"
try source.write(toFile: arguments[2], atomically: true, encoding: .utf8)
