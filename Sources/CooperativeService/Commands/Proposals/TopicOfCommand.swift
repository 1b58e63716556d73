import Kernel
import Phrases
import Proposals

/// The kind of business that a command is, whatever a proposal calls it: an amendment of the statutes cannot go by the
/// majority of an ordinary decision.
enum TopicOfCommand {
    private static let fixed: [String: Topic] = [
        "amend-statutes": .amend, "appoint-officer": .persons, "dismiss-officer": .dismissal,
        "admit-applicant": .admission, "refuse-applicant": .admission, "end-membership": .expulsion,
        "suspend-member": .expulsion, "lift-suspension": .expulsion, "expel-member": .expulsion,
        "decide-appeal": .expulsion,
        "adopt-accounts": .accounts, "extend-accounts-term": .accounts, "grant-discharge": .discharge,
    ]

    static func topic(of command: String) -> Topic? { fixed[command] }

    /// The majority for dismissing a director (`board.dismissMajority`) is not asked for who sits elsewhere.
    private static func topic(of command: Payload) -> Topic? {
        guard command.name == DismissOfficer.name, case .object(let fields) = command.fields else {
            return fixed[command.name]
        }
        let office: Office? = if case .string(let word)? = fields["office"] { Office(rawValue: word) } else { nil }
        let organ: Organ? = if case .string(let word)? = fields["body"] { Organ(rawValue: word) } else { nil }
        return (organ ?? office?.usualBody ?? .board) == .board ? .dismissal : nil
    }

    /// The topic of a proposal: that of its command, else the one that is named, else ordinary. A decision is confirmed
    /// under the same rules as it was taken (2:15 lid 6), so that this has the topic of what it confirms.
    static func settle(_ named: Topic?, _ command: Payload?, in scene: Scene) throws -> Topic {
        guard let own = try command.flatMap({ try confirmed($0, in: scene)?.topic ?? topic(of: $0) }) else {
            return named ?? .ordinary
        }
        guard let named, named != own else { return own }
        throw Refusal(
            .invalid,
            Ground(
                "topic-of-command", required: own.rawValue, found: named.rawValue,
                message: Phrases.Proposals.topicOfCommand(Phrases.Vocabulary.topic(own)),
                remedy: Phrases.Proposals.topicOfCommandRemedy))
    }

    /// The decision that a command confirms; nil for every other command.
    static func confirmed(_ command: Payload, in scene: Scene) throws -> Decision? {
        guard command.name == ConfirmDecision.name else { return nil }
        return try decision("confirms", of: command, in: scene)
    }

    /// The decision that a command confirms, or ratifies or refuses to: it decides on the same matter.
    static func decidedAnew(_ command: Payload, in scene: Scene) throws -> Decision? {
        guard command.name == RatifyDecision.name || command.name == RefuseRatification.name else {
            return try confirmed(command, in: scene)
        }
        return try decision("decision", of: command, in: scene)
    }

    private static func decision(_ field: String, of command: Payload, in scene: Scene) throws -> Decision? {
        guard case .object(let fields) = command.fields, case .string(let text)? = fields[field],
            let id = DecisionID(text)
        else { return nil }
        return try scene.decisions.decision(id)
    }
}
