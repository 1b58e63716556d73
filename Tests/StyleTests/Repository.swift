import Foundation

/// The texts of the repository, as they stand beside this test.
struct Repository {
    /// The top folder, found from this file.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Everything that is kept in the repository as text, by its path under the top.
    static let texts: [TextFile] = read()

    static let swift: [SwiftFile] = texts.filter { $0.path.hasSuffix(".swift") }.map(SwiftFile.init)

    /// The product's own Swift code.
    static var sources: [SwiftFile] { swift.filter { $0.path.hasPrefix("Sources/") } }

    private static let folders = [
        "Sources", "Tests", "Plugins", "Migrations", "Policies", "Scripts", "Benchmarks", "Documentation", ".ci",
    ]
    private static let single = ["Package.swift", "Makefile", "README.md", ".swift-format", ".gitignore"]
    private static let leftOut: Set = ["__pycache__", ".build", ".venv"]

    private static func read() -> [TextFile] {
        (folders.flatMap(paths(under:)) + single).sorted().compactMap { path in
            guard let bytes = try? Data(contentsOf: root.appending(path: path)) else { return nil }
            return String(data: bytes, encoding: .utf8).map { TextFile(path: path, text: $0) }
        }
    }

    private static func paths(under folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)) ?? []
        return names.filter { !leftOut.contains($0) }.flatMap { name -> [String] in
            let path = folder + "/" + name
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: root.appending(path: path).path, isDirectory: &isFolder) else {
                return []
            }
            return isFolder.boolValue ? paths(under: path) : [path]
        }
    }
}

/// A file with its path under the top of the repository.
struct TextFile {
    let path: String
    let text: String

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// `Sources/Voting/Polls/Verdict.swift` is of the target `Voting`.
    var target: String {
        let parts = path.split(separator: "/")
        return parts.count > 2 ? String(parts[1]) : ""
    }
}

/// Where a rule is not kept.
struct Offence: CustomStringConvertible {
    let path: String
    let line: Int
    let what: String

    init(_ path: String, _ line: Int, _ what: String) {
        self.path = path
        self.line = line
        self.what = what
    }

    var description: String { "\(path):\(line): \(what)" }
}

extension [Offence] {
    /// One offence a line, as an editor can follow them.
    var report: String { map(\.description).joined(separator: "\n") }
}
