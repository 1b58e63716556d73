public import Kernel

/// A scripted year of a cooperative (oefening): statutes, members and steps, with what each step must bring.
public struct RehearsalFile: Sendable {
    public let name: String
    /// A model's name, or a path relative to the file.
    public let statutes: String
    /// Where it names them.
    public let statutesLine: Int
    public let cast: CastList
    public let scenarios: [Scenario]
}

/// Who takes part: named members first, then numbered ones up to the count. The first three are the board.
public struct CastList: Sendable, Hashable {
    public var count: Int
    public var names: [String]
    /// Groups of members by range: `early: 1 to 30`.
    public var groups: [String: ClosedRange<Int>]

    /// More than any cooperative of these pages has; each is entered one by one.
    static let most = 20_000
}

/// One scene with a cooperative of its own, founded anew.
public struct Scenario: Sendable {
    public let name: String
    public let overrides: [String: JSONValue]
    public let steps: [Step]
    public let line: Int
}

extension Step {
    /// The same step with another value in a field.
    func replacing(_ name: String, with value: JSONValue) -> Step {
        Step(
            line: line, day: day, minute: minute, actor: actor, command: command,
            fields: fields.merging([name: value]) { $1 }, body: body, key: key, of: of, isTrial: isTrial, save: save,
            expect: expect, grounds: grounds, state: state)
    }
}

/// One thing that somebody does on a day, and what must come of it.
public struct Step: Sendable {
    public let line: Int
    public let day: Day?
    /// Minutes after midnight; noon where the file is silent.
    public let minute: Int?
    /// An office, a member, a group or a range.
    public let actor: String
    /// A command's own name, or something beside the commands: `check-statutes`, `read-statutes`, `count`,
    /// `found-another`.
    public let command: String
    public let fields: [String: JSONValue]
    /// The command as it is sent, word for word, where the fields are not what is rehearsed.
    public let body: String?
    /// The idempotency key; one of its own where the file is silent.
    public let key: String?
    /// Another cooperative than that of the scenario: a saved name (`$b`), or an id.
    public let of: String?
    /// Whether it is only tried, and undone.
    public let isTrial: Bool
    public let save: String?
    public let expect: Expectation
    /// Articles or codes, compared as a set; nil when the file does not say.
    public let grounds: Set<String>?
    /// Figures of the outcome or of the meeting at hand.
    public let state: [String: JSONValue]
}

/// What a step must bring.
public enum Expectation: String, Sendable, CaseIterable {
    case accepted, refused, adopted, rejected, breach, voidable, void, fileRefused
}
