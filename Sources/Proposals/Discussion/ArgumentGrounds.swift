public import Kernel
import Phrases

extension Ground {
    /// For the service: there is no such argument.
    public static let argumentUnknown = Ground(
        "argument-unknown", message: Phrases.Discussion.unknown, remedy: Phrases.Discussion.unknownRemedy)
    /// It was withdrawn or hidden.
    public static let argumentGone = Ground(
        "argument-gone", message: Phrases.Discussion.gone, remedy: Phrases.Discussion.goneRemedy)
    /// Only who wrote it withdraws it.
    public static let notYourArgument = Ground(
        "not-your-argument", message: Phrases.Discussion.notYours, remedy: Phrases.Discussion.notYoursRemedy)
    /// The moderator says why.
    public static let hidingGround = Ground(
        "hiding-without-reason", message: Phrases.Discussion.reasonMissing,
        remedy: Phrases.Discussion.reasonMissingRemedy)

    static let argumentEmpty = Ground(
        "argument-empty", message: Phrases.Discussion.empty, remedy: Phrases.Discussion.emptyRemedy)
    static let sideMissing = Ground(
        "side-missing", message: Phrases.Discussion.sideMissing, remedy: Phrases.Discussion.sideMissingRemedy)
    static let replyTooDeep = Ground(
        "reply-too-deep", message: Phrases.Discussion.tooDeep, remedy: Phrases.Discussion.tooDeepRemedy)

    static func argumentTooLong(_ found: Int) -> Ground {
        Ground(
            "argument-too-long", required: "\(DiscussionRules.longestArgument)", found: "\(found)",
            message: Phrases.Discussion.tooLong(DiscussionRules.longestArgument),
            remedy: Phrases.Discussion.tooLongRemedy)
    }

    static func tooManyArguments(_ found: Int) -> Ground {
        Ground(
            "too-many-arguments", required: "\(DiscussionRules.mostArguments)", found: "\(found)",
            message: Phrases.Discussion.tooMany(DiscussionRules.mostArguments),
            remedy: Phrases.Discussion.tooManyRemedy)
    }
}
