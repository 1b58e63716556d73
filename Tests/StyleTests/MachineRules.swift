/// What ties the repository to one machine, or must never stand in it.
enum MachineRules {
    /// Folders of one machine or of one person.
    static func paths(_ file: TextFile) -> [Offence] {
        found(#"(?:^|[\s"'=(:`])/(?:(?:work|root)(?:[/\s"'`)]|$)|home/\w|Users/\w)"#, in: file) { _ in
            "a path of one machine"
        }
    }

    /// Package registries go by the machine's own settings.
    static func registries(_ file: TextFile) -> [Offence] {
        let hosts = [
            "pypi" + "\\.org", "files\\.python" + "hosted\\.org", "deb\\.debian" + "\\.org", "npmjs" + "\\.(?:org|com)",
        ]
        return found(hosts.joined(separator: "|"), in: file) { "the registry host \($0)" }
    }

    /// Private keys and tokens.
    static func secrets(_ file: TextFile) -> [Offence] {
        let marks = ["-----BEGIN [A-Z ]*PRIVATE" + " KEY", "gh[pousr]_[A-Za-z0-9]{36}", "AKIA[0-9A-Z]{16}"]
        return found(marks.joined(separator: "|"), in: file) { _ in "what looks like a secret" }
    }

    /// A dependency is held at its minor version.
    static func looseDependencies(_ file: TextFile) -> [Offence] {
        guard file.path == "Package.swift" else { return [] }
        return file.lines.enumerated().compactMap { index, line in
            guard line.contains(".package(url:"), !line.contains(".upToNextMinor(from:"), !line.contains("exact:")
            else {
                return nil
            }
            return Offence(file.path, index + 1, "a dependency without .upToNextMinor or exact")
        }
    }

    private static func found(_ pattern: String, in file: TextFile, _ what: (Substring) -> String) -> [Offence] {
        guard let expression = try? Regex(pattern) else {
            return [Offence(file.path, 0, "unreadable pattern \(pattern)")]
        }
        return file.lines.enumerated().compactMap { index, line in
            line.firstMatch(of: expression).map { Offence(file.path, index + 1, what(line[$0.range])) }
        }
    }
}
