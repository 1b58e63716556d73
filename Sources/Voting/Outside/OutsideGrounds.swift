public import Kernel
import Phrases

/// The refusals of decisions outside a meeting, in the order in which they are checked.
extension Ground {
    private typealias Words = Phrases.Outside

    static func outsideForbidden(_ article: ArticleReference, _ way: OutsideWay) -> Ground {
        Ground(
            "outside-not-allowed", article, message: way == .board ? Words.boardNever : Words.notAllowed,
            remedy: Words.inMeeting)
    }

    static func outsideNeedsMeeting(_ article: ArticleReference) -> Ground {
        Ground("outside-needs-meeting", article, message: Words.needsMeeting, remedy: Words.inMeeting)
    }

    static func outsideOwnRule(_ article: ArticleReference) -> Ground {
        Ground("outside-own-rule", article, message: Words.ownRule, remedy: Words.inMeeting)
    }

    static func outsideNotSecret(_ article: ArticleReference) -> Ground {
        Ground("outside-not-secret", article, message: Words.notSecret, remedy: Words.inMeeting)
    }

    static let outsideOverOptions = Ground(
        "outside-over-options", message: Words.overOptions, remedy: Words.overOptionsRemedy)

    static func boardNotInformed(_ facts: OutsideFacts) -> Ground {
        Ground(
            "board-not-informed", .law("2:40 lid 2"), required: "\(facts.filedOn)",
            found: facts.boardKnewOn.map { "\($0)" }, message: Words.boardNotInformed,
            remedy: Words.boardNotInformedRemedy)
    }

    static func outsideLastDay(_ facts: OutsideFacts) -> Ground {
        Ground(
            "outside-last-day", required: "\(facts.today + 1)", found: "\(facts.lastDay)", message: Words.lastDayPassed,
            remedy: Words.lastDayRemedy(facts.today + 1))
    }

    static func outsideTermTooShort(_ facts: OutsideFacts, _ term: OpeningRules.Term) -> Ground {
        Ground(
            "outside-term-too-short", term.article, required: "\(facts.today + term.days)", found: "\(facts.lastDay)",
            message: Words.termTooShort(term.days), remedy: Words.lastDayRemedy(facts.today + term.days))
    }

    public static let outsideUnknown = Ground(
        "outside-unknown", message: Words.unknown, remedy: Words.unknownRemedy)
    public static let outsideEnded = Ground("outside-ended", message: Words.ended, remedy: Words.endedRemedy)
    public static let outsideRunning = Ground("outside-running", message: Words.running, remedy: Words.runningRemedy)

    /// The last day to answer has passed.
    public static func outsideOver(_ last: Day, today: Day) -> Ground {
        Ground(
            "outside-over", required: "\(last)", found: "\(today)", message: Words.over(last),
            remedy: Words.overRemedy)
    }

    /// Voters can still answer, and nothing that was answered settles it.
    public static func outsideNotOver(_ last: Day, today: Day) -> Ground {
        Ground(
            "outside-not-over", required: "\(last + 1)", found: "\(today)", message: Words.notOver(last),
            remedy: Words.notOverRemedy)
    }

    /// An answer is final.
    public static func outsideAnswered(_ choice: Vote) -> Ground { .ballotFinal(choice) }
}
