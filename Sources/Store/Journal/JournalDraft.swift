public import Kernel

/// What the service records about one command that was carried out.
public struct JournalDraft: Sendable {
    public var cooperative: CooperativeID
    public var recordedAt: Timestamp
    /// The legal day on which it counts.
    public var day: Day
    /// The command's name, such as `convoke-meeting`.
    public var command: String
    /// Who, in the canonical text of the service (`person:…`, `decision:…`, `clock`).
    public var actor: String
    /// In which office; nil for who acted as himself.
    public var office: String?
    /// Under which version of the statutes.
    public var statutes: StatutesID?
    /// The idempotency key, by which the entry is found again.
    public var correlation: String?
    /// The command itself.
    public var body: JournalBody
    /// What changed.
    public var facts: [JournalFact]

    public init(
        cooperative: CooperativeID, recordedAt: Timestamp, day: Day, command: String, actor: String,
        office: String? = nil, statutes: StatutesID? = nil, correlation: String? = nil, body: JournalBody,
        facts: [JournalFact] = []
    ) {
        (self.cooperative, self.recordedAt, self.day, self.command) = (cooperative, recordedAt, day, command)
        (self.actor, self.office, self.statutes, self.correlation) = (actor, office, statutes, correlation)
        (self.body, self.facts) = (body, facts)
    }
}

/// A command as the journal keeps it: canonical JSON, with commitments in place of personal values.
public struct JournalBody: Sendable {
    let bytes: [UInt8]
    let personal: [CommittedValue]
}

/// One thing that changed: `member-admitted` with the ids, days and numbers that say which and how.
public struct JournalFact: Sendable {
    /// In kebab case, never renamed.
    public var name: String
    public var fields: [String: FactValue]
    /// Whom the personal values are about: with this id they are found when the person is erased.
    public var person: PersonID?
    /// What must be erasable: names, addresses, birth dates.
    public var personal: [String: String]

    public init(
        _ name: String, _ fields: [String: FactValue] = [:], person: PersonID? = nil, personal: [String: String] = [:]
    ) {
        (self.name, self.fields, self.person, self.personal) = (name, fields, person, personal)
    }
}

/// A plain value in a fact. Nothing that names a person.
public enum FactValue: Hashable, Sendable {
    case text(String), number(Int64), flag(Bool), none

    public init<Tag>(_ id: Identifier<Tag>) { self = .text(id.description) }
    public init(_ day: Day) { self = .text(day.description) }
    public init(_ moment: Timestamp) { self = .text(moment.description) }
    public init(_ number: Int) { self = .number(Int64(number)) }
    public init(_ text: String) { self = .text(text) }
    public init(_ flag: Bool) { self = .flag(flag) }
}

extension FactValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    public init(stringLiteral value: String) { self = .text(value) }
    public init(integerLiteral value: Int64) { self = .number(value) }
    public init(booleanLiteral value: Bool) { self = .flag(value) }
}

extension FactValue: Encodable {
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        case .flag(let flag): try container.encode(flag)
        case .none: try container.encodeNil()
        }
    }
}
