public import Counting
public import Kernel
import Store
import Voting

/// What a vote over options shows besides every other vote: its ballot, the viewer's own marks, and after the closing
/// what was counted.
public struct ChoiceSheet: Hashable, Sendable {
    public let method: CountingMethod
    /// The article by which the statutes choose the method; nil where the proposal does.
    public let article: ArticleReference?
    public let options: [Candidate]
    public let seats: Int
    /// What is shared out, in cents.
    public let budget: Int64?
    /// The highest score or grade; nil where none are given.
    public let highestScore: Int64?
    /// How many options may be marked; nil: all.
    public let mostMarks: Int?
    public let knowsEqualRanks: Bool
    /// An objection counts only with reasons.
    public let mustArgue: Bool
    /// The viewer's ballot; nil while there is none.
    public let mine: Marks?
    public let result: Result?

    /// What was counted.
    public struct Result: Hashable, Sendable {
        public let outcome: CountingOutcome
        /// What is chosen in the end, after the rule of the statutes for a tie.
        public let chosen: [Int]
        /// The case as a file: what `zeggenschap count` reads.
        public let file: String
        /// What `zeggenschap count` answers as its digest, in hexadecimal.
        public let digest: String
    }

    /// What a ballot says, by the options' places in the list, from 0.
    public enum Marks: Hashable, Sendable {
        case ranking([[Int]])
        case approval([Int])
        case scores([Int: Int64])
        /// `consent`, `objection` or `aside`, with the reasons of an objection.
        case voice(String, argument: String?)
    }
}

extension ChoiceSheet {
    static func read(_ poll: PollID, for person: PersonID?, _ glance: Glance) throws -> ChoiceSheet? {
        guard let row = try glance.row(ChoiceRegister.select, poll) else { return nil }
        let choice = try ChoicePoll(row, of: poll)
        return ChoiceSheet(
            method: choice.method, article: choice.article, options: choice.options, seats: choice.seats,
            budget: choice.budget, highestScore: choice.highestScore, mostMarks: choice.mostMarks,
            knowsEqualRanks: choice.knowsEqualRanks, mustArgue: choice.mustArgue,
            mine: try person.flatMap { try Marks.read(poll, of: $0, kind: choice.method.ballotKind, glance) },
            result: try Result.read(poll, glance))
    }
}

extension ChoiceSheet.Result {
    static func read(_ poll: PollID, _ glance: Glance) throws -> Self? {
        try glance.row(
            "SELECT counted, outcome, chosen, digest FROM voting_outcome WHERE cooperative_id = ?1 AND poll_id = ?2",
            poll
        ).map { row in
            let kept = try ChoiceOutcome(row)
            return Self(
                outcome: kept.outcome, chosen: kept.chosen, file: kept.counted, digest: kept.digest)
        }
    }
}

extension ChoiceSheet.Marks {
    /// The ballot of one holder: that of the first unit that was cast.
    fileprivate static func read(
        _ poll: PollID, of person: PersonID, kind: BallotKind, _ glance: Glance
    ) throws -> Self? {
        try glance.row(
            """
            SELECT b.marks, b.argument FROM voting_unit u
            JOIN voting_choice_ballot b
                ON b.cooperative_id = u.cooperative_id AND b.poll_id = u.poll_id AND b.unit = u.number
            WHERE u.cooperative_id = ?1 AND u.poll_id = ?2 AND u.holder_id = ?3 ORDER BY u.number LIMIT 1
            """, poll, person
        ).flatMap { row in
            let argument: String? = try row[1]
            switch Voting.Marks(try row[0], kind: kind) {
            case .ranking(let groups): return .ranking(groups)
            case .approval(let options): return .approval(options)
            case .scores(let scores): return .scores(scores)
            case .consent(let voice): return .voice(voice.rawValue, argument: argument)
            case nil: return nil
            }
        }
    }
}
