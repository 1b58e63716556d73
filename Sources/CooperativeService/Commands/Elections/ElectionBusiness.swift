import Counting
import Kernel
import Meetings
import Phrases
import Statutes
import Voting

/// What an item of an agenda asks where it is an election: who can be voted on now, in which way and by which rules.
struct ElectionBusiness {
    let election: Election
    let step: ElectionStep
    /// The rules of the vote; nil where they are those of every vote on persons.
    let rules: PollRules?
    /// The most rounds that the statutes allow.
    let rounds: Int
    private let breaks: Bool
    private let names: [PersonID: String]
    private let article: ArticleReference?
    private let ranked: ChoiceMethod?
    /// Why those who can be elected now could not all be appointed.
    private let full: [Ground]

    /// Nil for an item that is no election.
    init?(_ item: AgendaItem, breaks: Bool, on day: Day, in scene: Scene) throws {
        guard let election = try scene.elections.election(of: item.id) else { return nil }
        let statutes = try scene.statutes
        let isRanked = statutes[.votePersonMethod] == .ranked
        let candidates = try scene.candidatesPutUp(for: election)
        self.election = election
        self.breaks = breaks
        step = ElectionStep(
            election, candidates: candidates, rounds: try scene.standingRounds(of: election), isRanked: isRanked,
            breaks: breaks)
        full =
            try BoardSize(scene: scene, day: max(scene.today, election.takesOfficeOn ?? scene.today))
            .grounds(to: step, in: election)
        names = try scene.names(of: candidates.map(\.person))
        article = statutes.articleIfAny(of: .votePersonMethod)
        rounds = statutes[.voteRounds]
        if case .ranked(_, let seats) = step {
            ranked = try ChoiceMethod(
                named: nil, on: .persons, seats: seats, sharesBudget: false, under: statutes)
        } else {
            ranked = nil
        }
        if case .nomination = step { rules = Self.breaking(statutes) } else { rules = nil }
    }

    var topic: Topic {
        if case .nomination = step { .nomination } else { .persons }
    }

    /// No name stands in it: a question is written down in the journal.
    var question: String? {
        switch step {
        case .nomination: Phrases.Elections.nominationQuestion(election.title).nl
        case .ballot(_, _, let number) where number > 1: Phrases.Elections.round(election.title, number).nl
        default: election.title
        }
    }

    var isFinished: Bool { step == .finished }
    var needsScreen: Bool { ranked != nil }

    var grounds: [Ground] {
        if step == .nobody { return [ElectionGrounds.noCandidates] }
        return (breaks && topic != .nomination ? [ElectionGrounds.noBinding] : []) + full
    }

    /// The round that the poll will be.
    func round(as poll: PollID) -> ElectionRound? {
        func round(_ kind: ElectionRound.Kind, _ persons: [PersonID], seats: Int, number: Int = 1) -> ElectionRound {
            ElectionRound(
                poll: poll, election: election.id, kind: kind, number: number, seats: seats, candidates: persons)
        }
        return switch step {
        case .nobody, .finished: nil
        case .nomination(let persons): round(.nomination, persons, seats: election.seats)
        case .single(let person): round(.single, [person], seats: 1)
        case .ballot(let persons, let seats, let number): round(.ballot, persons, seats: seats, number: number)
        case .ranked(let persons, let seats): round(.ranked, persons, seats: seats)
        }
    }

    /// The ballot with the names; nil where the vote is for or against.
    func ballot(of poll: PollID) -> ChoicePoll? {
        func options(_ persons: [PersonID]) -> [Candidate] { persons.map { Candidate(names[$0] ?? "") } }
        switch step {
        case .ballot(let persons, let seats, _):
            return ChoicePoll(candidates: options(persons), seats: seats, article: article, poll: poll)
        case .ranked(let persons, let seats):
            guard let ranked else { return nil }
            return ChoicePoll(poll: poll, method: ranked, options: options(persons), seats: seats, budget: nil)
        default: return nil
        }
    }

    /// By how many votes a binding nomination is broken, and with which quorum: the law bounds both (2:37 lid 4).
    static func breaking(_ statutes: StatutesInForce) -> PollRules {
        let law = statutes.law[.nominationBreak], majority = statutes[.boardNominationBreak]
        let most = law.number ?? majority.fraction
        let isWithin = majority.fraction <= most
        let threshold = Threshold(
            isWithin ? majority.fraction : most, isStrict: isWithin && majority.strict && majority.fraction < most,
            article: isWithin ? statutes.articleIfAny(of: .boardNominationBreak) : law.reference)
        let quorum = (statutes[.quorumByTopic][.nomination] ?? nil).map { asked in
            QuorumRule(
                min(asked, most), counted: QuorumRule.Counted(rawValue: statutes[.quorumBase].rawValue) ?? .votes,
                article: asked > most ? law.reference : statutes.articleIfAny(of: .quorumByTopic))
        }
        return PollRules(breaking: threshold, quorum: quorum)
    }
}
