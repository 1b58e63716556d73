import Accounts
import HTML
import Kernel
import Phrases

/// What pages need of a request, signed in or not.
protocol PageContext {
    var web: WebContext { get }
}

extension PageContext {
    var language: Language { web.language }
    /// The fields that were posted; the token was checked before.
    var form: Form { web.form }

    /// The token for the forms of a page.
    var token: FormToken {
        if case .person(_, let token) = web.visitor { return FormToken(secret: token.secret.reveal) }
        return web.formCookie.map { FormToken(secret: $0.value) } ?? FormToken(value: "")
    }

    /// What stands around a page, as far as the request knows it.
    func frame(_ title: Phrase) -> Frame {
        var frame = Frame(language: language, title: title, address: web.address)
        if let identity = web.visitor.identity {
            frame.person = PersonHeading(name: identity.name, home: Routes.account.link, token: token)
        }
        if let demonstration = web.demonstration {
            frame.demonstration = DemonstrationBar(
                today: demonstration.today(), action: demonstration.action,
                steps: demonstration.steps().map { .init(label: $0.label, to: $0.day) },
                token: frame.person == nil ? nil : token)
        }
        if let notice = web.notice { frame.notices.append(Notice(.done, notice)) }
        return frame
    }
}
