import Accounts
public import Hummingbird
import Kernel
import NIOCore
import Phrases

/// Who is asking. In a box of its own: the context is copied at every gate that a request goes through.
indirect enum Visitor: Sendable {
    case nobody
    /// A person in a browser.
    case person(Session, token: Token)
    /// A program with a token of the API.
    case program(ProgramAccess)

    var identity: Identity? {
        switch self {
        case .nobody: nil
        case .person(let session, _): session.identity
        case .program(let access): access.identity
        }
    }
}

/// One request on its way: where it came from, in which language, from whom, and the form that it brought.
public struct WebContext: RequestContext {
    public var coreContext: CoreRequestContextStorage
    /// The address of the connection's other end.
    let remoteAddress: String?
    /// The visitor's own address: the connection's, or what a trusted proxy says.
    var client = "unknown"
    var language = Language.dutch
    /// Path and query, for links back to the same page.
    var address = "/"
    var visitor = Visitor.nobody
    /// What forms before signing in are bound to.
    var formCookie: FormCookie?
    var form = Form()
    /// The file that the form brought.
    var upload: Upload?
    /// Said after the last form, shown once.
    var notice: String?
    var demonstration: Demonstration?
    var cookies = CookieJar(isSecure: true)

    /// Bodies of forms and of the API; routes that take more say so with a gate of their own.
    public var maxUploadSize: Int { 64 * 1024 }

    public init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        remoteAddress = source.channel.remoteAddress?.ipAddress
    }
}

/// A request of somebody who is signed in, or of a program with a token. No route in such a group runs without one.
struct SignedInContext: ChildRequestContext, PageContext {
    var web: WebContext
    let identity: Identity

    var coreContext: CoreRequestContextStorage {
        get { web.coreContext }
        set { web.coreContext = newValue }
    }
    var maxUploadSize: Int { web.maxUploadSize }

    init(context: WebContext) throws {
        guard let identity = context.visitor.identity else { throw SignInNeeded() }
        web = context
        self.identity = identity
    }

    /// Whom this account stands for in a cooperative. Refuses a stranger to it.
    func person(in cooperative: CooperativeID) throws -> PersonID {
        guard let person = identity.persons[cooperative] else { throw Refusal(.authority, WebGrounds.stranger) }
        return person
    }

    /// Refuses a program whose token does not reach this far; a person in a browser has every scope.
    func require(_ scope: Scope) throws {
        guard case .program(let access) = web.visitor else { return }
        let isAllowed =
            switch scope {
            case .command(let name): access.scopes.allow(command: name)
            case .read, .everyCommand: access.scopes.contains(scope)
            }
        if !isAllowed { throw Refusal(.authority, WebGrounds.scope(scope)) }
    }
}

extension WebContext: PageContext {
    var web: WebContext { self }
}

/// Thrown where nobody is signed in: pages lead to the sign-in page, the API answers 401.
struct SignInNeeded: Error {}
