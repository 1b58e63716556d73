import Kernel
import Meetings
import Phrases
import Statutes
import Store
import Voting

extension Scene {
    func requireElection(_ id: ElectionID) throws -> Election {
        guard let election = try elections.election(id) else { throw Refusal(.notFound, ElectionGrounds.unknown) }
        return election
    }

    func requireCandidacy(of person: PersonID, in election: Election) throws -> Candidacy {
        guard let candidacy = try elections.candidates(of: election.id).first(where: { $0.person == person }) else {
            throw Refusal(.notFound, ElectionGrounds.noCandidate)
        }
        return candidacy
    }

    /// The rounds whose result stands: those that are closed and were not challenged.
    func standingRounds(of election: Election) throws -> [(ElectionRound, RoundResult)] {
        try elections.rounds(of: election.id).compactMap { round in
            guard let result = try elections.result(of: round.poll), try !polls.isRevoked(round.poll) else {
                return nil
            }
            return (round, result)
        }
    }

    /// Whether nobody else can be elected after the rounds whose result stands: every place is filled, or nobody is left.
    func isComplete(_ election: Election) throws -> Bool {
        let elected = Set(try standingRounds(of: election).flatMap(\.1.elected))
        if elected.count >= election.seats { return true }
        return try candidatesPutUp(for: election).allSatisfy { elected.contains($0.person) }
    }

    /// Everybody who was put up by the board, or by enough members.
    func candidatesPutUp(for election: Election) throws -> [Candidacy] {
        try elections.candidates(of: election.id).filter {
            try ($0.nominator == .board || supportVotes($0.supporters) >= supportNeeded($0, for: election))
                && canStill($0.person, in: election)
        }
    }

    /// What this candidate needs: nothing where the board put them up; else no more than was asked on the day on which members
    /// did, whatever the statutes ask since.
    func supportNeeded(_ candidacy: Candidacy, for election: Election) throws -> Int64 {
        guard candidacy.nominator == .members else { return 0 }
        let then = try supportFraction(under: statutes(on: candidacy.nominatedOn))
        return try supportNeeded(for: election, fraction: min(then, supportFraction(under: statutes)))
    }

    /// Who died is no candidate any more, nor who is no member on the day, where directors come from the members
    /// (2:37 lid 1).
    private func canStill(_ person: PersonID, in election: Election) throws -> Bool {
        if try hasDied(person, before: today + 1) { return false }
        guard election.organ == .board, try statutes[.boardFromMembersOnly] else { return true }
        return try isMemberInLaw(person, on: max(today, election.takesOfficeOn ?? today))
    }

    /// The votes that must be behind a candidate of members; one where the statutes ask nothing (2:37 lid 5).
    func supportNeeded(for election: Election) throws -> Int64 {
        try supportNeeded(for: election, fraction: supportFraction(under: statutes))
    }

    private func supportNeeded(for election: Election, fraction: Fraction) throws -> Int64 {
        guard election.organ == .board || election.organ == .supervisory else { return 1 }
        return max(1, fraction.ceiling(of: try rollOfMembers(on: .persons).turnout.votes))
    }

    /// What the statutes ask, and no more than the law lets them.
    private func supportFraction(under statutes: StatutesInForce) -> Fraction {
        let asked = statutes[.boardCandidateFraction]
        return statutes.law[.candidateFraction].number.map { min($0, asked) } ?? asked
    }

    /// Members put up candidates also where their delegates elect (2:39 lid 1, 2:37 lid 5): each stands behind one with the
    /// own votes.
    func supportVotes(_ supporters: [PersonID]) throws -> Int64 {
        try rollOfMembers(on: .persons).present(withOrganisations(Set(supporters))).turnout.votes
    }

    /// No vote was opened yet in the election, and candidates can still be put up.
    func candidateTermGrounds(_ election: Election) throws -> [Ground] {
        var grounds: [Ground] = []
        if let last = election.candidatesUntil, today > last { grounds.append(ElectionGrounds.tooLate(last, today)) }
        if try !elections.rounds(of: election.id).isEmpty { grounds.append(ElectionGrounds.votedAlready) }
        return grounds
    }

