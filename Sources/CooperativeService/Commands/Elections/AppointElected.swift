public import Kernel
import Phrases
import Proposals
import Voting

/// Appoints those whom the assembly elected (benoeming van de gekozenen): the effect of the decision on an election. Each
/// appointment keeps the rules of every other; where one of them cannot be made, none is.
public struct AppointElected: CountsFromDecision {
    public static let name = "appoint-elected"
    public static let competence = Competence.decision(.assembly)
    public static let rules: [Rule] = AppointOfficer.rules
    public static var summary: Phrase { Phrases.Elections.appointElected }

    public struct Outcome: Codable, Sendable {
        public let appointed: [PersonID]
    }

    public var persons: [PersonID]
    public var office: Office
    public var body: Organ?
    public var from: Day?

    public init(persons: [PersonID], office: Office, body: Organ? = nil, from: Day? = nil) {
        self.persons = persons
        self.office = office
        self.body = body
        self.from = from
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        scene.asksOddNumber = false
        if let election = try election(in: scene) {
            scene.notElected = Set(try scene.elections.candidates(of: election.id).map(\.person)).subtracting(persons)
            scene.isWholeAppointment = try scene.isComplete(election)
        }
        // A committee is one: all of it takes the place of the one before. Of a board the size is that of all together.
        let isTogether = office == .auditor || office == .boardMember && (body ?? .board) == .board
        if isTogether, let first = persons.first {
            _ = try AppointOfficer(
                person: first, office: office, body: body, from: from, also: Array(persons.dropFirst())
            ).carryOut(in: scene)
            return Outcome(appointed: persons)
        }
        for person in persons {
            _ = try AppointOfficer(person: person, office: office, body: body, from: from).carryOut(in: scene)
        }
        return Outcome(appointed: persons)
    }

    /// The election that was decided.
    private func election(in scene: Scene) throws -> Election? {
        guard let decision = try scene.decisionBehind.id, let poll = try scene.decisions.decision(decision)?.poll,
            let round = try scene.elections.round(of: poll)
        else { return nil }
        return try scene.elections.election(round.election)
    }
}
