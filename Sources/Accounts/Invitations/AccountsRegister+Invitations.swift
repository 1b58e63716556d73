public import Kernel
import Store

extension AccountsRegister {
    func invite(_ request: InvitationRequest, _ digest: TokenDigest, now: Timestamp, expires: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO accounts_invitation
              (digest, cooperative_id, person_id, name, email, language, made_at, expires_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """, digest.bytes, request.cooperative, request.person, request.name, request.email.map(LoginName.folded),
            request.language.rawValue, now, expires)
    }

    /// Marks an invitation as used; false when it was used before.
    func use(_ digest: TokenDigest, at now: Timestamp) throws -> Bool {
        try transaction.execute(
            "UPDATE accounts_invitation SET used_at = ?2 WHERE digest = ?1 AND used_at IS NULL", digest.bytes, now) == 1
    }

    /// Takes back what was sent to a person and not used yet.
    public func withdrawInvitations(of person: PersonID, in cooperative: CooperativeID) throws {
        try transaction.execute(
            """
            DELETE FROM accounts_invitation WHERE cooperative_id = ?1 AND person_id = ?2 AND used_at IS NULL
            """, cooperative, person)
    }

    /// The same for every person of an account, once it has a password.
    func withdrawInvitations(of account: AccountID) throws {
        for (cooperative, person) in try AccountsReading(transaction).identity(of: account)?.persons ?? [:] {
            try withdrawInvitations(of: person, in: cooperative)
        }
    }
}

/// An invitation as it stands in the table.
struct StoredInvitation {
    let invitation: Invitation
    let email: String?
    let account: AccountID?
    let isUsed: Bool

    init?(_ digest: TokenDigest, _ reading: any Reading) throws {
        guard
            let row = try reading.row(
                """
                SELECT i.cooperative_id, i.person_id, i.name, i.email, i.language, i.expires_at, i.used_at, l.account_id,
                  CASE WHEN a.password IS NULL THEN 0 ELSE 1 END,
                  (SELECT COUNT(*) FROM accounts_link o WHERE o.account_id = l.account_id)
                FROM accounts_invitation i
                LEFT JOIN accounts_link l ON l.cooperative_id = i.cooperative_id AND l.person_id = i.person_id
                LEFT JOIN accounts_account a ON a.id = l.account_id
                WHERE i.digest = ?1
                """, digest.bytes)
        else { return nil }
        email = try row[3]
        isUsed = (try row.get(6) as Timestamp?) != nil
        account = try row[7]
        let hasPassword: Int = try row[8]
        let persons: Int = try row[9]
        invitation = Invitation(
            cooperative: try row[0], person: try row[1], name: try row[2],
            language: Language(rawValue: try row[4]) ?? .dutch, expiresAt: try row[5], hasAccount: account != nil,
            asksPassword: hasPassword == 1 || persons > 1)
    }

    /// Refuses a link that was used or is too old.
    func check(now: Timestamp) throws(Refusal) {
        if isUsed { throw Refusal(.conflict, AccountGrounds.linkUsed) }
        if now >= invitation.expiresAt { throw Refusal(.conflict, AccountGrounds.linkExpired) }
    }
}
