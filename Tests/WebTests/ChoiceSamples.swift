import Counting
import Kernel

@testable import CooperativeService
@testable import Web

/// Votes over four options by every way of counting, really counted, with hostile words for names.
extension PagesSamples {
    static let methods = CountingMethod.allCases.filter { $0 != .motion }

    var candidates: [Candidate] { (1...4).map { Candidate("\(text) \($0)", cost: Int64($0) * 1000) } }

    private func ballots(_ method: CountingMethod) -> Ballots {
        switch method.ballotKind {
        case .ranking, .motion:
            var ballots = RankedBallots()
            ballots.append(22, [.candidate(0), .candidate(3)])
            ballots.append(17, [.candidate(1), .candidate(2)])
            ballots.append(12, [.candidate(2), .candidate(1)])
            ballots.append(9, [.candidate(3), .candidate(1)])
            return .rankings(ballots)
        case .approval:
            var ballots = MarkedBallots()
            ballots.append(8, [0])
            ballots.append(5, [1, 2])
            ballots.append(5, [3])
            return .approvals(ballots)
        case .scores:
            var ballots = ScoredBallots()
            for (count, scores) in [(7, [4, 2, 0, 1]), (5, [0, 3, 4, 1]), (2, [1, 4, 2, 3])] as [(Int64, [Int64])] {
                for (option, score) in scores.enumerated() { ballots.add(Int32(option), score) }
                ballots.lines.endLine(count: count)
            }
            return .scores(ballots)
        case .consent: return .consent([ConsentVote(12, .consent), ConsentVote(2, .aside), ConsentVote(1, .objection)])
        }
    }

    func marks(_ method: CountingMethod) -> ChoiceSheet.Marks {
        switch method.ballotKind {
        case .ranking, .motion: .ranking(method == .plurality ? [[1]] : [[2], [0, 1]])
        case .approval: .approval([0, 3])
        case .scores: .scores([0: 4, 2: 1])
        case .consent: .voice("objection", argument: text)
        }
    }

    /// - Parameter seats: more than one for those that fill several.
    func choice(_ method: CountingMethod, voted: Bool = false, closed: Bool = false) throws -> ChoiceSheet {
        let seats = method == .stvScottish || method == .stvMeek || method == .block ? 2 : 1
        let isBudget = method == .budgetGreedy || method == .equalShares
        var counted = CountingCase(
            method: method, seats: seats, candidates: candidates, ballots: ballots(method),
            budget: isBudget ? 5000 : nil)
        if method == .debian { counted.rules.debian.defaultOption = 3 }
        if method == .majorityJudgment { counted.rules.points.max = 4 }
        let outcome = try counted.counted()
        return ChoiceSheet(
            method: method, article: .statutes(text),
            options: isBudget ? candidates : candidates.map { Candidate($0.name) },
            seats: seats, budget: isBudget ? 5000 : nil,
            highestScore: method == .score ? 5 : method == .majorityJudgment ? 4 : nil,
            mostMarks: method == .block ? 2 : nil, knowsEqualRanks: method == .schulze, mustArgue: true,
            mine: voted ? marks(method) : nil,
            result: closed
                ? .init(outcome: outcome, chosen: outcome.elected, file: text, digest: text) : nil)
    }

    func choicePoll(_ method: CountingMethod, voted: Bool = false, closed: Bool = false) throws -> PollSheet {
        let sheet = poll(closed: closed)
        return PollSheet(
            id: sheet.id, question: text, organ: .assembly, topic: .ordinary, meeting: sheet.meeting,
            meetingTitle: text,
            proposal: sheet.proposal, proposalText: text, openedAt: moment, base: 117, represented: 92, cast: 60,
            thresholds: [], myVotes: 2, myChoice: nil, myBallotAt: voted ? moment : nil, result: sheet.result,
            seed: "5eed", choice: try choice(method, voted: voted, closed: closed))
    }

    /// Every field of every ballot, filled in with hostile words.
    var choiceState: FormState {
        var state = state
        for name in ["rank", "mark", "score"] {
            for option in 0..<4 { state.values["\(name)-\(option)"] = text }
        }
        for name in ["mark", "voice", "argument", "options", "seats", "budget", "method"] { state.values[name] = text }
        return state
    }
}
