extension PolicyTexts {
    /// A text of the folder `Policies`, compiled into the program; empty when there is none of that name.
    static func text(_ name: String) -> String { texts.first { $0.name == name }?.text ?? "" }
}
