public import Kernel
public import Meetings
import Phrases
import Statutes

/// Appoints somebody to an office (benoeming). Directors are appointed by the assembly (2:37 lid 2); the board only
/// divides the tasks among those who sit in it (2:37 lid 7).
public struct AppointOfficer: CitesDecision {
    public static let name = "appoint-officer"
    public static let competence = Competence.anyOf([.decision(.assembly), .body(.board)])
    public static let rules: [Rule] = [
        .law("2:37 lid 2"), .parameter("board.fromMembersOnly"), .parameter("board.size.max"), .law("2:48 lid 2"),
    ]
    public static var summary: Phrase { Phrases.Commands.appointOfficer }

    public struct Outcome: Codable, Sendable {
        public let term: OfficeTermID
    }

    public var person: PersonID
    public var office: Office
    /// The board where it is left out; the audit committee for an auditor.
    public var body: Organ?
    /// Today where it is left out.
    public var from: Day?
    public var decision: DecisionID?

    public init(person: PersonID, office: Office, body: Organ? = nil, from: Day? = nil, decision: DecisionID? = nil) {
        self.person = person
        self.office = office
        self.body = body
        self.from = from
        self.decision = decision
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        try scene.requireKnown(person)
        let organ = body ?? (office == .auditor ? .audit : .board)
        let from = self.from ?? scene.today
        try refuse(
            if: AppointmentCheck(scene: scene, person: person, office: office, organ: organ, from: from).grounds())
        let term: OfficeTermID = scene.ids.next()
        try scene.offices.appoint(
            term, body: try scene.body(toSeat: organ).id, person: person, office: office, from: from)
        scene.record(
            Fact(
                "officer-appointed", about: person,
                [
                    "term": "\(term)", "person": "\(person)", "office": office.rawValue, "body": organ.rawValue,
                    "from": "\(from)",
                ]))
        return Outcome(term: term)
    }
}

extension Scene {
    /// The body, made when somebody is first appointed to it: a committee exists from then on.
    func body(toSeat organ: Organ) throws -> Body {
        if let body = try bodies.body(organ) { return body }
        let body = Body(id: ids.next(), code: organ, name: Phrases.Vocabulary.organ(organ).nl)
        try bodies.add(body)
        return body
    }
}
