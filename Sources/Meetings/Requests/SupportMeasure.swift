/// What is counted of those who stand behind a request of members: their votes, or their heads where the law gives the right
/// to a part of the members (`memberSupport`).
public enum SupportMeasure: String, Hashable, Sendable, CaseIterable {
    case votes, members
}
