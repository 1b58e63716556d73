public import Kernel
import Phrases

extension Ground {
    static let countUnreadable = Ground(
        "count-unreadable", message: Phrases.ManualVotes.unreadable, remedy: Phrases.ManualVotes.unreadableRemedy)
    static let tellerIsCandidate = Ground(
        "teller-is-candidate", message: Phrases.ManualVotes.tellerIsCandidate,
        remedy: Phrases.ManualVotes.tellersRemedy)
    /// The vote is on paper or by hand: nobody casts a ballot on a screen in it.
    public static let ballotOnPaper = Ground(
        "ballot-on-paper", message: Phrases.ManualVotes.ballotOnPaper, remedy: Phrases.ManualVotes.ballotOnPaperRemedy)

    static func twoTellers(_ found: Int) -> Ground {
        Ground(
            "two-tellers", required: "2", found: "\(found)", message: Phrases.ManualVotes.twoTellers,
            remedy: Phrases.ManualVotes.tellersRemedy)
    }

    static func nonMembersApart(_ most: Int64, found: Int64?, _ article: ArticleReference?) -> Ground {
        Ground(
            "non-members-apart", article, required: "\(most)", found: found.map(String.init),
            message: Phrases.ManualVotes.nonMembersApart(most),
            remedy: Phrases.ManualVotes.nonMembersApartRemedy(most))
    }

    static func papersBeyondRoll(_ found: Int64, roll: Int64) -> Ground {
        Ground(
            "papers-beyond-roll", .law("2:38 lid 1"), required: "\(roll)", found: "\(found)",
            message: Phrases.ManualVotes.beyondRoll(found, roll), remedy: Phrases.ManualVotes.countAgain)
    }

    static func countBeyondPapers(_ found: Int64, handedOut: Int64) -> Ground {
        Ground(
            "count-beyond-papers", required: "\(handedOut)", found: "\(found)",
            message: Phrases.ManualVotes.beyondPapers(found, handedOut), remedy: Phrases.ManualVotes.countAgain)
    }

    static func tooManyHands(marked: Int64, voters: Int64, marks: Int) -> Ground {
        Ground(
            "count-does-not-add-up", required: "<= \(voters * Int64(marks))", found: "\(marked)",
            message: Phrases.ManualVotes.tooManyHands(marked: marked, voters: voters, marks: marks),
            remedy: Phrases.ManualVotes.countHandsAgain)
    }

    static func countDoesNotAddUp(marked: Int64, valid: Int64, marks: Int) -> Ground {
        Ground(
            "count-does-not-add-up", required: "\(valid)", found: "\(marked)",
            message: Phrases.ManualVotes.doesNotAddUp(marked: marked, valid: valid, marks: marks),
            remedy: Phrases.ManualVotes.countAgain)
    }
}
