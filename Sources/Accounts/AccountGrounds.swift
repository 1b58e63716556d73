import Kernel
import Phrases

/// Every reason why signing in or an account's change is refused, in the order in which they are checked.
enum AccountGrounds {
    typealias Words = Phrases.Accounts

    static let busy = Ground("sign-in-busy", message: Words.busy, remedy: Words.busyRemedy)

    static func tooMany(_ seconds: Int) -> Ground {
        Ground(
            "too-many-tries", found: String(seconds), message: Words.tooMany, remedy: Words.tooManyRemedy(seconds))
    }

    /// The same for an unknown name and for a wrong password.
    static let signInRefused = Ground("sign-in-refused", message: Words.signInRefused, remedy: Words.signInRemedy)

    static func passwordShort(_ minimum: Int, found: Int) -> Ground {
        Ground(
            "password-too-short", required: String(minimum), found: String(found),
            message: Words.passwordShort(minimum), remedy: Words.passwordRemedy)
    }

    static func passwordLong(_ maximum: Int) -> Ground {
        Ground(
            "password-too-long", required: String(maximum), message: Words.passwordLong(maximum),
            remedy: Words.passwordRemedy)
    }

    static let passwordIsName = Ground(
        "password-is-name", message: Words.passwordIsName, remedy: Words.passwordRemedy)
    static let passwordCommon = Ground(
        "password-common", message: Words.passwordCommon, remedy: Words.passwordRemedy)
    static let currentPasswordWrong = Ground(
        "current-password-wrong", message: Words.currentWrong, remedy: Words.currentRemedy)

    static let loginTaken = Ground("login-taken", message: Words.loginTaken, remedy: Words.loginTakenRemedy)
    static let loginInvalid = Ground("login-invalid", message: Words.loginInvalid, remedy: Words.loginInvalidRemedy)
    static let personLinked = Ground("person-linked", message: Words.personLinked, remedy: Words.personLinkedRemedy)
    static let hasPassword = Ground("has-password", message: Words.hasPassword, remedy: Words.hasPasswordRemedy)
    static let noPassword = Ground("no-password", message: Words.noPassword, remedy: Words.noPasswordRemedy)
    static let accountHasEmail = Ground(
        "account-has-email", message: Words.accountHasEmail, remedy: Words.accountHasEmailRemedy)
    static let accountElsewhere = Ground(
        "account-elsewhere", message: Words.accountElsewhere, remedy: Words.accountElsewhereRemedy)
    static let invitationAsksPassword = Ground(
        "invitation-asks-password", message: Words.invitationAsksPassword, remedy: Words.invitationAsksPasswordRemedy)
    static let accountStands = Ground("account-stands", message: Words.accountStands, remedy: Words.accountStandsRemedy)
    static let accountMissing = Ground("account-missing", message: Words.noAccount, remedy: Words.noAccountRemedy)

    static let linkUnknown = Ground("link-unknown", message: Words.linkUnknown, remedy: Words.linkRemedy)
    static let linkUsed = Ground("link-used", message: Words.linkUsed, remedy: Words.linkUsedRemedy)
    static let linkExpired = Ground("link-expired", message: Words.linkExpired, remedy: Words.linkRemedy)
    static let tokenUnknown = Ground("token-unknown", message: Words.tokenUnknown, remedy: Words.tokenRemedy)
    static let scopeUnknown = Ground("scope-unknown", message: Words.scopeUnknown, remedy: Words.scopeRemedy)
}
