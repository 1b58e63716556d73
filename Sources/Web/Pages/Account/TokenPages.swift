import Accounts
import CooperativeService
import HTML
import Hummingbird
import Kernel
import Phrases

/// Tokens for programs: which there are, a new one that is shown once, and taking one back.
struct TokenPages {
    typealias Words = Phrases.Tokens
    let site: Site

    func add(to groups: RouteGroups) {
        groups.signedIn.get(.init(Routes.tokens.link)) { _, context in
            try await list(context.onlyInBrowser(), [])
        }
        groups.signedIn.limited(.init(burst: 20, perSecond: 1), site).post(.init(Routes.tokens.link)) { _, context in
            try await make(context.onlyInBrowser())
        }
        groups.signedIn.post(.init(Routes.revokeTokenPattern.pattern)) { _, context in
            let context = try context.onlyInBrowser()
            try await site.accounts.revokeToken(try context.id("token"), of: context.identity.account)
            return Redirect(to: Routes.tokens.link, saying: Words.nowRevoked)
        }
    }

    private func list(_ context: SignedInContext, _ grounds: [Ground]) async throws -> Page {
        let tokens = try await site.accounts.tokens(of: context.identity.account)
        let language = context.language
        return Page(context.frame(Words.title), status: grounds.isEmpty ? .ok : .badRequest) {
            h1 { Words.title(language) }
            p { Words.introduction(language) }
            if !grounds.isEmpty { GroundList(language: language, grounds: grounds) }
            if tokens.isEmpty {
                p { Words.none(language) }
            } else {
                TokenTable(tokens: tokens, language: language, token: context.token)
            }
            TokenForm(language: language, token: context.token, form: context.form)
        }
    }

    private func make(_ context: SignedInContext) async throws -> Page {
        let form = context.form
        var scopes: Set<Scope> = []
        if form.isChecked("read") { scopes.insert(.read) }
        if form.isChecked("all") { scopes.insert(.everyCommand) }
        do {
            for name in form.text("commands").split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init) {
                scopes.insert(.command(try site.service.registry.type(named: name).name))
            }
            let secret = try await site.accounts.addToken(
                named: form.optional("name") ?? Words.new(context.language), scopes: scopes,
                days: form.value("days") ?? 90, for: context.identity.account)
            return shown(secret, context)
        } catch let refusal as Refusal {
            return try await list(context, refusal.grounds)
        }
    }

    private func shown(_ secret: Secret, _ context: SignedInContext) -> Page {
        let language = context.language
        return Page(context.frame(Words.made)) {
            h1 { Words.made(language) }
            p { Words.once(language) }
            p { code { secret.reveal } }
            p { a(.href(Routes.tokens.link)) { Words.back(language) } }
        }
    }
}

extension SignedInContext {
    /// A program's token makes no tokens.
    fileprivate func onlyInBrowser() throws -> SignedInContext {
        guard case .person = web.visitor else { throw SignInNeeded() }
        return self
    }
}

extension Routes {
    static let tokens = Place("/account/tokens")
    static let revokeTokenPattern = Route("/account/tokens/{token}/revocation")
    static func revokeToken(_ id: Identifier<ProgramTokenTag>) -> String { tokens.link + "/\(id)/revocation" }
}
