public import Kernel
import Store

extension PersonRegister {
    /// Takes away everything that tells who the person is; the facts of memberships and decisions stay, without a name.
    public func erase(_ id: PersonID, at now: Timestamp) throws {
        try transaction.execute(
            """
            UPDATE membership_person SET given_name = NULL, prefix = NULL, family_name = '', search_key = '',
                sort_key = '', born_on = NULL, email = NULL, email_key = NULL, email_consent_on = NULL, street = NULL,
                postcode = NULL, town = NULL, erased_at = ?3
            WHERE cooperative_id = ?1 AND id = ?2
            """, cooperative, id, now)
        try removeWords(of: id)
        try sortMemberships(of: id, under: "")
        try eraseReasons(of: id)
    }

    private func eraseReasons(of id: PersonID) throws {
        try transaction.execute(
            "UPDATE membership_application SET motivation = NULL WHERE cooperative_id = ?1 AND person_id = ?2",
            cooperative, id)
        try transaction.execute(
            """
            DELETE FROM membership_application_reason WHERE cooperative_id = ?1 AND application_id IN
                (SELECT id FROM membership_application WHERE cooperative_id = ?1 AND person_id = ?2)
            """, cooperative, id)
        try transaction.execute(
            """
            UPDATE membership_suspension SET reason = NULL WHERE cooperative_id = ?1 AND member_id IN
                (SELECT id FROM membership_membership WHERE cooperative_id = ?1 AND person_id = ?2)
            """, cooperative, id)
        try transaction.execute(
            """
            UPDATE membership_notice_reason SET reason = NULL WHERE cooperative_id = ?1 AND member_id IN
                (SELECT id FROM membership_membership WHERE cooperative_id = ?1 AND person_id = ?2)
            """, cooperative, id)
        try transaction.execute(
            """
            DELETE FROM membership_expulsion_reason WHERE cooperative_id = ?1 AND expulsion_id IN (
                SELECT e.id FROM membership_expulsion e
                JOIN membership_membership m ON m.cooperative_id = e.cooperative_id AND m.id = e.member_id
                WHERE e.cooperative_id = ?1 AND m.person_id = ?2)
            """, cooperative, id)
        try transaction.execute(
            """
            DELETE FROM membership_appeal_reason WHERE cooperative_id = ?1 AND appeal_id IN (
                SELECT a.id FROM membership_appeal a
                JOIN membership_membership m ON m.cooperative_id = a.cooperative_id AND m.id = a.member_id
                WHERE a.cooperative_id = ?1 AND m.person_id = ?2)
            """, cooperative, id)
    }
}
