public import Kernel
import Phrases
import Proposals

/// Reacts in the first two stages of a round by consent (reageren): a question, or what one thinks of it. The words are
/// personal: they can be erased, and the journal keeps a commitment. In the third stage one consents or objects.
public struct ReactInConsentRound: Command {
    public static let name = "react-in-consent-round"
    public static let competence = Competence.voter
    public static let rules: [Rule] = [.law("2:38 lid 1"), .parameter("consent.topics")]
    public static var summary: Phrase { Phrases.Commands.reactInConsentRound }

    public struct Outcome: Codable, Sendable {
        public let round: ConsentRoundID
        public let number: Int
    }

    /// The round; the open one of the proposal when left out.
    public var round: ConsentRoundID?
    public var proposal: ProposalID?
    public var text: Personal<String>

    public init(round: ConsentRoundID? = nil, proposal: ProposalID? = nil, text: String) {
        self.round = round
        self.proposal = proposal
        self.text = Personal(text)
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let person = try scene.requirePerson()
        let named = try round.flatMap { try scene.consent.round($0) }
        guard let target = named?.proposal ?? proposal,
            let open = try scene.consent.rounds(of: target).last, named != nil || round == nil
        else { throw Refusal(.notFound, .consentRoundUnknown) }
        let filed = try scene.requireProposal(target)
        var over: [Ground] = []
        if named.map({ $0.id != open.id }) == true { over.append(.consentRoundOver) }
        over += ProposalRules.groundsToWithdraw(filed, isDecided: try scene.isSettled(target))
        if over.isEmpty, open.stage == .decision { over.append(.consentByBallot) }
        try refuse(.conflict, if: over)
        var grounds: [Ground] = []
        let words = text.value
        if words.allSatisfy(\.isWhitespace) || words.count > Ground.longestReaction { grounds.append(.reactionLength) }
        if try scene.consent.reactions(of: person, in: open.id) >= Ground.mostReactions {
            grounds.append(.tooManyReactions)
        }
        try refuse(.invalid, if: grounds)
        let number = try scene.consent.react(words, in: open.id, by: person, at: scene.now)
        scene.record(Fact("consent-reaction", about: person, ["round": open.id.description, "number": "\(number)"]))
        return Outcome(round: open.id, number: number)
    }
}
