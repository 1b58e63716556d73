import Accounts
import HTML
import Hummingbird
import Kernel
import Phrases

/// One's own account: password, and signing out everywhere.
struct AccountPages {
    typealias Words = Phrases.SignIn
    let site: Site

    func add(to groups: RouteGroups) {
        groups.signedIn.get(.init(Routes.account.link)) { _, context in account(context) }
        groups.signedIn.get(.init(Routes.changePassword.link)) { _, context in password(context, []) }
        groups.signedIn.post(.init(Routes.changePassword.link)) { _, context in try await change(context) }
        groups.signedIn.post(.init(Routes.signOutEverywhere.link)) { _, context in
            let new = try await site.accounts.signOutEverywhere(context.identity.account)
            return Self.lead(new, site, saying: Words.signedOutEverywhere)
        }
    }

    private static func lead(_ new: NewSession, _ site: Site, saying notice: Phrase) -> Redirect {
        var redirect = Redirect(to: Routes.account.link, saying: notice)
        redirect.cookies = [site.cookies.session(new)]
        return redirect
    }

    private func account(_ context: SignedInContext) -> Page {
        let language = context.language
        return Page(context.frame(Words.account)) {
            h1 { Words.account(language) }
            Facts([
                (Words.name(language), .text(context.identity.name)),
                (Words.login(language), .text(context.identity.login)),
            ])
            div(.class("actions")) {
                LinkButton(Words.changePassword(language), to: Routes.changePassword.link, .secondary)
                LinkButton(Phrases.Tokens.title(language), to: Routes.tokens.link, .secondary)
                postForm(to: Routes.signOutEverywhere.link, context.token) {
                    SubmitButton(Words.signOutEverywhere(language), .secondary)
                }
            }
        }
    }

    private func password(_ context: SignedInContext, _ grounds: [Ground]) -> Page {
        let language = context.language
        return Page(context.frame(Words.newPassword), status: grounds.isEmpty ? .ok : .badRequest) {
            h1 { Words.newPassword(language) }
            if !grounds.isEmpty { GroundList(language: language, grounds: grounds) }
            if !context.identity.hasPassword { p { Words.firstPassword(language) } }
            postForm(to: Routes.changePassword.link, context.token) {
                // Password managers look for the name beside the password.
                input(
                    .type("text"), .name("login"), .value(context.identity.login), .autocomplete("username"), .hidden())
                if context.identity.hasPassword {
                    Field(name: "current", label: Words.currentPassword(language), kind: .currentPassword)
                }
                NewPasswordField(language: language)
                SubmitButton(Words.keepPassword(language))
            }
            p { a(.href(Routes.home.link)) { Words.later(language) } }
        }
    }

    private func change(_ context: SignedInContext) async throws -> Response {
        let form = context.form
        do {
            let new = try await site.accounts.changePassword(
                of: context.identity.account, current: form.exact("current").map { Secret($0) },
                new: Secret(form.exact("password") ?? ""), from: context.web.client)
            return try Self.lead(new, site, saying: Words.passwordKept).response(from: Request.none, context: context)
        } catch let refusal as Refusal where refusal.kind == .invalid {
            return try password(context, refusal.grounds).response(from: Request.none, context: context)
        }
    }
}
