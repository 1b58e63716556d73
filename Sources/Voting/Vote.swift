/// What a ballot says about a motion (voor, tegen, blanco).
public enum Vote: String, Codable, Hashable, Sendable, CaseIterable {
    case `for`, against, blank
}
