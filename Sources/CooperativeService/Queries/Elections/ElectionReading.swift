public import Kernel
import Meetings
import Statutes
import Store
public import Voting

extension CooperativeService {
    /// One election, for members and officers. Of a body other than the assembly only who governs,
    /// supervises or sits in that body sees it.
    /// - Throws: `Refusal` not found.
    public func election(
        _ id: ElectionID, of cooperative: CooperativeID, as viewer: Actor
    ) async throws -> ElectionSheet {
        try await glance(at: cooperative) { glance in
            let (person, standing) = try glance.requireInsider(viewer)
            let scene = glance.scene(as: viewer)
            guard let election = try scene.elections.election(id),
                let row = try glance.row(
                    MeetingLine.select + " WHERE m.cooperative_id = ?1 AND m.id = ?3", person, election.meeting)
            else { throw Refusal.notHere }
            let line = try MeetingLine(row)
            // Candidates are put up while the meeting is still drafted: its election is known to every member.
            guard line.organ == .assembly || MeetingSight(standing).sees(line.organ) else { throw Refusal.notHere }
            return try ElectionReading(glance: glance, scene: scene, election: election, line: line)
                .sheet(for: person, standing)
        }
    }
}

/// Reads one election with its candidates and rounds.
struct ElectionReading {
    let glance: Glance
    let scene: Scene
    let election: Election
    let line: MeetingLine

    func sheet(for person: PersonID, _ standing: Standing) throws -> ElectionSheet {
        let statutes = try glance.statutes
        let put = try scene.elections.candidates(of: election.id)
        let rounds = try scene.elections.rounds(of: election.id)
        let results = try rounds.map { try scene.elections.result(of: $0.poll) }
        let needed = try scene.supportNeeded(for: election)
        let names = try scene.names(of: put.map(\.person) + rounds.flatMap(\.candidates))
        let elected = Set(try scene.standingRounds(of: election).flatMap(\.1.elected))
        let isGoing = [.drafted, .convoked, .open].contains(line.stage)
        let isOpen = try isGoing && scene.candidateTermGrounds(election).isEmpty
        let isVoter = standing.isMember && !standing.isSuspended
        return ElectionSheet(
            id: election.id, item: election.item, title: election.title, meeting: line.id, meetingTitle: line.title,
            meetingDay: line.day, showsMeeting: MeetingSight(standing).shows(line), organ: election.organ,
            office: election.office, seats: election.seats, candidatesUntil: election.candidatesUntil,
            takesOfficeOn: election.takesOfficeOn,
            stage: try stage(isOpen: isOpen, isGoing: isGoing, hasRounds: !rounds.isEmpty, put),
            candidates: try put.map { candidacy in
                let votes = try candidacy.nominator == .board ? 0 : scene.supportVotes(candidacy.supporters)
                let ownNeed = try scene.supportNeeded(candidacy, for: election)
                return ElectionSheet.Candidate(
                    person: candidacy.person, name: names[candidacy.person] ?? "",
                    isBoards: candidacy.nominator == .board, isBinding: candidacy.isBinding,
                    nominatedOn: candidacy.nominatedOn, acceptedOn: candidacy.acceptedOn,
                    withdrawnOn: candidacy.withdrawnOn, support: votes, needed: ownNeed,
                    isPutUp: votes >= ownNeed,
                    isSupportedByViewer: candidacy.supporters.contains(person),
                    isElected: elected.contains(candidacy.person))
            },
            rounds: try zip(rounds, results).map { try round($0, $1, names) },
            mostRounds: statutes[.voteRounds], supportNeeded: needed,
            supportArticle: statutes.articleIfAny(of: .boardCandidateFraction),
            breaking: put.contains { $0.isBinding && $0.withdrawnOn == nil } ? breaking(statutes) : nil,
            rights: ElectionSheet.Rights(
                viewer: person, nominates: isOpen && isVoter,
                isSecretariat: standing.holds(.chair) || standing.holds(.secretary),
                boardNominates: statutes[.boardNomination] != .none))
    }

    private func stage(
        isOpen: Bool, isGoing: Bool, hasRounds: Bool, _ put: [Candidacy]
    ) throws -> ElectionSheet.Stage {
        if try isVoting() { return .voting }
        if isOpen { return .nominating }
        guard isGoing else { return .finished }
        guard hasRounds else { return .waiting }
        return try scene.nextStep(of: election).isVote ? .between : .finished
    }

    private func isVoting() throws -> Bool {
        try scene.elections.rounds(of: election.id).contains { try scene.polls.closing(of: $0.poll) == nil }
    }

    private func breaking(_ statutes: StatutesInForce) -> ElectionSheet.Breaking? {
        let rules = ElectionBusiness.breaking(statutes)
        return rules.thresholds.first.map {
            ElectionSheet.Breaking(
                majority: $0.fraction, isStrict: $0.isStrict, article: $0.article, quorum: rules.quorum?.fraction)
        }
    }
}
