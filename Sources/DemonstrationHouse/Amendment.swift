import Phrases
import Statutes

/// The amendment that waits in the demonstration: one proxy a member in place of two.
enum Amendment {
    /// The whole statutes with article 15 changed; the text as it was, where that cannot be.
    static func oneProxy(_ text: String) -> String {
        let amended = Phrases.Demonstration.proxiesWords.reduce(text) { $0.replacing($1.old, with: $1.new) }
        guard let file = StatutesReading(amended, name: "statutes.yaml").file else { return text }
        return file.overriding(["proxy.maxPrincipals": 1]).file?.written ?? text
    }
}
