/// How large a policy file may be. Statutes of real cooperatives stay far below all of these.
enum PolicyLimits {
    /// 1 MiB.
    static let bytes = 1 << 20
    /// How far a line may be indented, so how deep tables may stand in one another.
    static let indentation = 40
    /// Brackets within brackets on one line.
    static let brackets = 6
    /// Names, values and list entries together.
    static let nodes = 20_000
}
