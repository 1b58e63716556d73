public import Kernel
import Meetings
import Phrases
import Statutes

/// Ends a body that was set up (opheffen). Whoever sat in it sits there no more; what it decided stands,
/// and what it was voting on is not adopted any more.
public struct EndBody: CitesDecision, CountsFromDecision {
    public static let name = "end-body"
    public static let competence = Competence.anyOf([.decision(.assembly), .body(.board)])
    public static let rules: [Rule] = [.law("2:44 lid 1"), .law("2:40 lid 1")]
    public static var summary: Phrase { Phrases.Commands.endBody }

    public struct Outcome: Codable, Sendable {
        public let body: Organ
        /// How many seats ended with it.
        public let ended: Int
    }

    public var body: Organ
    public var reason: String?
    public var decision: DecisionID?

    public init(body: Organ, reason: String? = nil, decision: DecisionID? = nil) {
        self.body = body
        self.reason = reason
        self.decision = decision
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let charter = try scene.requireCharter(of: body)
        try scene.requireHand(on: charter)
        try refuse(if: groundsOfDelegates(charter, in: scene))
        let terms = try scene.offices.holders(of: body, on: scene.today)
        for term in terms {
            try scene.offices.end(term.id, on: scene.today)
            scene.record(
                Fact(
                    "office-ended", about: term.person,
                    [
                        "term": "\(term.id)", "person": "\(term.person)", "office": term.office.rawValue,
                        "body": body.rawValue,
                    ]))
        }
        try scene.charters.end(
            charter.body.id, on: scene.today, by: scene.givingOrgan, reason: String((reason ?? "").prefix(2000)))
        for person in Set(terms.map(\.person)).sorted() { try scene.settleOpenPolls(for: person) }
        scene.record(Fact("body-ended", ["body": body.rawValue, "seats": "\(terms.count)"]))
        return Outcome(body: body, ended: terms.count)
    }

    /// The statutes make the delegates the assembly (2:39 lid 1), whoever set them up: the board does not end its own assembly.
    private func groundsOfDelegates(_ charter: BodyCharter, in scene: Scene) throws -> [Ground] {
        let statutes = try scene.statutes
        guard charter.kind == .delegates, statutes[.assemblyDelegates], !scene.actsForAssembly else { return [] }
        return [
            Ground(
                "delegates-are-assembly", statutes.law.article(.delegates), required: Organ.assembly.rawValue,
                found: scene.givingOrgan.rawValue, message: Phrases.Bodies.delegatesAreAssembly,
                remedy: Phrases.Bodies.delegatesAreAssemblyRemedy)
        ]
    }
}
