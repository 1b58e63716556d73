import Crypto
import Kernel
import Phrases
import Voting

extension Scene {
    var manualVotes: ManualRegister { ManualRegister(reading: transaction, cooperative: cooperative) }
    var manualBook: ManualWriter { ManualWriter(transaction: transaction, cooperative: cooperative) }
    var elections: ElectionRegister { ElectionRegister(reading: transaction, cooperative: cooperative) }
    var electionBook: ElectionBook { ElectionBook(transaction: transaction, cooperative: cooperative) }

    /// An open poll of this manner, for its chair.
    func requirePoll(_ id: PollID, in manner: VoteManner) throws -> Poll {
        try polls.lock(id)
        guard let poll = try polls.poll(id), let meeting = poll.meeting else { throw Refusal(.notFound, .pollUnknown) }
        guard try polls.closing(of: id) == nil else { throw Refusal(.conflict, .pollClosed) }
        guard try manualVotes.manner(of: id) == manner else { throw Refusal(.conflict, ManualGrounds.otherManner) }
        _ = meeting
        return poll
    }

    /// What a count of the poll must add up to.
    func countRules(of poll: Poll) throws -> ManualCountRules {
        let round = try elections.round(of: poll.id)
        let isBallot = round?.kind == .ballot
        let stands = try round.map { try elections.candidates(of: $0.election).map(\.person) } ?? []
        return ManualCountRules(
            options: isBallot ? round?.candidates.count ?? 2 : 2, marks: isBallot ? round?.seats ?? 1 : 1,
            isByHand: try manualVotes.manner(of: poll.id) == .hands,
            roll: try votesLeft(in: poll), candidates: Set(stands),
            nonMembers: poll.rules.nonMembers == nil ? 0 : try polls.officesLeft(in: poll.id), rules: poll.rules)
    }

    /// The votes on the roll without those of who may not vote any more since it opened. The figure of who was there has of
    /// the votes of non-members no more than their part; each of them has a paper and a hand.
    func votesLeft(in poll: Poll) throws -> Int64 {
        let all = poll.rules.nonMembers == nil ? poll.represented.votes : try polls.votesOnRoll(of: poll.id)
        return try all - polls.barredVotes(in: poll.id)
    }

    /// The seed of a lot. Of a poll by name it is public from the opening on; of one on paper it was sealed, and is mixed
    /// with what two people said aloud. Nil while they did not.
    func lotSeed(of poll: Poll, _ manner: VoteManner) throws -> [UInt8]? {
        guard manner != .byName else { return poll.seed }
        return try manualVotes.words(of: poll.id).map { Array(SHA256.hash(data: $0.mixed(with: poll.seed))) }
    }
}

extension Poll {
    /// What is published of a sealed seed: its SHA-256. Opened at the closing, everybody can check it.
    var seal: [UInt8] { Array(SHA256.hash(data: seed)) }
}

/// The refusals of votes on paper and by show of hands that are the program's own.
enum ManualGrounds {
    static let countMissing = Ground(
        "count-missing", message: Phrases.ManualVotes.countMissing, remedy: Phrases.ManualVotes.countMissingRemedy)
    static let otherManner = Ground(
        "other-manner", message: Phrases.ManualVotes.otherManner, remedy: Phrases.ManualVotes.otherMannerRemedy)
    static let needsScreen = Ground(
        "needs-screen", message: Phrases.ManualVotes.needsScreen, remedy: Phrases.ManualVotes.needsScreenRemedy)
    static func ballotsBefore(_ count: Int) -> Ground {
        Ground(
            "ballots-cast-before", .law("2:38 lid 8"), required: "0", found: "\(count)",
            message: Phrases.ManualVotes.ballotsBefore(count), remedy: Phrases.ManualVotes.ballotsBeforeRemedy)
    }

    static let lotWordsUnusable = Ground(
        "lot-words-unusable", message: Phrases.ManualVotes.lotWordsUnusable,
        remedy: Phrases.ManualVotes.lotWordsUnusableRemedy)
    static let lotWordsSaid = Ground(
        "lot-words-said", message: Phrases.ManualVotes.lotWordsSaid, remedy: Phrases.ManualVotes.lotWordsSaidRemedy)

    static func lotWordsAsked(_ article: ArticleReference?) -> Ground {
        Ground(
            "lot-words-asked", article, message: Phrases.ManualVotes.lotWordsAsked,
            remedy: Phrases.ManualVotes.lotWordsAskedRemedy)
    }

    static func rulingNotDecisive(_ article: ArticleReference?) -> Ground {
        Ground(
            "ruling-not-decisive", article, message: Phrases.ManualVotes.rulingNotDecisive,
            remedy: Phrases.ManualVotes.rulingNotDecisiveRemedy)
    }
}
