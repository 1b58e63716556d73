public import Kernel
import Meetings
import Store
import Voting

/// One decision outside a meeting: the words, who is asked, and what came in.
public struct OutsideSheet: Sendable {
    public let line: OutsideLine
    public let text: String
    public let boardKnewOn: Day, startedOn: Day
    /// The article by which it is decided.
    public let article: ArticleReference
    /// How many are asked today, and how many of them answered; of one that ended nobody is asked any more.
    public let asked: Int, answered: Int
    /// Why it was withdrawn.
    public let reason: String
    /// The viewer, and organisations that the viewer acts for, as far as they have a vote today.
    public let voices: [Voice]
    /// Everybody who is asked, with the answers, by name; only for chair and secretary.
    public let desk: [Voice]
    /// Whether the viewer is chair or secretary of the board.
    public let isDesk: Bool
    /// The last day has passed, or what was answered settles it.
    public let mayBeClosed: Bool
    public let isOver: Bool

    /// One voter, with what they signed.
    public struct Voice: Hashable, Sendable {
        public let voter: PersonID
        public let name: String
        public let isOwn: Bool
        public let choice: BallotChoice?
        /// Of a director: whether the board may decide in this way.
        public let agrees: Bool?
        public let signedOn: Day?
        public let isOnPaper: Bool
    }

    /// Voters among `voices` who did not answer yet.
    public var waiting: [Voice] { voices.filter { $0.choice == nil } }
}

extension CooperativeService {
    public func outsideSheet(
        _ id: PollID, of cooperative: CooperativeID, as viewer: Actor
    ) async throws -> OutsideSheet {
        try await glance(at: cooperative) { glance in
            let (person, standing) = try glance.requireInsider(viewer)
            let scene = glance.scene(as: viewer)
            guard let row = try glance.row(OutsideLine.select + " AND r.id = ?2", id),
                let round = try scene.outside.round(id)
            else { throw Refusal.notHere }
            guard round.body == .assembly || standing.isOnBoard else { throw Refusal.notHere }
            return try OutsideReading(
                round: round, line: OutsideLine(row), scene: scene, glance: glance, person: person,
                isDesk: standing.holds(.chair) || standing.holds(.secretary)
            ).sheet()
        }
    }
}

/// Reads who is asked and what they signed.
private struct OutsideReading {
    let round: OutsideRound
    let line: OutsideLine
    let scene: Scene
    let glance: Glance
    let person: PersonID
    let isDesk: Bool

    func sheet() throws -> OutsideSheet {
        let state = try OutsideState(round, in: scene)
        let isRunning = line.ending == nil
        let own = Set(try [person] + scene.standIns.organisations(of: person, on: scene.today))
        // Of one that ended only the answers are shown: who is asked today says nothing about that day.
        let voters = state.voters.map(\.principal).filter { isRunning || state.answers[$0] != nil }
        let answered = voters.filter { state.answers[$0] != nil }
        let reason: String? = try glance.row(
            "SELECT reason FROM voting_outside_end WHERE cooperative_id = ?1 AND outside_id = ?2", round.id)?.get(0)
        let isOver = scene.today > round.lastDay
        return OutsideSheet(
            line: line, text: round.text, boardKnewOn: round.boardKnewOn, startedOn: round.startedOn,
            article: state.article, asked: voters.count, answered: answered.count, reason: reason ?? "",
            voices: try voters.filter(own.contains).map { try voice($0, state) },
            desk: isDesk ? try voters.map { try voice($0, state) } : [], isDesk: isDesk,
            mayBeClosed: isRunning && (isOver || state.isComplete || state.isSettled), isOver: isOver)
    }

    private func voice(_ voter: PersonID, _ state: OutsideState) throws -> OutsideSheet.Voice {
        let answer = state.answers[voter]
        let needsName = isDesk || voter != person
        return OutsideSheet.Voice(
            voter: voter, name: needsName ? try glance.row(TellerDesk.name, voter)?.get(0) ?? "" : "",
            isOwn: voter == person, choice: answer.flatMap { BallotChoice(rawValue: $0.choice.rawValue) },
            agrees: round.way == .board ? answer?.agrees : nil, signedOn: answer?.signedOn,
            isOnPaper: answer?.isOnPaper ?? false)
    }
}
