public import Kernel
public import Store

/// Something that changes the cooperative. It is within the mandate that the statutes give its actor, or a decision of
/// the competent body carries it out.
///
/// A command is its fields, as `Codable` reads them; the registry of command types serves the API, the forms, the
/// program, rehearsals, the payloads of proposals and the journal.
public protocol Command: Codable, Sendable {
    /// What the command answers when it was carried out.
    associatedtype Outcome: Codable & Sendable

    /// Its name in the journal, in proposals and in the API, in kebab case. Never renamed.
    static var name: String { get }
    /// Who may.
    static var competence: Competence { get }
    /// The rules that it lives by; the first is the one that a refusal of authority names.
    static var rules: [Rule] { get }
    /// What it does, in a line.
    static var summary: Phrase { get }
    /// How it is written; nearly always `.command`.
    static var writeKind: WriteKind { get }
    /// How the journal keeps it.
    static var record: JournalRecord { get }
    /// Whether it may be tried in a dry run; not where the outcome itself must stay unknown until it counts.
    static var mayBeTried: Bool { get }

    /// Does it, inside the one transaction of the scene. Reads like the article that it implements, and throws a
    /// `Refusal` with every ground when law or statutes forbid it.
    func carryOut(in scene: Scene) throws -> Outcome
}

extension Command {
    public static var writeKind: WriteKind { .command }
    public static var record: JournalRecord { .fields }
    public static var mayBeTried: Bool { true }
}

/// What the journal keeps of a command, besides who, when and the facts that it states.
public enum JournalRecord: Sendable {
    /// All its fields, the personal ones as commitments.
    case fields
    /// Only its facts: the fields are too large (an import).
    case factsOnly
    /// No entry of its own: ballots, of which closing the poll records count and digest.
    case none
}

/// A command that may cite the recorded decision of the body to which it belongs.
public protocol CitesDecision: Command {
    var decision: DecisionID? { get }
}

/// A command whose effect, once a decision carries it out, still waits for something outside.
public protocol WaitingEffect: Command {
    static var waitsFor: EffectWait { get }
}

/// A command that counts from the day of the decision that carries it, also where that is recorded later: what was to last
/// three months is over three months after it was decided. A term that begins when somebody is told of it, such as that to
/// appeal against an expulsion, is recorded apart.
public protocol CountsFromDecision: Command {}

/// What the effect of an adopted proposal waits for.
public enum EffectWait: String, Codable, Sendable, Hashable, CaseIterable {
    /// A notarial deed (2:43 lid 5).
    case deed
    case ratification
    case appeal
    case referendum
    case day
}

/// The answer of a command without more to tell.
public struct Done: Codable, Sendable, Hashable {
    public init() {}
}
