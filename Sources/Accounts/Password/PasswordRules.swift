import Kernel
import Phrases

/// What a new password must be: long enough, not the name, and not one that everybody tries first.
/// After NIST SP 800-63B, section 5.1.1.2: length counts, no forced signs, a list of known bad ones.
enum PasswordRules {
    static let minimum = 10
    static let maximumBytes = 512

    static func grounds(_ password: Secret, login: String, name: String) -> [Ground] {
        var grounds: [Ground] = []
        let text = password.reveal
        if text.count < minimum {
            grounds.append(AccountGrounds.passwordShort(minimum, found: text.count))
        }
        if text.utf8.count > maximumBytes { grounds.append(AccountGrounds.passwordLong(maximumBytes)) }
        let folded = text.lowercased()
        let known = words(of: login) + words(of: name)
        let rest = known.reduce(folded) { $1.count >= 3 ? removing($1, from: $0) : $0 }
        if !folded.isEmpty, rest.count < 5, rest != folded { grounds.append(AccountGrounds.passwordIsName) }
        if isCommon(folded) { grounds.append(AccountGrounds.passwordCommon) }
        return grounds
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).sorted { $0.count > $1.count }
    }

    private static func removing(_ word: String, from text: String) -> String {
        guard let range = text.firstRange(of: word) else { return text }
        return text.replacingCharacters(in: range)
    }

    /// One sign repeated, a run of the keyboard, or one of the list, also with digits or signs behind it.
    private static func isCommon(_ folded: String) -> Bool {
        guard let first = folded.first else { return false }
        if folded.allSatisfy({ $0 == first }) { return true }
        let stem = String(folded.reversed().drop { !$0.isLetter }.reversed())
        return common.contains(folded) || common.contains(stem) || runs.contains { $0.contains(folded) }
    }

    private static let runs = [
        "0123456789012345678901234567890", "9876543210987654321098765432109876543210",
        "qwertyuiopasdfghjklzxcvbnm", "abcdefghijklmnopqrstuvwxyz",
    ]

    private static let common: Set<String> = [
        "password", "passwort", "passw0rd", "wachtwoord", "welkom", "welkom thuis", "welkomthuis", "letmein",
        "iloveyou", "ikhouvanjou", "qwerty", "qwertyuiop", "azerty", "geheim", "geheimpje", "geheimgeheim",
        "wachtwoordwachtwoord", "passwordpassword", "nederland", "amsterdam", "rotterdam", "feyenoord", "voetbal",
        "cooperatie", "coöperatie", "zeggenschap", "vereniging", "buurthuis", "administrator", "admin", "sinterklaas",
        "football", "sunshine", "princess", "superman", "batman", "trustno", "changeme", "veranderdit", "monkey",
        "dragon", "master", "hello", "hallo", "hallohallo", "zomer", "winter", "lente", "herfst", "january", "januari",
    ]
}

extension String {
    fileprivate func replacingCharacters(in range: Range<String.Index>) -> String {
        String(self[..<range.lowerBound]) + String(self[range.upperBound...])
    }
}
