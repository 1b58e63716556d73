public import Kernel

/// A proposal (voorstel): a text that a body is asked to adopt, and, where it changes something in the books, the command
/// that is carried out when it does.
public struct Proposal: Hashable, Sendable {
    public let id: ProposalID
    /// Counted from 1 within the cooperative.
    public let number: Int
    /// nil when a body proposes it.
    public let proposer: PersonID?
    /// The body that is competent to decide.
    public let body: Organ
    public let topic: Topic
    public let filedOn: Day
    /// The latest version; the published one once there is one, since nothing changes after that.
    public let text: ProposalText
    /// Since when the verbatim text is open to members; nil while it is not.
    public let openFrom: Day?
    public let withdrawnOn: Day?

    public init(
        id: ProposalID, number: Int, proposer: PersonID?, body: Organ, topic: Topic, filedOn: Day, text: ProposalText,
        openFrom: Day? = nil, withdrawnOn: Day? = nil
    ) {
        self.id = id
        self.number = number
        self.proposer = proposer
        self.body = body
        self.topic = topic
        self.filedOn = filedOn
        self.text = text
        self.openFrom = openFrom
        self.withdrawnOn = withdrawnOn
    }
}

/// One version of what a proposal says, verbatim.
public struct ProposalText: Hashable, Codable, Sendable {
    /// Counted from 1; every change makes a new one and none is lost.
    public var version: Int
    public var title: String
    /// What is decided when it is adopted, word for word.
    public var text: String
    /// Why it is proposed; not part of the decision.
    public var explanation: String
    public var command: ProposedCommand?
    /// The options, where voters choose between more than for and against.
    public var choice: ProposalChoice?

    public init(
        version: Int = 1, title: String, text: String, explanation: String = "", command: ProposedCommand? = nil,
        choice: ProposalChoice? = nil
    ) {
        self.version = version
        self.title = title
        self.text = text
        self.explanation = explanation
        self.command = command
        self.choice = choice
    }
}

/// The command that an adopted proposal carries out: its name, and its fields as JSON.
public struct ProposedCommand: Hashable, Codable, Sendable {
    public let name: String
    /// A JSON object, as it was filed; read by the command itself.
    public let fields: JSONValue

    public init(name: String, fields: JSONValue) {
        self.name = name
        self.fields = fields
    }
}
