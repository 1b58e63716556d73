public import Kernel
import Meetings
import Phrases
import Statutes

/// Lifts the suspension of a director. The assembly lifts any; the supervisory board its own (2:57).
public struct LiftDirectorSuspension: CitesDecision, CountsFromDecision {
    public static let name = "lift-director-suspension"
    public static let competence = Competence.anyOf([.decision(.assembly), .body(.organ(.supervisory))])
    public static let rules: [Rule] = [.law("2:37 lid 6"), .law("2:57")]
    public static var summary: Phrase { Phrases.Commands.liftDirectorSuspension }

    public var person: PersonID
    public var decision: DecisionID?

    public init(person: PersonID, decision: DecisionID? = nil) {
        self.person = person
        self.decision = decision
    }

    public func carryOut(in scene: Scene) throws -> Done {
        let board = try scene.requireBody(.board)
        let suspension = try scene.offices.suspensions(of: person, in: board.id).last {
            $0.from <= scene.today && $0.until >= scene.today
        }
        guard let suspension else {
            throw Refusal(
                .conflict,
                Ground(
                    "director-not-suspended", message: Phrases.Offices.notSuspended,
                    remedy: Phrases.Meetings.nothingToDo))
        }
        guard scene.actsForAssembly || suspension.by == .supervisory else {
            throw Refusal(
                .statutes,
                Ground(
                    "assembly-lifts", try scene.statutes.law.article(.supervisoryBoard), required: "assembly",
                    message: Phrases.Offices.liftedByAssembly, remedy: Phrases.Meetings.proposeToAssembly))
        }
        try scene.offices.lift(suspension.id, on: scene.today)
        try scene.settleOpenPolls(for: person)
        scene.record(
            Fact(
                "director-suspension-lifted", about: person,
                ["suspension": "\(suspension.id)", "person": "\(person)"]))
        return Done()
    }
}
