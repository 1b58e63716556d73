import Accounts
import CooperativeService
import HTML
import Kernel
import Phrases

/// The tokens of somebody, the newest first.
struct TokenTable: Component {
    private typealias Words = Phrases.Tokens
    let tokens: [ProgramToken]
    let language: Language
    let token: FormToken

    var body: Node {
        DataTable(
            caption: Words.list(language),
            columns: [Words.name, Words.scopes, Words.madeOn, Words.until, Words.state].map { .init($0(language)) },
            rows: tokens.map(row))
    }

    private func row(_ one: ProgramToken) -> [Node] {
        [
            .text(one.name), .text(one.scopes.map(\.description).joined(separator: ", ")), day(one.madeAt),
            day(one.expiresAt), state(one),
        ]
    }

    private func day(_ moment: Timestamp) -> Node {
        .text(Format.day(Zone.amsterdam.day(of: moment), language))
    }

    private func state(_ one: ProgramToken) -> Node {
        if one.isRevoked { return .text(Words.revoked(language)) }
        if one.isExpired { return .text(Words.expired(language)) }
        return postForm(to: Routes.revokeToken(one.id), token) {
            Words.valid(language) + " "
            SubmitButton(Words.revokeThis(one.name)(language), .secondary)
        }
    }
}

/// The form with which a token is made.
struct TokenForm: Component {
    private typealias Words = Phrases.Tokens
    let language: Language
    let token: FormToken
    let form: Form

    var body: Node {
        h2 { Words.new(language) }
        postForm(to: Routes.tokens.link, token) {
            Field(name: "name", label: Words.name(language), value: form.optional("name"), maxlength: 100)
            CheckField(name: "read", label: Words.mayRead(language), isChecked: form.isChecked("read"))
            CheckField(name: "all", label: Words.mayCommand(language), isChecked: form.isChecked("all"))
            Field(
                name: "commands", label: Words.commands(language), hint: Words.commandsHint(language),
                value: form.optional("commands"), optional: language)
            SelectField(
                name: "days", label: Words.days(language),
                choices: [30, 90, 366].map { Choice("\($0)", Words.dayCount($0)(language)) },
                chosen: form.optional("days") ?? "90")
            SubmitButton(Words.make(language))
        }
    }
}
