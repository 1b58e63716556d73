public import Kernel
import Phrases

extension Ground {
    /// For the service: there is no such amendment.
    public static let amendmentUnknown = Ground(
        "amendment-unknown", message: Phrases.Amendments.unknown, remedy: Phrases.Amendments.unknownRemedy)
    /// More than one way of changing a text, or none.
    public static let amendmentWays = Ground(
        "amendment-ways", message: Phrases.Amendments.ways, remedy: Phrases.Amendments.waysRemedy)
    /// An amendment of an amendment of an amendment.
    public static let amendmentTooDeep = Ground(
        "amendment-too-deep", message: Phrases.Amendments.tooDeep, remedy: Phrases.Amendments.tooDeepRemedy)
    /// Voters choose between options.
    public static let amendmentOfChoice = Ground(
        "amendment-of-choice", message: Phrases.Amendments.ofChoice, remedy: Phrases.Amendments.ofChoiceRemedy)
    /// The proposal carries the whole new statutes, the amendment does not.
    public static let amendmentNeedsFile = Ground(
        "amendment-needs-file", message: Phrases.Amendments.needsFile, remedy: Phrases.Amendments.needsFileRemedy)
    /// Only who filed it withdraws it.
    public static let notTheAmender = Ground(
        "not-the-amender", message: Phrases.Amendments.notAmender, remedy: Phrases.Amendments.notAmenderRemedy)
    /// There are amendments of it that are not decided.
    public static let subAmendmentsPending = Ground(
        "sub-amendments-pending", message: Phrases.Amendments.subsPending, remedy: Phrases.Amendments.subsPendingRemedy)

    static let changesNothing = Ground(
        "amendment-changes-nothing", message: Phrases.Amendments.changesNothing,
        remedy: Phrases.Amendments.changesNothingRemedy)
    static let orderUnknown = Ground(
        "order-unknown", message: Phrases.Amendments.orderUnknown, remedy: Phrases.Amendments.orderRemedy)

    /// It was decided on, withdrawn or taken over, or it lapsed.
    public static func amendmentSettled(_ amendment: Amendment) -> Ground {
        Ground(
            "amendment-settled", found: amendment.state.rawValue,
            message: Phrases.Amendments.settled(Phrases.Amendments.state(amendment.state.rawValue)),
            remedy: Phrases.Amendments.settledRemedy)
    }

    /// A vote was opened out of order; another amendment comes first.
    public static func voteOutOfOrder(next: String, wanted: String) -> Ground {
        Ground(
            "vote-out-of-order", required: next, found: wanted,
            message: Phrases.Amendments.outOfOrder(next: next), remedy: Phrases.Amendments.outOfOrderRemedy)
    }

    /// The proposal itself comes last.
    public static func amendmentsFirst(_ labels: String) -> Ground {
        Ground(
            "amendments-first", required: labels, message: Phrases.Amendments.amendmentsFirst(labels),
            remedy: Phrases.Amendments.outOfOrderRemedy)
    }

    static func wordsNotFound(_ words: String) -> Ground {
        Ground(
            "words-not-found", required: String(words.prefix(100)), message: Phrases.Amendments.wordsNotFound,
            remedy: Phrases.Amendments.wordsNotFoundRemedy)
    }

    static func wordsNotUnique(_ words: String, _ count: Int) -> Ground {
        Ground(
            "words-not-unique", required: "1", found: "\(count)", message: Phrases.Amendments.wordsNotUnique(count),
            remedy: Phrases.Amendments.wordsNotUniqueRemedy)
    }

    static func articlesMissing(_ article: ArticleReference) -> Ground {
        Ground(
            "amendment-articles-missing", article, message: Phrases.Amendments.articlesMissing,
            remedy: Phrases.Amendments.articlesMissingRemedy)
    }

    static func beyondAnnounced(_ beyond: [String], _ announced: [String], _ article: ArticleReference) -> Ground {
        Ground(
            "beyond-announcement", article, required: announced.joined(separator: ", "),
            found: beyond.joined(separator: ", "),
            message: Phrases.Amendments.beyondAnnounced(beyond.joined(separator: ", ")),
            remedy: Phrases.Amendments.beyondAnnouncedRemedy)
    }

    static func orderIncomplete(_ labels: String) -> Ground {
        Ground(
            "order-incomplete", required: labels, message: Phrases.Amendments.orderIncomplete(labels),
            remedy: Phrases.Amendments.orderRemedy)
    }

    static func subAmendmentFirst(_ labels: String) -> Ground {
        Ground(
            "sub-amendment-first", required: labels, message: Phrases.Amendments.subFirst(labels),
            remedy: Phrases.Amendments.orderRemedy)
    }

    static func wordsReplaced(_ words: String) -> Ground {
        Ground(
            "words-replaced", required: String(words.prefix(100)), message: Phrases.Amendments.wordsReplaced,
            remedy: Phrases.Amendments.lapsedRemedy)
    }

    static func otherTextAdopted(_ label: String) -> Ground {
        Ground(
            "other-text-adopted", found: label, message: Phrases.Amendments.otherTextAdopted(label),
            remedy: Phrases.Amendments.lapsedRemedy)
    }

    static func amendedGone(_ label: String) -> Ground {
        Ground(
            "amended-gone", found: label, message: Phrases.Amendments.amendedGone(label),
            remedy: Phrases.Amendments.lapsedRemedy)
    }
}
