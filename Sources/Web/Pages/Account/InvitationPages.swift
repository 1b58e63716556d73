import Accounts
import HTML
import Hummingbird
import Kernel
import Phrases

/// Coming in by a link from a mail or a code from a letter. Opening the link uses nothing up; pressing the button does.
struct InvitationPages {
    typealias Words = Phrases.SignIn
    let site: Site

    func add(to groups: RouteGroups) {
        groups.open.get(.init(Routes.typedInvitation.link)) { _, context in typed(context) }
        groups.open.post(.init(Routes.typedInvitation.link)) { _, context in
            Redirect(to: Routes.invitation(PercentCoding.encode(context.form.text("code"))))
        }
        groups.open.get(.init(Routes.invitationPattern.pattern)) { _, context in
            try await welcome(context, try context.parameters.require("token"))
        }
        groups.open.post(.init(Routes.invitationPattern.pattern)) { _, context in
            try await accept(context, try context.parameters.require("token"))
        }
    }

    private func typed(_ context: WebContext) -> Page {
        let language = context.language
        return Page(context.frame(Words.codeTitle)) {
            h1 { Words.codeTitle(language) }
            postForm(to: Routes.typedInvitation.link, context.token) {
                Field(
                    name: "code", label: Words.code(language), hint: Words.codeHint(language), autocomplete: "off",
                    maxlength: 60)
                SubmitButton(Words.goOn(language))
            }
        }
    }

    private func welcome(_ context: WebContext, _ token: String) async throws -> Page {
        let invitation = try await site.accounts.invitation(token, from: context.client)
        let language = context.language
        return Page(context.frame(Words.welcomeTitle)) {
            h1 { Words.welcome(invitation.name)(language) }
            p { (invitation.hasAccount ? Words.linkSignsIn : Words.linkSetsUp)(language) }
            postForm(to: Routes.invitation(token), context.token) { SubmitButton(Phrases.Web.signIn(language)) }
        }
    }

    private func accept(_ context: WebContext, _ token: String) async throws -> Response {
        let new = try await site.accounts.accept(token, from: context.client)
        let isFirst = !new.session.identity.hasPassword
        return try await SignedIn(site: site).lead(
            new, context, to: isFirst ? Routes.changePassword.link : Routes.home.link,
            saying: Words.signedInAs(new.session.identity.name))
    }
}
