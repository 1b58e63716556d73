import Kernel
import Phrases
import Voting

/// The refusals of decisions outside a meeting that are about who does what.
enum OutsideDesk {
    private typealias Words = Phrases.Outside

    static func otherBody(_ body: Organ) -> Ground {
        Ground(
            "outside-other-body", required: "assembly, board", found: body.rawValue, message: Words.otherBody,
            remedy: Words.inMeeting)
    }

    static let onlyTheDesk = Ground(
        "outside-desk", message: Words.onlyTheDesk, remedy: Words.onlyTheDeskRemedy)
    static let signatureDay = Ground(
        "signature-day", message: Words.signatureDay, remedy: Words.signatureDayRemedy)
    static let reasonMissing = Ground(
        "outside-reason-missing", message: Words.reasonMissing, remedy: Words.reasonMissingRemedy)

    static func notOnRoll(_ article: ArticleReference) -> Ground {
        Ground("outside-not-on-roll", article, message: Words.notOnRoll, remedy: Words.notOnRollRemedy)
    }

    static func onPaper(_ article: ArticleReference) -> Ground {
        Ground("outside-on-paper", article, message: Words.onPaper, remedy: Words.onPaperRemedy)
    }

    static func mannerRefused(_ article: ArticleReference, agreed: Int64, of all: Int64) -> Ground {
        Ground(
            "outside-manner-refused", article, required: "\(all)", found: "\(agreed)",
            message: Words.mannerRefused(agreed: agreed, of: all), remedy: Words.inMeeting)
    }
}
