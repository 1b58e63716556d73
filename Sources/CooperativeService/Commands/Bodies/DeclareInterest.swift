public import Kernel
public import Meetings
import Phrases
import Proposals
import Statutes

/// A director declares a personal interest that conflicts with that of the cooperative (tegenstrijdig belang melden, 2:44
/// lid 6), in a proposal or in a subject; chair or secretary can record it for them. From then on the director takes no
/// part in deliberating and deciding on it.
public struct DeclareInterest: Command {
    public static let name = "declare-interest"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.law("2:44 lid 6"), .parameter("board.conflict.fallback")]
    public static var summary: Phrase { Phrases.Commands.declareInterest }

    public struct Outcome: Codable, Sendable {
        public let interest: InterestID
        /// How many directors have an interest in this now, and how many there are.
        public let conflicted: Int, directors: Int
        /// The body that decides in place of the board, when all have; nil otherwise.
        public let decidedBy: Organ?
    }

    public var proposal: ProposalID?
    public var subject: String?
    /// Whose interest it is; the own one where it is left out.
    public var person: PersonID?
    /// What the interest is; kept in the journal as a commitment.
    public var interest: Personal<String>?

    public init(
        proposal: ProposalID? = nil, subject: String? = nil, person: PersonID? = nil, interest: String? = nil
    ) {
        self.proposal = proposal
        self.subject = subject
        self.person = person
        self.interest = interest.map(Personal.init)
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let actor = try scene.requirePerson()
        let person = person ?? actor
        if person != actor { try scene.requireBooks(InterestGrounds.ofAnother) }
        let filed = try proposal.map { try scene.requireProposal($0) }
        let matter = InterestMatter(proposal: proposal, subjects: [subject])
        try refuse(.invalid, if: matter.isNothing ? [InterestGrounds.nothingNamed] : [])
        let seats = try scene.standing(of: person).offices
        guard let organ = [Organ.board, .supervisory].first(where: { organ in seats.contains { $0.organ == organ } })
        else {
            throw Refusal(.statutes, InterestGrounds.notInBody(try scene.statutes.law.article(.conflictOfInterest)))
        }
        try refuse(
            .conflict, if: try scene.interests.declared(on: matter).contains(person) ? [InterestGrounds.already] : [])

        let id: InterestID = scene.ids.next()
        try scene.interests.declare(
            Interest(
                id: id, person: person, proposal: proposal,
                // The title too: what is decided under it is the same matter, also where nobody names the proposal.
                subject: String((subject ?? filed?.text.title ?? "").prefix(300)),
                declaredOn: scene.today), by: actor, at: scene.now)
        try scene.settleOpenPolls(for: person)
        scene.record(
            Fact(
                "interest-declared", about: person,
                [
                    "interest": "\(id)", "person": "\(person)", "proposal": proposal.map { "\($0)" } ?? "",
                    "body": organ.rawValue,
                ], personal: ["subject": subject ?? ""]))
        let conflicts = try Conflicts(in: organ, on: matter, scene: scene)
        return Outcome(
            interest: id, conflicted: conflicts.persons.count, directors: conflicts.seated.count,
            decidedBy: conflicts.areAll ? conflicts.fallback ?? organ : nil)
    }
}
