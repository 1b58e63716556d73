public import Kernel
import Phrases
import Proposals
import Statutes
import Voting

/// Asks for a referendum of all members on a decision of the assembly (referendum, 2:39 lid 3), where the statutes know it
/// on that kind of business: by enough members together, within so many days. The decision waits for the result.
public struct RequestReferendum: Command {
    public static let name = "request-referendum"
    public static let competence = Competence.voter
    public static let rules: [Rule] = [
        .parameter("assembly.referendum"), .parameter("assembly.referendumFraction"),
        .parameter("assembly.referendumDays"), .law("2:39 lid 3"),
    ]
    public static var summary: Phrase { Phrases.Effects.requestSummary }

    public struct Outcome: Codable, Sendable {
        public let decision: DecisionID
        public let votes: Int64, needed: Int64
    }

    public var decision: DecisionID
    /// Members who signed for it, when chair or secretary record their list.
    public var supporters: [PersonID]?

    public init(decision: DecisionID, supporters: [PersonID]? = nil) {
        self.decision = decision
        self.supporters = supporters
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let person = try scene.requirePerson()
        let taken = try scene.requireDecision(decision)
        let statutes = try scene.statutes(ofReferendumOn: taken)
        let article = statutes.article(of: .assemblyReferendum)
        let last = taken.decidedOn + statutes[.assemblyReferendumDays]
        // What the proposal itself made it wait for besides does not take the referendum away.
        let waits = try scene.decisions.postponed(of: decision) != nil
        guard try scene.knowsReferendum(on: taken), taken.outcome == .adopted, waits || scene.today > last else {
            throw Refusal(.statutes, ReferendumGrounds.none(article))
        }
        try refuse(
            .conflict, if: try scene.referendums.referendum(on: decision) == nil ? [] : [ReferendumGrounds.asked])
        let behind = try SignedList.persons(supporters ?? [], filedBy: person, under: article, in: scene)
        let roll = try scene.rollOfMembers(on: taken.topic)
        let votes = roll.present(behind).turnout.votes
        let needed = statutes[.assemblyReferendumFraction].ceiling(of: roll.turnout.votes)
        var grounds: [Ground] = []
        if scene.today > last {
            grounds.append(
                ReferendumGrounds.tooLate(statutes.article(of: .assemblyReferendumDays), last, scene.today))
        }
        if votes < needed {
            let few = ReferendumGrounds.tooFew(statutes.article(of: .assemblyReferendumFraction), votes, needed)
            grounds += try [few] + scene.groundsOfSuspended(behind, where: [few])
        }
        try refuse(if: grounds)
        try scene.referendums.request(
            on: decision, by: person, votes: votes, of: roll.turnout.votes, on: scene.today, at: scene.now)
        scene.record(Fact("referendum-requested", ["decision": decision.description, "votes": "\(votes)"]))
        return Outcome(decision: decision, votes: votes, needed: needed)
    }
}

/// The refusals about a referendum, in the order in which they are checked.
enum ReferendumGrounds {
    typealias Words = Phrases.Effects

    static func none(_ article: ArticleReference) -> Ground {
        Ground("no-referendum", article, message: Words.noReferendum, remedy: Words.noReferendumRemedy)
    }

    static func nothingToWaitFor(_ article: ArticleReference) -> Ground {
        Ground("no-referendum", article, message: Words.noReferendum, remedy: Words.byItselfRemedy)
    }

    static let asked = Ground("referendum-asked-already", message: Words.asked, remedy: Words.askedRemedy)
    static let notAsked = Ground("referendum-not-asked", message: Words.notAsked, remedy: Words.notAskedRemedy)
    static let openAlready = Ground(
        "referendum-open-already", message: Words.openAlready, remedy: Words.openAlreadyRemedy)

    static func tooLate(_ article: ArticleReference, _ last: Day, _ found: Day) -> Ground {
        Ground(
            "referendum-too-late", article, required: "\(last)", found: "\(found)", message: Words.tooLate(last),
            remedy: Words.tooLateRemedy)
    }

    static func tooFew(_ article: ArticleReference, _ found: Int64, _ needed: Int64) -> Ground {
        Ground(
            "referendum-too-few", article, required: "\(needed)", found: "\(found)",
            message: Words.tooFew(found, of: needed), remedy: Words.tooFewRemedy)
    }

    static func lastDayPassed(_ found: Day, today: Day) -> Ground {
        Ground(
            "referendum-last-day", required: "\(today + 1)", found: "\(found)", message: Words.lastDayPassed,
            remedy: Words.lastDayPassedRemedy)
    }
}
