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
        CodePage.page(context, Words.codeTitle, to: Routes.typedInvitation)
    }

    private func welcome(_ context: WebContext, _ token: String) async throws -> Response {
        let invitation = try await site.accounts.invitation(token, from: context.client)
        if invitation.asksPassword { return try signInInstead(context) }
        let language = context.language
        let here = context.visitor.identity
        let joins = !invitation.hasAccount && here.map { $0.persons[invitation.cooperative] == nil } ?? false
        let page = Page(context.frame(Words.welcomeTitle)) {
            h1 { Words.welcome(invitation.name)(language) }
            if joins, let here {
                p { Words.linkJoins(here.name)(language) }
                postForm(to: Routes.invitation(token), context.token) {
                    input(.type("hidden"), .name("join"), .value("yes"))
                    SubmitButton(Words.join(language))
                }
                p { Words.joinsNotMe(language) }
                postForm(to: Routes.signOut.link, context.token) {
                    SubmitButton(Phrases.Web.signOut(language), .secondary)
                }
            } else {
                p { (invitation.hasAccount ? Words.linkSignsIn : Words.linkSetsUp)(language) }
                postForm(to: Routes.invitation(token), context.token) { SubmitButton(Phrases.Web.signIn(language)) }
            }
        }
        return try page.response(from: Request.none, context: context)
    }

    private func accept(_ context: WebContext, _ token: String) async throws -> Response {
        let joined = context.form.isChecked("join") ? context.visitor.identity?.account : nil
        do {
            let new = try await site.accounts.accept(token, from: context.client, joining: joined)
            let isFirst = !new.session.identity.hasPassword
            return try await SignedIn(site: site).lead(
                new, context, to: isFirst ? Routes.changePassword.link : Routes.home.link,
                saying: Words.signedInAs(new.session.identity.name))
        } catch let refusal as Refusal where refusal.kind == .authority {
            return try signInInstead(context)
        }
    }

    /// Who has an account with a password signs in with that: an invitation does not open it.
    private func signInInstead(_ context: WebContext) throws -> Response {
        try Redirect(to: Routes.signIn.link, saying: Phrases.Accounts.invitationAsksPassword)
            .response(from: Request.none, context: context)
    }
}
