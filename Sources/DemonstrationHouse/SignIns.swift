import Accounts
import FoundationEssentials
import Kernel
import Store

/// A sign-in of the demonstration, printed when it is served. Made by chance on each installation.
public struct SignIn: Codable, Sendable, Hashable {
    /// `chair`, `secretary`, `treasurer`, `member`.
    public let role: String
    public let name: String
    public let login: String
    public let password: String
}

/// The sign-ins that the demonstration made, kept with its data so that they can be shown again.
enum SignIns {
    private static let key = "demonstration.sign-ins"
    private static let roles = [
        ("chair", "voorzitter", 1), ("secretary", "secretaris", 2), ("treasurer", "penningmeester", 3),
        ("member", "lid4", 4), ("member", "lid5", 5), ("member", "lid6", 6), ("member", "lid7", 7),
    ]

    static func kept(in database: any Database) async throws -> [SignIn]? {
        guard let text = try await database.read({ try Settings.value(key, in: $0) }) else { return nil }
        return try JSONDecoder().decode([SignIn].self, from: Data(text.utf8))
    }

    static func make(
        for persons: [PersonID], of cooperative: CooperativeID, accounts: Accounts, random: any RandomSource,
        in database: any Database
    ) async throws -> [SignIn] {
        var made: [SignIn] = []
        for (role, login, number) in roles {
            let neighbour = Names.person(number)
            let name = [neighbour.given, neighbour.prefix, neighbour.family].compactMap(\.self).joined(separator: " ")
            let password = words(random)
            let account = try await accounts.add(
                login: login, name: name, email: neighbour.email, password: Secret(password))
            try await accounts.link(account, to: persons[number - 1], in: cooperative)
            made.append(SignIn(role: role, name: name, login: login, password: password))
        }
        let text = String(decoding: try JSONEncoder().encode(made), as: UTF8.self)
        try await database.write(nil) { try Settings.set(key, to: text, in: $0) }
        return made
    }

    /// Three words and a number: easy to type over, and only for a machine's own loopback.
    private static func words(_ random: any RandomSource) -> String {
        let list = [
            "linde", "buurt", "tuin", "brug", "plein", "bakfiets", "koffie", "kade", "molen", "fiets", "haven", "toren",
            "gracht", "markt", "school", "bank",
        ]
        let chosen = (0..<3).map { _ in list[Int(random.next() % UInt64(list.count))] }
        return chosen.joined(separator: "-") + "-" + String(random.next() % 9000 + 1000)
    }
}
