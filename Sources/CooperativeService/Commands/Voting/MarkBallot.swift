import Counting
public import Kernel
import Phrases
public import Store
public import Voting

/// Casts a ballot over options (keuzestembiljet): a ranking, marks, scores, or one's voice in a consent round. Confirmed
/// once, it is final.
///
/// Options are named by their place in the list of the vote, from 0. In the hall the chair or the secretary enters it for
/// a member without a telephone, who then is named as `person`.
public struct MarkBallot: Command {
    public static let name = "mark-ballot"
    public static let competence = Competence.roll
    public static let rules: [Rule] = [
        .law("2:38 lid 1"), .law("2:13 lid 1"), .parameter("vote.methodByTopic"),
        .parameter("consent.objectionMustArgue"),
    ]
    public static var summary: Phrase { Phrases.Commands.markBallot }
    public static var writeKind: WriteKind { .ballot }
    public static var record: JournalRecord { .none }

    /// One option with what it gets.
    public struct Score: Hashable, Codable, Sendable {
        public var option: Int
        public var score: Int64

        public init(option: Int, score: Int64) {
            self.option = option
            self.score = score
        }
    }

    public var poll: PollID
    /// Best first; options in one group are equal, where the way of counting knows that.
    public var ranking: [[Int]]?
    public var approved: [Int]?
    public var scores: [Score]?
    /// `consent`, `objection` or `aside`.
    public var voice: String?
    /// The reasons of an objection.
    public var argument: Personal<String>?
    /// One unit of those that the voter holds; all of them when left out.
    public var unit: Int?
    /// The voter, when the chair or secretary enters the ballot.
    public var person: PersonID?
    /// Whose vote it is, where the voter holds proxies or acts for an organisation; all that they hold when left out.
    public var principal: PersonID?

    public init(
        poll: PollID, ranking: [[Int]]? = nil, approved: [Int]? = nil, scores: [Score]? = nil, voice: String? = nil,
        argument: String? = nil, unit: Int? = nil, person: PersonID? = nil, principal: PersonID? = nil
    ) {
        self.poll = poll
        self.ranking = ranking
        self.approved = approved
        self.scores = scores
        self.voice = voice
        self.argument = argument.map(Personal.init)
        self.unit = unit
        self.person = person
        self.principal = principal
    }

    public func carryOut(in scene: Scene) throws -> ChoiceBox.Receipt {
        let actor = try scene.requirePerson()
        let holder = person ?? actor
        if holder != actor { try scene.requireTeller(of: poll, for: holder) }
        try scene.settle(poll, afterMidnightFor: holder)
        return try scene.sayingWhy(of: holder, for: principal, in: poll) {
            try scene.namingExpulsion(of: holder) {
                try scene.choiceBallots.cast(
                    try marks(), argument: argument?.value, in: poll, holder: holder, unit: unit,
                    principal: principal, teller: holder == actor ? nil : actor, key: scene.key, at: scene.now)
            }
        }
    }

    /// The one way in which the ballot is filled in. Refused: none, or more than one.
    func marks() throws(Refusal) -> Marks {
        var filled: [Marks] = []
        if let ranking { filled.append(.ranking(ranking.filter { !$0.isEmpty })) }
        if let approved { filled.append(.approval(approved)) }
        if let scores {
            let pairs = Dictionary(scores.map { ($0.option, $0.score) }, uniquingKeysWith: { first, _ in first })
            guard pairs.count == scores.count else { throw Refusal(.invalid, .optionMarkedTwice) }
            filled.append(.scores(pairs))
        }
        if let voice {
            guard let voice = ConsentVote.Voice(rawValue: voice) else { throw Refusal(.invalid, .ballotKind) }
            filled.append(.consent(voice))
        }
        guard filled.count == 1 else { throw Refusal(.invalid, .ballotKind) }
        return filled[0]
    }
}
