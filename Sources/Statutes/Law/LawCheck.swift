/// What a rule of the law asks of statutes; a closed set, so that a table of law is data and never a script.
public enum LawCheck: String, Sendable, CaseIterable, Codable {
    /// No check of the file: the program enforces the rule when somebody acts.
    case fact
    /// The parameter is at least, at most or exactly the value.
    case atLeast, atMost, exactly
    /// The parameter is at least the value where an article sets it.
    case atLeastWhenSet
    /// The list holds the value.
    case includes
    /// Yes, or no.
    case holds, holdsNot
    /// An article must say it.
    case needsClause
    /// Given when the row's `when` applies, and only then.
    case onlyWhen
    /// Empty only when the row's `when` applies.
    case emptyOnlyWhen
    /// The list holds none of the words in the value (when `when` applies).
    case excludes
    /// The value may be chosen only while the row is in force.
    case opens
    /// The days stand in this order.
    case dateOrder
    /// First parameter plus the value is at most the second.
    case fits
    /// Twice the first is less than the second.
    case lessThanHalf
    /// The first is at most what the others of the second have together, one each.
    case othersTogether
    /// One topic of the table is at least the value.
    case topicAtLeast
    /// The part of the votes that one topic of the table asks is at most the value.
    case topicPartAtMost
    /// A member in the sense of the law has at least the value in votes.
    case memberWeight
    /// No member has more votes than the value, by the cap or by category.
    case weightAtMost
    /// The name says cooperative and ends with the letters of the liability.
    case nameForm
    /// Protected articles exist, and their rule is not lighter than the rule for an amendment.
    case entrenched
}

/// Applies a row only where another parameter has one of these values.
public struct LawCondition: Sendable, Hashable {
    public let parameter: String, values: [String]
}
