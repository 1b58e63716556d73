import Store

/// An error that says in a few words, without anything that people wrote, what failed.
protocol Reporting {
    var report: String { get }
}

extension DatabaseUnavailable: Reporting {
    var report: String { "database \(reason.rawValue): \(detail)" }
}

extension CommitUnknown: Reporting {
    var report: String { "commit unknown: \(detail)" }
}

extension ConstraintViolation: Reporting {
    var report: String { "constraint \(kind)" }
}

extension UnreadableColumn: Reporting {
    var report: String { "column \(index) is no \(asked)" }
}
