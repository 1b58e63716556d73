import CooperativeService
import Counting
import Kernel

/// One thing that can be chosen. Everywhere else it is its place in the list, from 0.
struct OptionAnswer: Codable, Sendable {
    let name: String
    /// What it costs, where a budget is shared out.
    let cost: Money?

    init(name: String, cents: Int64?) {
        self.name = name
        cost = cents.map(Money.init(cents:))
    }
}

/// What stands on the ballot of a vote over options, the own marks, and after the closing what was counted.
struct ChoiceAnswer: Codable, Sendable {
    /// What was marked: one of the four, as `mark-ballot` takes it.
    struct Marks: Codable, Sendable {
        struct Score: Codable, Sendable {
            let option: Int
            let score: Int64
        }

        let ranking: [[Int]]?, approved: [Int]?, scores: [Score]?
        let voice: String?, argument: String?
    }

    struct Result: Codable, Sendable {
        /// What is chosen in the end, by place and by name.
        let chosen: [Int], chosenNames: [String]
        /// What the count came to before the rule for a tie.
        let elected: [Int], tie: [Int]
        /// What `zeggenschap count` answers as its digest over the file of the count, in hexadecimal digits.
        let digest: String
    }

    let method: String, ballot: String
    let article: String?
    let options: [OptionAnswer]
    let seats: Int
    let budget: Money?
    let highestScore: Int64?, mostMarks: Int?
    let knowsEqualRanks: Bool
    let myMarks: Marks?
    let result: Result?

    init(_ sheet: ChoiceSheet) {
        method = sheet.method.rawValue
        ballot = sheet.method.ballotKind.rawValue
        article = sheet.article?.code
        options = sheet.options.map { OptionAnswer(name: $0.name, cents: $0.cost) }
        seats = sheet.seats
        budget = sheet.budget.map(Money.init(cents:))
        highestScore = sheet.highestScore
        mostMarks = sheet.mostMarks
        knowsEqualRanks = sheet.knowsEqualRanks
        myMarks = sheet.mine.map(Marks.init)
        result = sheet.result.map { result in
            Result(
                chosen: result.chosen,
                chosenNames: result.chosen.filter(sheet.options.indices.contains).map { sheet.options[$0].name },
                elected: result.outcome.elected, tie: result.outcome.tie ?? [], digest: result.digest)
        }
    }
}

extension ChoiceAnswer.Marks {
    init(_ marks: ChoiceSheet.Marks) {
        var ranking: [[Int]]?, approved: [Int]?, scores: [Score]?, voice: String?, argument: String?
        switch marks {
        case .ranking(let groups): ranking = groups
        case .approval(let options): approved = options
        case .scores(let given):
            scores = given.sorted { $0.key < $1.key }.map { Score(option: $0.key, score: $0.value) }
        case .voice(let said, let why): (voice, argument) = (said, why)
        }
        self.init(ranking: ranking, approved: approved, scores: scores, voice: voice, argument: argument)
    }
}

/// The options of a proposal before the vote.
struct ProposedChoiceAnswer: Codable, Sendable {
    let options: [OptionAnswer]
    let seats: Int
    let budget: Money?
    /// How it would be counted under the statutes of today; nil where they do not allow such a choice.
    let method: String?, article: String?

    init(_ choice: ProposedChoice) {
        options = choice.options.map { OptionAnswer(name: $0.name, cents: $0.cost) }
        seats = choice.seats
        budget = choice.budget.map(Money.init(cents:))
        method = choice.method?.rawValue
        article = choice.article?.code
    }
}
