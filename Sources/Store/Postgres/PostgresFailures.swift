/// PostgreSQL's SQLSTATE codes (appendix A of its manual) as the failures of the contract.
enum PostgresFailures {
    /// Raised by the triggers that keep a table append-only.
    static let appendOnlyState = "ZA001"

    static func failure(_ state: String, _ words: String, sql: String) -> any Error {
        if let kind = violation(state) { return ConstraintViolation(kind: kind, detail: words) }
        if state == "40001" || state == "40P01" { return Collision(detail: "\(state): \(words)") }
        if let reason = reason(state) { return DatabaseUnavailable(reason, detail: "\(state): \(words)") }
        return FaultyStatement(sql: sql, detail: "\(state): \(words)")
    }

    private static func violation(_ state: String) -> ConstraintViolation.Kind? {
        switch state {
        case "23505", "23P01": .unique
        case "23503", "23001": .foreignKey
        case "23514": .check
        case "23502": .notNull
        case appendOnlyState: .appendOnly
        default: state.hasPrefix("23") ? .other : nil
        }
    }

    private static func reason(_ state: String) -> DatabaseUnavailable.Reason? {
        switch state {
        case "53100": .full
        case "25006": .readOnly
        case "3D000", "3F000": .missing
        case "55P03", "53200", "53300", "53400", "57014": .busy
        case "57P01", "57P02", "57P03", "57P05": .connectionLost
        case "08P01": nil  // the program gave a wrong number of parameters
        case "XX001", "XX002": .corrupt
        default:
            switch state.prefix(2) {
            case "08": .connectionLost
            case "58", "XX": .other
            default: nil
            }
        }
    }
}

/// Two transactions stood in each other's way (serialization failure, deadlock); tried again.
struct Collision: Error {
    let detail: String
}
