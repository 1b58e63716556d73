import Accounts
import CooperativeService
import HTML
import Hummingbird
import Kernel
import Phrases

/// Signing in with a name and a password, and out again.
struct SignInPages {
    typealias Words = Phrases.SignIn
    let site: Site

    func add(to groups: RouteGroups) {
        groups.open.get(.init(Routes.signIn.link)) { request, context in
            let target = request.uri.queryParameters.get("to") ?? ""
            return page(context, target: target)
        }
        groups.open.post(.init(Routes.signIn.link)) { _, context in try await signIn(context) }
        groups.open.post(.init(Routes.signOut.link)) { _, context in try await signOut(context) }
    }

    private func signIn(_ context: WebContext) async throws -> Response {
        let form = context.form
        let login = form.text("login")
        do {
            let new = try await site.accounts.signIn(
                login: login, password: Secret(form.exact("password") ?? ""), from: context.client)
            return try await SignedIn(site: site).lead(new, context, to: form.text("to"))
        } catch let refusal as Refusal where refusal.kind == .authority {
            let page = page(context, target: form.text("to"), login: login, refusal: refusal)
            return try page.response(from: Request.none, context: context)
        }
    }

    private func signOut(_ context: WebContext) async throws -> Redirect {
        if case .person(_, let token) = context.visitor { try await site.accounts.signOut(token) }
        var redirect = Redirect(to: Routes.signIn.link, saying: Words.signedOut)
        redirect.cookies = [site.cookies.removal(.session)]
        return redirect
    }

    private func page(_ context: WebContext, target: String, login: String = "", refusal: Refusal? = nil) -> Page {
        let language = context.language
        return Page(context.frame(Phrases.Web.signIn), status: refusal == nil ? .ok : .forbidden) {
            h1 { Phrases.Web.signIn(language) }
            refusal.map { GroundList(language: language, grounds: $0.grounds) }
            postForm(to: Routes.signIn.link, context.token) {
                input(.type("hidden"), .name("to"), .value(LocalAddress.safe(target)))
                Field(
                    name: "login", label: Words.login(language), hint: Words.loginHint(language), value: login,
                    autocomplete: "username", maxlength: 254)
                Field(name: "password", label: Words.password(language), kind: .currentPassword)
                SubmitButton(Phrases.Web.signIn(language))
            }
            ul {
                li { a(.href(Routes.forgottenPassword.link)) { Words.forgotten(language) } }
                li { a(.href(Routes.typedInvitation.link)) { Words.haveCode(language) } }
            }
        }
    }
}

/// What happens after every way of signing in: the browser gets a new session, and an older one of this browser ends.
struct SignedIn {
    let site: Site

    func lead(
        _ new: NewSession, _ context: WebContext, to target: String, saying notice: Phrase? = nil
    ) async throws -> Response {
        if case .person(_, let token) = context.visitor { try await site.accounts.signOut(token) }
        let place = target.isEmpty || target == Routes.home.link ? await ownPage(new.session.identity) : target
        var redirect = Redirect(to: place, saying: notice)
        redirect.cookies = [site.cookies.session(new), site.cookies.removal(.form)]
        return try redirect.response(from: Request.none, context: context)
    }

    /// Who belongs to one cooperative here begins on the own page there; others choose on the first page.
    private func ownPage(_ identity: Identity) async -> String {
        guard identity.persons.count == 1, let cooperative = identity.persons.keys.first,
            let card = try? await site.service.cooperatives().first(where: { $0.id == cooperative })
        else { return Routes.home.link }
        return CooperativeSite(slug: card.slug).home
    }
}
