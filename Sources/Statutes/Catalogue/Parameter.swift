public import Kernel
public import Phrases

/// One row of the catalogue: everything the program knows of a parameter, whatever its type.
public struct Parameter: Sendable {
    /// As a statutes file writes it: `assembly.noticeDays`.
    public let name: String
    /// The part of the catalogue, 1 (identity) to 8 (records).
    public let part: Int
    public let unit: ParameterUnit
    /// The article of the law that this parameter fills in or departs from; nil where only the statutes speak.
    public let law: String?
    /// What is usual; outside it the file is accepted with a warning.
    public let usual: [Usual]
    /// The Swift type of its value, for the manual.
    public let type: String
    /// What holds when no article says anything.
    public let standard: any ParameterValue
    let read: @Sendable (PolicyNode) -> Result<any ParameterValue, Misreading>

    init<Value: ParameterValue>(
        _ key: ParameterKey<Value>, part: Int, unit: ParameterUnit = .none, law: String? = nil, usual: [Usual] = []
    ) {
        name = key.name
        self.part = part
        self.unit = unit
        self.law = law
        self.usual = usual
        type = String(describing: Value.self)
        standard = key.standard()
        read = { node in
            do throws(Misreading) { return .success(try Value.read(node)) } catch { return .failure(error) }
        }
    }

    /// What people call it: `oproepingstermijn`.
    public var words: Phrase { Phrases.Parameters.words(of: name).name }
}

/// A bound of practice, not of law.
public enum Usual: Sendable, Hashable {
    case atLeast(Fraction), atMost(Fraction), above(Fraction)
}
