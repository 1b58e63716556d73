public import Kernel

/// A request to become a member (aanmelding).
public struct Application: Hashable, Sendable {
    public let id: ApplicationID
    public let person: PersonID
    public let receivedOn: Day
    public let category: String
    /// What the applicant wrote about it; erased with the person.
    public let motivation: String?

    public init(id: ApplicationID, person: PersonID, receivedOn: Day, category: String, motivation: String?) {
        self.id = id
        self.person = person
        self.receivedOn = receivedOn
        self.category = category
        self.motivation = motivation
    }
}

/// What came of an application. Outcomes are only added: after a refusal the assembly may still admit (2:33).
public struct ApplicationOutcome: Hashable, Sendable {
    public enum Kind: String, Codable, Sendable, CaseIterable { case admitted, refused, withdrawn }

    public let kind: Kind
    public let on: Day
    /// The body that decided; nil when the applicant withdrew.
    public let organ: Organ?
    public let decision: DecisionID?
    /// Why it was refused; erased with the person.
    public let reason: String?

    public init(_ kind: Kind, on day: Day, organ: Organ? = nil, decision: DecisionID? = nil, reason: String? = nil) {
        self.kind = kind
        on = day
        self.organ = organ
        self.decision = decision
        self.reason = reason
    }
}
