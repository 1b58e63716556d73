/// An office that a person holds in a body (functie).
public struct Office: RawRepresentable, Hashable, Sendable, Codable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let chair = Office(rawValue: "chair")
    public static let secretary = Office(rawValue: "secretary")
    public static let treasurer = Office(rawValue: "treasurer")
    /// A director without a named task.
    public static let boardMember = Office(rawValue: "board-member")
    /// A member of the audit committee (kascommissie).
    public static let auditor = Office(rawValue: "auditor")
    /// A member of the supervisory board (commissaris).
    public static let supervisor = Office(rawValue: "supervisor")
    /// Who sits in the assembly for other members (afgevaardigde).
    public static let delegate = Office(rawValue: "delegate")
    /// Who sits in another body, without a task of their own.
    public static let bodyMember = Office(rawValue: "body-member")
}

/// A body that can decide (orgaan), by the code that statutes use: `assembly`, `board`, `audit`, `supervisory`.
public struct Organ: RawRepresentable, Hashable, Sendable, Codable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The general assembly (algemene ledenvergadering).
    public static let assembly = Organ(rawValue: "assembly")
    /// The board (bestuur).
    public static let board = Organ(rawValue: "board")
    /// The audit committee (kascommissie).
    public static let audit = Organ(rawValue: "audit")
    /// The supervisory board (raad van commissarissen).
    public static let supervisory = Organ(rawValue: "supervisory")
    /// The delegates whom members elect (ledenraad, 2:39); where statutes know them, they are the assembly.
    public static let delegates = Organ(rawValue: "delegates")
}

/// A kind of business (onderwerp) for which statutes may ask a notice, a majority or a quorum of its own.
public struct Topic: RawRepresentable, Hashable, Sendable, Codable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let ordinary = Topic(rawValue: "ordinary")
    /// Election or appointment of persons.
    public static let persons = Topic(rawValue: "persons")
    /// Whether a binding nomination stands (doorbreken van een bindende voordracht).
    public static let nomination = Topic(rawValue: "nomination")
    /// Dismissal of a director.
    public static let dismissal = Topic(rawValue: "dismissal")
    /// Amendment of the statutes (statutenwijziging).
    public static let amend = Topic(rawValue: "amend")
    /// Dissolution (ontbinding).
    public static let dissolve = Topic(rawValue: "dissolve")
    /// Conversion to another legal form (omzetting).
    public static let convert = Topic(rawValue: "convert")
    public static let dues = Topic(rawValue: "dues")
    /// Adoption of the annual accounts (vaststelling jaarrekening).
    public static let accounts = Topic(rawValue: "accounts")
    public static let discharge = Topic(rawValue: "discharge")
    /// Expulsion of a member (ontzetting).
    public static let expulsion = Topic(rawValue: "expulsion")
    /// Admission of a person whom the board refused.
    public static let admission = Topic(rawValue: "admission")
}
