import Kernel
import Phrases

/// The refusals of the commands on membership that are not those of the rules themselves.
enum MembershipGrounds {
    static let unknownPerson = Ground(
        "person-unknown", message: Phrases.Membership.personUnknown, remedy: Phrases.Membership.searchRegister)
    static let unknownMember = Ground(
        "member-unknown", message: Phrases.Membership.memberUnknown, remedy: Phrases.Membership.searchRegister)
    static let unknownApplication = Ground(
        "application-unknown", message: Phrases.Membership.applicationUnknown,
        remedy: Phrases.Membership.seeApplications)
    static let notYourOwn = Ground(
        "not-your-own", message: Phrases.Membership.notYourOwn, remedy: Phrases.Membership.askSecretary)
    static let alreadyMember = Ground(
        "already-member", message: Phrases.Membership.alreadyMember, remedy: Phrases.Membership.seeRegister)
    static let personDied = Ground(
        "person-died", message: Phrases.Membership.personDied, remedy: Phrases.Membership.seeRegister)
    static let openApplication = Ground(
        "open-application", message: Phrases.Membership.openApplication, remedy: Phrases.Membership.waitForOutcome)
    static let appliedToday = Ground(
        "applied-today", message: Phrases.Membership.appliedToday, remedy: Phrases.Membership.appliedTodayRemedy)
    static let notSuspended = Ground(
        "not-suspended", message: Phrases.Membership.notSuspended, remedy: Phrases.Membership.nothingToLift)
    static let reasonMissing = Ground(
        "reason-missing", message: Phrases.Membership.reasonMissing, remedy: Phrases.Membership.writeReason)
    static let organisationsDoNotDie = Ground(
        "organisation-does-not-die", .law("2:35 lid 1"), message: Phrases.Membership.organisationsDoNotDie,
        remedy: Phrases.Membership.endByNotice)

    static func alreadyEnding(_ day: Day) -> Ground {
        Ground(
            "membership-ending", found: "\(day)", message: Phrases.Membership.alreadyEnding,
            remedy: Phrases.Membership.lastDayStands(Phrases.day(day)))
    }

    /// Who gave notice, or was given it, still leaves sooner by another one that the law allows (2:36 lid 1).
    static func alreadyEnding(_ until: Day?, notAfter end: Day) -> [Ground] {
        guard let until, until <= end else { return [] }
        return [alreadyEnding(until)]
    }

    static func categoryEndsMembership(_ article: ArticleReference?) -> Ground {
        Ground(
            "category-ends-membership", article, message: Phrases.Membership.categoryEndsMembership,
            remedy: Phrases.Membership.categoryEndsMembershipRemedy)
    }

    static func dayInFuture(_ day: Day) -> Ground {
        Ground(
            "day-in-future", found: "\(day)", message: Phrases.Membership.dayInFuture,
            remedy: Phrases.Membership.giveDayUpToToday)
    }

    static func dayInPast(_ day: Day) -> Ground {
        Ground(
            "day-in-past", found: "\(day)", message: Phrases.Membership.dayInPast,
            remedy: Phrases.Membership.giveDayFromToday)
    }
}

extension MembershipGrounds {
    static func deathImpossible(_ day: Day) -> Ground {
        Ground(
            "death-impossible", found: "\(day)", message: Phrases.Membership.deathInFuture,
            remedy: Phrases.Membership.giveDayOfDeath)
    }

    static func noticeBeforeMembership(_ from: Day) -> Ground {
        Ground(
            "notice-before-membership", required: "\(from)", message: Phrases.Membership.noticeBeforeMembership(from),
            remedy: Phrases.Membership.giveDayOfNotice)
    }
}

extension MembershipGrounds {
    static let dayByTheSecretary = Ground(
        "day-by-the-secretary", message: Phrases.Membership.dayBySecretary, remedy: Phrases.Membership.askSecretary)
    static let namesByTheSecretary = Ground(
        "name-by-the-secretary", message: Phrases.Membership.nameBySecretary, remedy: Phrases.Membership.askSecretary)
}

// What somebody needs to come in.
extension MembershipGrounds {
    static let noEmail = Ground(
        "no-email", message: Phrases.Invitations.noEmail, remedy: Phrases.Invitations.noEmailRemedy)
}

// The import of a file of members.
extension MembershipGrounds {
    static let fileMissing = Ground(
        "import-file-missing", message: Phrases.Import.empty, remedy: Phrases.Import.headingsFirst)
    static let personKnown = Ground(
        "import-person-known", message: Phrases.Import.personKnown, remedy: Phrases.Import.tellApart)

    static func numberTaken(_ number: Int) -> Ground {
        Ground(
            "import-number-taken", found: "\(number)", message: Phrases.Import.numberTaken(number),
            remedy: Phrases.Import.ownNumber)
    }

    static func moreFindings(_ count: Int) -> Ground {
        Ground(
            "import-more-findings", found: "\(count)", message: Phrases.Import.moreFindings(count),
            remedy: Phrases.Import.firstTheseFindings)
    }
}

// The erasing of a person.
extension MembershipGrounds {
    static let stillMember = Ground(
        "still-member", message: Phrases.Membership.stillMember, remedy: Phrases.Membership.endFirst)
    static let holdsOffice = Ground(
        "holds-office", message: Phrases.Membership.holdsOffice, remedy: Phrases.Membership.dismissFirst)

    static func sharesOpen(_ article: ArticleReference) -> Ground {
        Ground(
            "shares-not-paid-out", article, message: Phrases.Membership.sharesOpen,
            remedy: Phrases.Membership.sharesOpenRemedy)
    }

    static func retained(until day: Day, _ article: ArticleReference) -> Ground {
        Ground(
            "retention-term", article, required: "\(day + 1)",
            message: Phrases.Membership.retained(Phrases.day(day)),
            remedy: Phrases.Membership.eraseFrom(Phrases.day(day + 1)))
    }
}
