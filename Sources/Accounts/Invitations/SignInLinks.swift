public import Kernel
public import Store

/// Makes the links and codes with which people come in, inside the transaction of whoever sends them: the link stands
/// when the letter does, or neither does.
///
/// `clock` is the machine's own, also in a demonstration: a link is as old as it is.
public struct SignInLinks: Sendable {
    let clock: any Clock
    let random: any RandomSource
    let terms: AccountTerms
    /// Where the site is, such as `https://delinde.example`.
    let publicAddress: String

    public init(
        clock: any Clock, random: any RandomSource, publicAddress: String, terms: AccountTerms = AccountTerms()
    ) {
        self.clock = clock
        self.random = random
        self.publicAddress = publicAddress
        self.terms = terms
    }

    /// Where the code of an invitation is typed.
    public var invitationPlace: String { publicAddress + "/invitation" }

    /// Makes an invitation. What was sent to the person before and not used works no more. Refuses a person whose
    /// account has a password.
    public func invite(_ request: InvitationRequest, in transaction: any Transaction) throws -> InvitationLink {
        let token = request.way == .paper ? Token.makeForPaper(random) : Token.make(random)
        let now = clock.now
        let expires = now.adding(seconds: terms.invitation)
        let register = AccountsRegister(transaction)
        let account = try AccountsReading(transaction).account(of: request.person, in: request.cooperative)
        if let account, try register.account(account)?.password != nil {
            throw Refusal(.conflict, AccountGrounds.hasPassword)
        }
        try register.withdrawInvitations(of: request.person, in: request.cooperative)
        try register.invite(request, token.digest, now: now, expires: expires)
        let text = token.secret.reveal
        return InvitationLink(
            text: Secret(text), address: Secret(invitationPlace + "/" + text), expiresAt: expires)
    }

    /// Where the code of a letter about a forgotten password is typed.
    public var passwordPlace: String { publicAddress + "/password/letter" }

    /// Makes a code on paper with which a person chooses a new password: for who has one, forgot it, and has no e-mail
    /// address to send a link to. Older codes of the account work no more.
    ///
    /// Refused, in this order: no account with a password (`no-password`); an account with an e-mail address, whose owner
    /// needs nobody (`account-has-email`); an account that also stands for somebody in another cooperative, into which
    /// the letters of this one must not lead (`account-elsewhere`).
    public func renewPassword(
        of person: PersonID, in cooperative: CooperativeID, in transaction: any Transaction
    ) throws -> PasswordCode {
        let register = AccountsRegister(transaction), reading = AccountsReading(transaction)
        guard let id = try reading.account(of: person, in: cooperative), let account = try register.account(id),
            account.password != nil
        else { throw Refusal(.conflict, AccountGrounds.noPassword) }
        if account.email != nil { throw Refusal(.conflict, AccountGrounds.accountHasEmail) }
        if try reading.identity(of: account).persons.count > 1 {
            throw Refusal(.conflict, AccountGrounds.accountElsewhere)
        }
        let token = Token.makeForPaper(random)
        let now = clock.now
        let expires = now.adding(seconds: terms.resetOnPaper)
        try register.endResets(of: id, at: now)
        try register.addReset(token.digest, id, now: now, expires: expires)
        return PasswordCode(login: account.login, text: token.secret, expiresAt: expires)
    }
}
