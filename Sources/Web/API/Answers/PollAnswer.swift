import CooperativeService
import Kernel

/// One vote as somebody on its roll sees it.
struct PollAnswer: Codable, Sendable {
    struct Threshold: Codable, Sendable {
        let fraction: Fraction
        /// More than the fraction is asked, not at least.
        let isStrict: Bool
        let basis: String
        let article: String?
    }

    struct Result: Codable, Sendable {
        let `for`: Int, against: Int, blank: Int
        let outcome: String
        let arithmetic: ArithmeticAnswer
        let grounds: [GroundAnswer]
        /// SHA-256 over the ballots, in hexadecimal digits.
        let digest: String
        let closedAt: Timestamp
        /// Challenged at once, so that a new vote is to be held; and whether it was, by which this result lost its effect.
        let isChallenged: Bool, isHeldAnew: Bool
        let decision: DecisionID?
    }

    let id: PollID
    let question: String, body: String, topic: String
    let meeting: MeetingID?, proposal: ProposalID?
    let openedAt: Timestamp
    let base: Int, represented: Int, cast: Int
    let thresholds: [Threshold]
    /// Votes that the viewer holds, and what they said.
    let myVotes: Int, myChoice: String?, myBallotAt: Timestamp?
    let result: Result?
    /// What the lot is drawn from, besides the ballots, in hexadecimal digits.
    let seed: String
    /// Set where the vote is over options, and not for or against.
    let choice: ChoiceAnswer?

    init(_ sheet: PollSheet) {
        id = sheet.id
        question = sheet.question
        body = sheet.organ.rawValue
        topic = sheet.topic.rawValue
        meeting = sheet.meeting
        proposal = sheet.proposal
        openedAt = sheet.openedAt
        base = sheet.base
        represented = sheet.represented
        cast = sheet.cast
        thresholds = sheet.thresholds.map {
            Threshold(fraction: $0.fraction, isStrict: $0.isStrict, basis: $0.basis, article: $0.article?.code)
        }
        myVotes = sheet.myVotes
        myChoice = sheet.myChoice?.rawValue
        myBallotAt = sheet.myBallotAt
        seed = sheet.seed
        choice = sheet.choice.map(ChoiceAnswer.init)
        result = sheet.result.map {
            Result(
                for: $0.inFavour, against: $0.against, blank: $0.blank, outcome: $0.outcome,
                arithmetic: ArithmeticAnswer($0.arithmetic), grounds: $0.grounds.map(GroundAnswer.init),
                digest: $0.digest, closedAt: $0.closedAt, isChallenged: $0.isChallenged, isHeldAnew: $0.isHeldAnew,
                decision: $0.decision)
        }
    }
}
