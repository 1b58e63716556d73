import Kernel
import Phrases

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

    /// The topic of a proposal: that of its command, else the one that is named, else ordinary.
    static func settle(_ named: Topic?, command: String?) throws -> Topic {
        guard let own = command.flatMap(topic) else { return named ?? .ordinary }
        guard let named, named != own else { return own }
        throw Refusal(
            .invalid,
            Ground(
                "topic-of-command", required: own.rawValue, found: named.rawValue,
                message: Phrases.Proposals.topicOfCommand(Phrases.Vocabulary.topic(own)),
                remedy: Phrases.Proposals.topicOfCommandRemedy))
    }
}
