/// What a ballot says about a motion (voor, tegen, blanco).
public enum Choice: String, Codable, Hashable, Sendable, CaseIterable {
    case `for`, against, blank
}
