import Kernel
import Phrases

/// The refusals around expulsion and appeal that are not those of the rules themselves.
enum ExpulsionGrounds {
    static let running = Ground(
        "expulsion-running", message: Phrases.Expulsion.running, remedy: Phrases.Expulsion.runningRemedy)
    static let none = Ground(
        "not-expelled", message: Phrases.Expulsion.none, remedy: Phrases.Expulsion.noneRemedy)
    static let receivedAlready = Ground(
        "receipt-known", message: Phrases.Expulsion.receivedAlready, remedy: Phrases.Expulsion.receivedAlreadyRemedy)
    static let nothingToAppeal = Ground(
        "nothing-to-appeal", message: Phrases.Appeals.none, remedy: Phrases.Appeals.noneRemedy)
    static let appealed = Ground(
        "appealed-already", message: Phrases.Appeals.filedAlready, remedy: Phrases.Appeals.filedAlreadyRemedy)
    static let noOpenAppeal = Ground(
        "no-open-appeal", message: Phrases.Appeals.noneOpen, remedy: Phrases.Appeals.noneOpenRemedy)

    static func receivedBefore(_ decidedOn: Day, _ day: Day) -> Ground {
        Ground(
            "receipt-before-decision", required: "\(decidedOn)", found: "\(day)",
            message: Phrases.Expulsion.receivedBefore(decidedOn), remedy: Phrases.Expulsion.receivedBeforeRemedy)
    }

    static func noAppeal(_ article: ArticleReference) -> Ground {
        Ground(
            "no-appeal-against-assembly", article, message: Phrases.Appeals.noAppeal,
            remedy: Phrases.Appeals.noAppealRemedy)
    }

    static func otherBody(_ organ: Organ, _ article: ArticleReference) -> Ground {
        Ground(
            "appeal-of-other-body", article, required: organ.rawValue,
            message: Phrases.Appeals.otherBody(Phrases.Vocabulary.organ(organ)),
            remedy: Phrases.Appeals.otherBodyRemedy)
    }

    static func asFiled(_ article: ArticleReference) -> Ground {
        Ground(
            "appeal-as-filed", article, message: Phrases.Appeals.asFiled, remedy: Phrases.Appeals.asFiledRemedy)
    }

    static func itemStays(_ article: ArticleReference, isOpen: Bool) -> Ground {
        Ground(
            "appeal-item-stays", article, message: Phrases.Appeals.itemStays,
            remedy: isOpen ? Phrases.Postponements.letMeetingVote : Phrases.MemberItems.letAssembly)
    }

    static func suspendedMeanwhile(_ article: ArticleReference) -> Ground {
        Ground(
            "suspended-by-expulsion", article, message: Phrases.Expulsion.suspendedMeanwhile,
            remedy: Phrases.Expulsion.suspendedMeanwhileRemedy)
    }

    static func suspensionByLaw(_ article: ArticleReference) -> Ground {
        Ground(
            "suspension-by-law", article, message: Phrases.Expulsion.suspensionByLaw,
            remedy: Phrases.Expulsion.suspensionByLawRemedy)
    }
}
