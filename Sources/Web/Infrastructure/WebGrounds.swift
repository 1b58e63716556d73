import Accounts
import Kernel
import Phrases

/// What the server itself refuses, before any rule of a cooperative is asked.
enum WebGrounds {
    typealias Words = Phrases.Server

    static let notFound = Ground("not-found", message: Words.notFound, remedy: Words.notFoundRemedy)
    static func wrongMethod(_ method: String, allowed: String) -> Ground {
        Ground(
            "method-not-allowed", required: allowed, found: method, message: Words.wrongMethod,
            remedy: Words.wrongMethodRemedy(allowed))
    }
    static func wrongType(_ found: String?, asked: String) -> Ground {
        Ground(
            "media-type", required: asked, found: found, message: Words.wrongType,
            remedy: Words.wrongTypeRemedy(asked))
    }
    static func tooLarge(_ limit: Int) -> Ground {
        Ground(
            "too-large", required: String(limit), message: Words.tooLarge, remedy: Words.tooLargeRemedy(limit))
    }
    static func unreadable(at place: String?) -> Ground {
        Ground("unreadable", found: place, message: Words.unreadable, remedy: Words.unreadableRemedy(place))
    }
    static func parameter(_ name: String, asked: String) -> Ground {
        Ground(
            "unreadable-parameter", required: asked, found: name, message: Words.parameter(name),
            remedy: Words.parameterRemedy(asked))
    }
    static func otherRevision(found: String) -> Ground {
        Ground("other-revision", found: found, message: Words.otherRevision, remedy: Words.otherRevisionRemedy)
    }
    static let formExpired = Ground("form-expired", message: Words.formExpired, remedy: Words.formExpiredRemedy)
    static let otherSite = Ground("other-site", message: Words.otherSite, remedy: Words.otherSiteRemedy)
    static let signInNeeded = Ground("sign-in-first", message: Words.signInNeeded, remedy: Words.signInNeededRemedy)
    static let stranger = Ground("stranger", message: Words.stranger, remedy: Words.strangerRemedy)
    static func scope(_ scope: Scope) -> Ground {
        Ground(
            "scope-missing", required: scope.description, message: Words.scope(scope.description),
            remedy: Words.scopeRemedy)
    }
    static let unavailable = Ground("unavailable", message: Words.unavailable, remedy: Words.unavailableRemedy)
    static let readOnly = Ground("books-read-only", message: Words.readOnly, remedy: Words.readOnlyRemedy)
    static let full = Ground("books-full", message: Words.full, remedy: Words.fullRemedy)
    static let manyFiles = Ground("too-many-files", message: Words.manyFiles, remedy: Words.manyFilesRemedy)
    static let tooSlow = Ground("body-too-slow", message: Words.tooSlow, remedy: Words.tooSlowRemedy)
    static let uncertain = Ground("uncertain", message: Words.uncertain, remedy: Words.uncertainRemedy)
    static let unexpected = Ground("unexpected", message: Words.unexpected, remedy: Words.unexpectedRemedy)
}
