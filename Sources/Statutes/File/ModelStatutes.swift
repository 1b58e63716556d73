/// The model statutes that the program carries: complete, and checked by its own tests.
public enum ModelStatutes {
    /// A neighbourhood cooperative U.A. (wijkcoöperatie): also the statutes of the demonstration, De Linde.
    public static let neighbourhood = "neighbourhood-cooperative"
    /// A cooperative of organisations in a city, one to three votes a member.
    public static let city = "city-cooperative"
    /// A village or care cooperative (dorps- of zorgcoöperatie).
    public static let villageCare = "village-care-cooperative"
    /// A neighbourhood cooperative under the law of another country.
    public static let abroad = "nachbarschaft-eg"

    public static let names = [neighbourhood, city, villageCare, abroad]

    /// The text of a model, as a cooperative copies it; nil for an unknown name.
    public static func text(_ name: String) -> String? {
        names.contains(name) ? PolicyTexts.text(name + ".yaml") : nil
    }

    /// A model, read; nil for an unknown name.
    public static func file(_ name: String) -> StatutesFile? {
        text(name).flatMap { StatutesReading($0, name: name + ".yaml").file }
    }
}
