import Accounts
import HTML
import Hummingbird
import Kernel
import Phrases

/// A forgotten password: a link by mail or a code from a letter, and a new password by either. The answer is the same for a name that exists
/// and for one that does not.
struct ForgottenPasswordPages {
    typealias Words = Phrases.SignIn
    let site: Site

    func add(to groups: RouteGroups) {
        groups.open.get(.init(Routes.forgottenPassword.link)) { _, context in ask(context) }
        groups.open.post(.init(Routes.forgottenPassword.link)) { _, context in
            try await site.accounts.requestReset(login: context.form.text("login"), from: context.client)
            return sent(context)
        }
        groups.open.get(.init(Routes.typedPasswordCode.link)) { _, context in
            CodePage.page(context, Words.passwordCodeTitle, to: Routes.typedPasswordCode)
        }
        groups.open.post(.init(Routes.typedPasswordCode.link)) { _, context in
            Redirect(to: Routes.reset(PercentCoding.encode(context.form.text("code"))))
        }
        groups.open.get(.init(Routes.resetPattern.pattern)) { _, context in
            let token = try context.parameters.require("token")
            try await site.accounts.checkReset(token, from: context.client)
            return choose(context, token, [])
        }
        groups.open.post(.init(Routes.resetPattern.pattern)) { _, context in
            try await reset(context, try context.parameters.require("token"))
        }
    }

    private func ask(_ context: WebContext) -> Page {
        let language = context.language
        return Page(context.frame(Words.forgotten)) {
            h1 { Words.forgotten(language) }
            p { Words.forgottenExplained(language) }
            postForm(to: Routes.forgottenPassword.link, context.token) {
                Field(name: "login", label: Words.login(language), autocomplete: "username", maxlength: 254)
                SubmitButton(Words.sendLink(language))
            }
            p { a(.href(Routes.typedPasswordCode.link)) { Words.haveCode(language) } }
        }
    }

    private func sent(_ context: WebContext) -> Page {
        let language = context.language
        return Page(context.frame(Words.forgotten)) {
            h1 { Words.forgotten(language) }
            Notice(.done, Words.linkSent(language))
            p { Words.linkSentNoMail(language) }
        }
    }

    private func choose(_ context: WebContext, _ token: String, _ grounds: [Ground]) -> Page {
        let language = context.language
        return Page(context.frame(Words.newPassword), status: grounds.isEmpty ? .ok : .badRequest) {
            h1 { Words.newPassword(language) }
            if !grounds.isEmpty { GroundList(language: language, grounds: grounds) }
            postForm(to: Routes.reset(token), context.token) {
                NewPasswordField(language: language)
                SubmitButton(Words.keepPassword(language))
            }
        }
    }

    private func reset(_ context: WebContext, _ token: String) async throws -> Response {
        do {
            let new = try await site.accounts.reset(
                token, password: Secret(context.form.exact("password") ?? ""), from: context.client)
            return try await SignedIn(site: site).lead(
                new, context, to: Routes.home.link, saying: Words.passwordKept)
        } catch let refusal as Refusal where refusal.kind == .invalid {
            return try choose(context, token, refusal.grounds).response(from: Request.none, context: context)
        }
    }
}

/// Where a new password is typed. One field: what is typed can be shown by the browser, and nothing is asked twice.
struct NewPasswordField: Component {
    let language: Language

    var body: Node {
        Field(
            name: "password", label: Phrases.SignIn.newPassword(language), kind: .newPassword,
            hint: Phrases.SignIn.newPasswordHint(language))
    }
}
