public import Kernel
public import Membership
import Phrases
import Statutes

extension Scene {
    public var persons: PersonRegister { PersonRegister(transaction: transaction, cooperative: cooperative) }
    public var memberships: MembershipRegister {
        MembershipRegister(transaction: transaction, cooperative: cooperative)
    }
    public var suspensions: SuspensionRegister {
        SuspensionRegister(transaction: transaction, cooperative: cooperative)
    }
    public var applications: ApplicationRegister {
        ApplicationRegister(transaction: transaction, cooperative: cooperative)
    }
    /// The register of members to read, as of any day.
    public var memberBook: MemberBook { MemberBook(reading: transaction, cooperative: cooperative) }

    /// The categories of the statutes in force.
    public var categories: Categories {
        get throws { Categories(try ruled(.category)) }
    }

    /// The rights to vote on a day, by the statutes in force today.
    public func votingRights(on day: Day) throws -> [VotingRight] {
        try memberBook.votingRights(on: day, weights: categories.weights)
    }

    /// A parameter of the statutes with its article.
    func ruled<Value>(_ key: ParameterKey<Value>) throws -> Ruled<Value> {
        Ruled(try statutes[key], try statutes.article(of: key))
    }

    /// The same of the statutes as they were on a day of before: a fact is held against the version of its own day.
    func ruled<Value>(_ key: ParameterKey<Value>, on day: Day) throws -> Ruled<Value> {
        let then = try statutes(ofFactOn: day)
        return Ruled(then[key], then.article(of: key))
    }

    /// The version of the day of a fact. Before the founding there was no other than the first.
    private func statutes(ofFactOn day: Day) throws -> StatutesInForce {
        let isOther = try day < today && hall.statutes.version(on: day, for: cooperative, in: transaction) != nil
        return try isOther ? statutes(on: day) : statutes
    }

    var admissionRule: AdmissionRule {
        get throws {
            AdmissionRule(
                categories: try categories, minimumAge: try ruled(.memberMinAge), organ: try ruled(.admissionOrgan),
                overrideByAssembly: try ruled(.admissionOverrideByAssembly))
        }
    }

    /// The term of notice, by the statutes of the day on which notice is given.
    func resignationRule(noticeOn day: Day) throws -> ResignationRule {
        ResignationRule(under: try statutes(ofFactOn: day))
    }

    /// The body that decides, and the decision that is cited or carried out.
    func deciding(_ usual: Organ, cited: DecisionID?) -> (organ: Organ, decision: DecisionID?) {
        if case .decision(let decision, let organ) = actor { return (organ, decision) }
        return (usual, cited)
    }
}