    /// What would forbid that this person is appointed: the rules of an appointment, as the assembly would make it. That
    /// somebody sits there now is no reason yet: who goes makes room. Whether the board is odd depends on all who are
    /// elected.
    func appointmentGrounds(of person: PersonID, in election: Election) throws -> [Ground] {
        let passing: Set<String> = ["board-full", "board-even", "office-taken", "office-held-already"]
        let command = AppointOfficer(
            person: person, office: election.office, body: election.organ, from: election.takesOfficeOn)
        do {
            try tryOut(Payload(of: command), by: .assembly)
            return []
        } catch let refusal as Refusal {
            return refusal.grounds.filter { !passing.contains($0.code) }
        }
    }

    func names(of persons: [PersonID]) throws -> [PersonID: String] {
        var names: [PersonID: String] = [:]
        for person in Set(persons) {
            names[person] = try transaction.row(
                """
                SELECT COALESCE(given_name || ' ', '') || COALESCE(prefix || ' ', '') || family_name
                FROM membership_person WHERE cooperative_id = ?1 AND id = ?2
                """, cooperative, person)?.get(0)
        }
        return names
    }

    /// The candidate in person, or chair or secretary who copies it from paper.
    func requireHand(on candidate: PersonID) throws -> PersonID {
        let actor = try requirePerson()
        if actor == candidate { return actor }
        let standing = try standing(of: actor)
        if standing.holds(.chair) || standing.holds(.secretary) { return actor }
        throw Refusal(.authority, ElectionGrounds.forThemselves)
    }
}

/// The refusals of elections.
enum ElectionGrounds {
    static let unknown = Ground(
        "election-unknown", message: Phrases.Elections.unknown, remedy: Phrases.Elections.unknownRemedy)
    static let noCandidates = Ground(
        "no-candidates", message: Phrases.Elections.noCandidates, remedy: Phrases.Elections.noCandidatesRemedy)
    static let noBinding = Ground(
        "no-binding-nomination", message: Phrases.Elections.noBinding, remedy: Phrases.Elections.noBindingRemedy)
    static let noCandidate = Ground(
        "no-candidate", message: Phrases.Elections.noCandidate, remedy: Phrases.Elections.noCandidateRemedy)
    static let forThemselves = Ground(
        "candidate-in-person", message: Phrases.Elections.forThemselves, remedy: Phrases.Elections.forThemselvesRemedy)
    static let seats = Ground(
        "seats-not-right", message: Phrases.Elections.seats, remedy: Phrases.Elections.seatsRemedy)
    static let dayOrder = Ground(
        "candidates-until-not-right", message: Phrases.Elections.dayOrder, remedy: Phrases.Elections.dayOrderRemedy)
    static let votedAlready = Ground(
        "election-voted-on", message: Phrases.Elections.votedAlready, remedy: Phrases.Elections.votedAlreadyRemedy)
    static let alreadyCandidate = Ground(
        "candidate-already", message: Phrases.Elections.alreadyCandidate,
        remedy: Phrases.Elections.alreadyCandidateRemedy)
    static let boardNominates = Ground(
        "board-nominates", message: Phrases.Elections.boardNominates, remedy: Phrases.Elections.boardNominatesRemedy)
    static let withdrawn = Ground(
        "candidate-withdrawn", message: Phrases.Elections.withdrawn, remedy: Phrases.Elections.noCandidateRemedy)
    static let accepted = Ground(
        "candidacy-accepted", message: Phrases.Elections.accepted, remedy: Phrases.Elections.nothingToDo)
    static let supported = Ground(
        "candidate-supported", message: Phrases.Elections.supported, remedy: Phrases.Elections.nothingToDo)

    static func noBoardNomination(_ article: ArticleReference?) -> Ground {
        Ground(
            "board-nominates-nobody", article, message: Phrases.Elections.noBoardNomination,
            remedy: Phrases.Elections.noBoardNominationRemedy)
    }

    static func tooLate(_ last: Day, _ today: Day) -> Ground {
        Ground(
            "candidate-too-late", required: "\(last)", found: "\(today)", message: Phrases.Elections.tooLate(last),
            remedy: Phrases.Elections.tooLateRemedy)
    }

    static func tooFewSupporters(_ found: Int64, _ asked: Int64, _ article: ArticleReference?) -> Ground {
        Ground(
            "too-few-supporters", article, required: "\(asked)", found: "\(found)",
            message: Phrases.Elections.tooFewSupporters(found, asked),
            remedy: Phrases.Elections.tooFewSupportersRemedy)
    }
}
