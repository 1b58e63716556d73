public import Kernel
import Meetings
import Phrases
public import Proposals
import Statutes
import Voting

/// Opens the next stage of a round by consent (consentronde) on a proposal: forming an image, forming an opinion, deciding.
///
/// The first two may be held before the meeting; the third is a vote among those who are there or represented, and opens
/// as every vote does. Refused: business that the statutes do not decide by consent; a stage out of order; more rounds than
/// the statutes allow, after which a vote decides; business for which the law asks votes (2:43 lid 1, 2:18 lid 2).
public struct OpenConsentRound: Command {
    public static let name = "open-consent-round"
    public static let competence = Competence.person
    public static let rules: [Rule] = [
        .parameter("consent.topics"), .parameter("consent.rounds"), .parameter("consent.objectionMustArgue"),
        .law("2:43 lid 1"),
    ]
    public static var summary: Phrase { Phrases.Commands.openConsentRound }

    public struct Outcome: Codable, Sendable {
        public let round: ConsentRoundID
        /// Counted from 1; after an objection the next one begins.
        public let cycle: Int
        public let stage: ConsentStage
        /// The vote of the stage that decides, in which everybody there consents or objects.
        public let poll: PollID?
        public let represented: Int64?
    }

    public var proposal: ProposalID
    /// `image`, `opinion` or `decision`; the next one when left out.
    public var stage: ConsentStage?
    /// The meeting that decides; the open one on whose agenda the proposal stands when left out.
    public var meeting: MeetingID?

    public init(proposal: ProposalID, stage: ConsentStage? = nil, meeting: MeetingID? = nil) {
        self.proposal = proposal
        self.stage = stage
        self.meeting = meeting
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let filed = try scene.requireProposal(proposal)
        let open = try scene.openMeeting(on: proposal)
        if let place = meeting ?? open?.id, stage ?? .decision == .decision {
            // A round that was challenged with success is held anew (2:13 lid 4).
            for first in try scene.owedAnew(in: place) where first.proposal == proposal { try scene.revoke(first.id) }
        }
        let course = try scene.consentCourse(of: proposal)
        let stage = stage ?? course.next
        if stage == .decision || open != nil {
            guard let place = try meeting.map(scene.requireMeeting) ?? open else {
                throw Refusal(.notFound, .meetingOfPollUnknown)
            }
            _ = try scene.requireChair(of: place)
        } else {
            try requireOffice(in: scene)
        }
        try refuse(.conflict, if: ProposalRules.groundsToWithdraw(filed, isDecided: try scene.isSettled(proposal)))
        let trial =
            stage == .decision
            ? try PollTrial(Business(OpenPoll(meeting: meeting ?? open?.id, proposal: proposal), in: scene), in: scene)
            : nil
        let ofVote = (trial?.grounds ?? []).filter { $0.code != "consent-first" }
        try refuse(if: try grounds(filed, stage, course, in: scene) + ofVote)
        let id: ConsentRoundID = scene.ids.next()
        let vote = try trial.map { try decide(id, $0, in: scene) }
        try scene.consent.open(
            ConsentRound(
                id: id, proposal: proposal, cycle: course.cycle, stage: stage, meeting: vote?.meeting ?? open?.id,
                poll: vote?.id, textVersion: filed.text.version, openedOn: scene.today),
            by: scene.actor.person, at: scene.now)
        scene.record(
            Fact(
                "consent-round-opened",
                ["proposal": proposal.description, "cycle": "\(course.cycle)", "stage": stage.rawValue]))
        return Outcome(
            round: id, cycle: course.cycle, stage: stage, poll: vote?.id, represented: vote?.represented.votes)
    }

    private func requireOffice(in scene: Scene) throws {
        let standing = try scene.standing(of: scene.requirePerson())
        if standing.holds(.chair) || standing.holds(.secretary) { return }
        throw Refusal(
            .authority,
            Ground(
                "not-the-chair", try scene.statutes.article(of: .assemblyChair), message: Phrases.Meetings.onlyTheChair,
                remedy: Phrases.Meetings.askTheChair))
    }

    private func grounds(
        _ filed: Proposal, _ stage: ConsentStage, _ course: ConsentCourse, in scene: Scene
    ) throws -> [Ground] {
        let statutes = try scene.statutes
        var grounds = course.grounds(opening: stage)
        if filed.text.choice != nil { grounds.append(.consentOverOptions) }
        if !statutes[.consentTopics].contains(filed.topic) || filed.body != .assembly {
            grounds.append(.notByConsent(course.article))
        }
        if stage == .decision, statutes.isAmendment(filed.topic) {
            let code: LawCode = filed.topic == .convert ? .convertMajority : .amendMajority
            grounds.append(.consentNeedsVotes(statutes.law.article(code)))
        }
        return grounds
    }

    /// A vote among those who are there, and those for whom somebody is: who holds a proxy consents or objects for who gave
    /// it (2:38 lid 4). Everybody counts for one; officers who are no members take no part, for one of them could then stop
    /// what all members want (2:38 lid 3).
    private func decide(_ round: ConsentRoundID, _ trial: PollTrial, in scene: Scene) throws -> Poll {
        let business = trial.business
        let there = trial.roll.units.filter { $0.kind != .weight && $0.kind != .office }
        let roll = Roll(there.map { RollEntry(principal: $0.principal, holder: $0.holder, kind: $0.kind) })
        var rules = trial.rules
        rules.thresholds = []
        rules.universal = trial.opening.universal
        let choice = ChoicePoll(
            poll: scene.ids.next(), method: ChoiceMethod(consentUnder: try scene.statutes), options: [], seats: 1,
            budget: nil)
        try refuse(if: choice.grounds(over: roll, rules: rules))
        let poll = Poll(
            id: choice.poll, meeting: business.meeting.id, agendaItem: business.item?.id, proposal: proposal,
            body: business.body, topic: business.topic, question: business.question, rules: rules,
            base: trial.everybody, represented: roll.turnout, openedAt: scene.now,
            openedBy: scene.actor.person, revoteOf: try business.replaced(in: scene), seed: scene.random.bytes(32))
        try scene.polls.open(poll, roll: roll)
        try scene.choices.open(choice)
        let text = business.proposal?.text.text ?? business.question
        try scene.polls.freeze(Wording(poll: poll.id, round: round, text: text))
        return poll
    }
}
