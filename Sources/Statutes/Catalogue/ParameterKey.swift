/// The typed name of one rule that statutes can set: `statutes[.assemblyNoticeDays]` is a number of days.
public struct ParameterKey<Value: ParameterValue>: Sendable {
    /// As a statutes file writes it: `assembly.noticeDays`.
    public let name: String
    /// What holds when no article says anything.
    public let standard: @Sendable () -> Value

    init(_ name: String, standard: @escaping @Sendable () -> Value) {
        self.name = name
        self.standard = standard
    }
}
