public import Kernel
import Phrases
import Statutes
public import Voting

/// Puts up a candidate (kandidaatstelling): the board nominates, which binds where the statutes say so
/// (`board.nomination`, 2:37 lid 4), or members do with enough votes behind them (`board.candidateFraction`, 2:37 lid 5).
///
/// A member alone starts a list that others join with `support-candidate`; chair or secretary record a list that members
/// signed. Refused: who could not be appointed, who was put up already, a list that is too short, and after its day.
public struct NominateCandidate: Command {
    public static let name = "nominate-candidate"
    public static let competence = Competence.person
    public static let rules: [Rule] = [
        .law("2:37 lid 5"), .parameter("board.candidateFraction"), .parameter("board.nomination"), .law("2:37 lid 4"),
        .parameter("board.fromMembersOnly"),
    ]
    public static var summary: Phrase { Phrases.Elections.nominate }

    public struct Outcome: Codable, Sendable {
        public let election: ElectionID
        public let person: PersonID
        public let binding: Bool
        /// Votes behind the candidate, and how many it takes; nought for a nomination of the board.
        public let votes: Int64, needed: Int64
        /// Enough stand behind the candidate; what is left is the candidate's own yes.
        public let isPutUp: Bool
    }

    public var election: ElectionID
    public var person: PersonID
    /// Members where it is left out.
    public var nominator: Candidacy.Nominator?
    /// The members who signed the list; the actor alone where it is left out.
    public var supporters: [PersonID]?

    public init(
        election: ElectionID, person: PersonID, nominator: Candidacy.Nominator? = nil, supporters: [PersonID]? = nil
    ) {
        self.election = election
        self.person = person
        self.nominator = nominator
        self.supporters = supporters
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let actor = try scene.requirePerson()
        let held = try scene.requireElection(election)
        try scene.requireKnown(person)
        let isBoards = nominator == .board
        let statutes = try scene.statutes
        let behind = try isBoards ? [] : supporting(actor, statutes, in: scene)
        if isBoards { try requireBoard(actor, in: scene) }

        var grounds = try scene.candidateTermGrounds(held)
        if try scene.elections.candidates(of: election).contains(where: { $0.person == person }) {
            grounds.append(ElectionGrounds.alreadyCandidate)
        }
        if isBoards, statutes[.boardNomination] == .none {
            grounds.append(ElectionGrounds.noBoardNomination(statutes.articleIfAny(of: .boardNomination)))
        }
        let votes = try scene.supportVotes(behind), needed = isBoards ? 0 : try scene.supportNeeded(for: held)
        if votes < needed, isBoards == false, supporters != nil {
            let few = ElectionGrounds.tooFewSupporters(
                votes, needed, statutes.articleIfAny(of: .boardCandidateFraction))
            grounds += try scene.groundsOfSuspended(Set(supporters ?? []), where: [few]) + [few]
        }
        grounds += try scene.appointmentGrounds(of: person, in: held)
        try refuse(if: grounds)

        let isBinding = isBoards && held.organ == .board && statutes[.boardNomination] == .binding
        try scene.electionBook.nominate(
            Candidacy(
                person: person, nominator: isBoards ? .board : .members, isBinding: isBinding,
                nominatedOn: scene.today, supporters: behind), for: election, by: actor, at: scene.now)
        scene.record(
            Fact(
                "candidate-nominated", about: person,
                [
                    "election": "\(election)", "person": "\(person)", "nominator": isBoards ? "board" : "members",
                    "binding": "\(isBinding)",
                ]))
        return Outcome(
            election: election, person: person, binding: isBinding, votes: votes, needed: needed,
            isPutUp: votes >= needed)
    }

    private func supporting(_ actor: PersonID, _ statutes: StatutesInForce, in scene: Scene) throws -> [PersonID] {
        let named = try SignedList.persons(
            supporters ?? [], filedBy: actor, under: statutes.articleIfAny(of: .boardCandidateFraction), in: scene)
        let voters = Set(try scene.rollOfMembers(on: .persons).units.map(\.principal))
        // Who has no vote puts up nobody; a suspended member has none (2:38 lid 1).
        let listed = supporters ?? [actor]
        if Set(listed) == [actor], voters.isDisjoint(with: named) { throw Refusal(.authority, .notInRoll) }
        return (listed + named.subtracting(listed).sorted()).filter { named.contains($0) && voters.contains($0) }
    }

    private func requireBoard(_ actor: PersonID, in scene: Scene) throws {
        let standing = try scene.standing(of: actor)
        guard standing.holds(.chair) || standing.holds(.secretary) else {
            throw Refusal(.authority, ElectionGrounds.boardNominates)
        }
    }
}
