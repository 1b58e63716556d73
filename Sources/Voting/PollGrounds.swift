public import Kernel
import Phrases

extension Ground {
    /// There is no such poll in this cooperative.
    public static let pollUnknown = Ground(
        "poll-unknown", message: Phrases.Voting.pollUnknown, remedy: Phrases.Voting.pollUnknownRemedy)
    /// The poll is closed: no ballot and no second closing.
    public static let pollClosed = Ground(
        "poll-closed", message: Phrases.Voting.pollClosed, remedy: Phrases.Voting.pollClosedRemedy)
    /// The person holds no unit in this poll.
    public static let notInRoll = Ground(
        "not-in-roll", .law("2:38 lid 1"), message: Phrases.Voting.notInRoll, remedy: Phrases.Voting.notInRollRemedy)

    /// The idempotency key stands for another ballot.
    static let keyReused = Ground(
        "key-reused", message: Phrases.Service.keyReused, remedy: Phrases.Service.keyReusedRemedy)

    /// A ballot of somebody else stands; what it says is the voter's alone.
    static let ballotFinalOfAnother = Ground(
        "ballot-final", .law("2:13 lid 1"), message: Phrases.Voting.ballotFinalOfAnother,
        remedy: Phrases.Voting.ballotFinalOfAnotherRemedy)

    static func ballotFinal(_ chosen: Vote) -> Ground {
        Ground(
            "ballot-final", .law("2:13 lid 1"), found: chosen.rawValue,
            message: Phrases.Voting.ballotFinal(chosen: chosen.phrase), remedy: Phrases.Voting.ballotFinalRemedy)
    }
}

extension Vote {
    /// The word on the ballot.
    public var phrase: Phrase {
        switch self {
        case .for: Phrases.Voting.inFavour
        case .against: Phrases.Voting.against
        case .blank: Phrases.Voting.blank
        }
    }
}
