/// The walls of the house, read from the imports; the manifest keeps them too, for those that it can see.
enum ImportRule {
    /// The modules of the domain never import one another.
    static let modules: Set = [
        "Membership", "Shares", "Meetings", "Proposals", "Voting", "Treasury", "Neighbourhood",
    ]
    /// What a floor may import of the project's own; floors that are not listed are on top and may import all.
    static let mayImport: [String: Set<String>] = {
        let module: Set = ["Kernel", "Phrases", "Store", "Statutes"]
        var floors: [String: Set<String>] = [
            "Kernel": [], "HTML": [], "Phrases": ["Kernel"], "Store": ["Kernel", "Phrases", "CPostgreSQL"],
            "Statutes": ["Kernel", "Phrases"], "Accounts": ["Kernel", "Phrases", "Store", "CArgon2"],
            "CooperativeService": module.union(modules).union(["Accounts"]),
            "Rehearsal": module.union(["Accounts", "CooperativeService"]),
            "Web": module.union(["HTML", "Accounts", "CooperativeService"]),
        ]
        for name in modules { floors[name] = module }
        return floors
    }()
    static let ours: Set = Set(mayImport.keys).union(["CPostgreSQL", "CArgon2", "TestSupport", "zeggenschap"])

    static func offences(in file: SwiftFile) -> [Offence] {
        guard file.path.hasPrefix("Sources/"), let allowed = mayImport[file.target] else { return [] }
        return file.code.enumerated().compactMap { index, line in
            guard line.contains("import "),
                let match = line.firstMatch(
                    of: /^\s*(?:@\w+ )*(?:(?:public|package|internal|private) )?import (?:\w+ )?(\w+)/)
            else { return nil }
            let name = String(match.output.1)
            guard ours.contains(name), !allowed.contains(name) else { return nil }
            return Offence(file.path, index + 1, "\(file.target) does not import \(name)")
        }
    }
}
