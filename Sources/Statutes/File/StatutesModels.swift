/// The model statutes that the program carries, by name: `neighbourhood-cooperative`.
public enum StatutesModels {
    public static let names: [String] = PolicyTexts.texts.map(\.name)
        .filter { !$0.contains("/") && $0.hasSuffix(".yaml") }
        .map { String($0.dropLast(".yaml".count)) }

    /// The text of a model; nil for a name that is none.
    public static func text(_ name: String) -> String? {
        guard names.contains(name) else { return nil }
        return PolicyTexts.text(name + ".yaml")
    }
}
