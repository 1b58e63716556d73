import Kernel
import Phrases

/// The refusals around leaving that are not those of the rules themselves.
enum LeavingGrounds {
    static let noNotice = Ground(
        "no-notice-given", message: Phrases.Leaving.noNotice, remedy: Phrases.Leaving.noNoticeRemedy)
    static let notDead = Ground(
        "not-ended-by-death", message: Phrases.Leaving.notDead, remedy: Phrases.Leaving.notDeadRemedy)
    static let heirKnown = Ground(
        "heir-known", message: Phrases.Leaving.heirKnown, remedy: Phrases.Leaving.heirKnownRemedy)
    static let personsDoNotDissolve = Ground(
        "person-does-not-dissolve", .law("2:35 lid 1"), message: Phrases.Leaving.personsDoNotDissolve,
        remedy: Phrases.Leaving.recordDeathInstead)
    static let successorIsNoOrganisation = Ground(
        "successor-no-organisation", .law("2:34"), message: Phrases.Leaving.successorIsNoOrganisation,
        remedy: Phrases.Leaving.chooseOrganisation)

    static func acknowledged(_ day: Day) -> Ground {
        Ground(
            "acknowledged-already", found: "\(day)", message: Phrases.Leaving.acknowledged(day),
            remedy: Phrases.Leaving.acknowledgedRemedy)
    }

    static func beforeNotice(_ notice: Day, _ day: Day) -> Ground {
        Ground(
            "acknowledged-before-notice", required: "\(notice)", found: "\(day)",
            message: Phrases.Leaving.beforeNotice(notice), remedy: Phrases.Membership.giveDayUpToToday)
    }

    static func wasExpelled(_ article: ArticleReference) -> Ground {
        Ground(
            "heir-of-expelled", article, message: Phrases.Leaving.wasExpelled,
            remedy: Phrases.Leaving.notInheritableRemedy)
    }

    static func notInheritable(_ article: ArticleReference) -> Ground {
        Ground(
            "membership-not-inheritable", article, message: Phrases.Leaving.notInheritable,
            remedy: Phrases.Leaving.notInheritableRemedy)
    }

    /// Changing contracts with members by decision (2:59).
    static func changesContracts(_ article: ArticleReference) -> Ground {
        Ground(
            "changes-member-contracts", article, message: Phrases.Leaving.changesContracts,
            remedy: Phrases.Leaving.changesContractsRemedy)
    }
}
