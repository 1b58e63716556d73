import Statutes

/// The amendment that waits in the demonstration: one proxy a member in place of two.
enum Amendment {
    /// The whole statutes with article 15 changed; the text as it was, where that cannot be.
    static func oneProxy(_ text: String) -> String {
        let amended = text.replacing("met meer dan twee volmachten", with: "met meer dan één volmacht")
            .replacing("with more than two proxies", with: "with more than one proxy")
        guard let file = StatutesReading(amended, name: "statutes.yaml").file else { return text }
        return file.overriding(["proxy.maxPrincipals": 1]).file?.written ?? text
    }
}
