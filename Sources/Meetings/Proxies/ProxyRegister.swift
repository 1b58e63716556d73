public import Kernel
public import Store

/// Writes proxies, and what holder and giver say of them.
public struct ProxyRegister {
    let transaction: any Transaction
    let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    public func give(_ proxy: Proxy, instruction: String?) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_proxy
                (cooperative_id, id, meeting_id, giver_id, holder_id, form, until_day, given_at, recorded_by)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            """, cooperative, proxy.id, proxy.meeting, proxy.giver, proxy.holder, proxy.way.rawValue, proxy.until,
            proxy.givenAt, proxy.recordedBy)
        for item in proxy.items.sorted() {
            try transaction.execute(
                """
                INSERT INTO meetings_proxy_item (cooperative_id, meeting_id, proxy_id, item_id) VALUES (?1, ?2, ?3, ?4)
                """, cooperative, proxy.meeting, proxy.id, item)
        }
        guard let instruction else { return }
        try transaction.execute(
            "INSERT INTO meetings_proxy_instruction (cooperative_id, proxy_id, instruction) VALUES (?1, ?2, ?3)",
            cooperative, proxy.id, instruction)
    }

    /// The holder accepts or declines it, or the giver revokes it.
    public func say(_ stage: Proxy.Stage, of proxy: Proxy, by person: PersonID, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_proxy_word (cooperative_id, meeting_id, proxy_id, word, said_at, said_by)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            """, cooperative, proxy.meeting, proxy.id, stage.rawValue, now, person)
    }

    /// What a person wrote with their proxies goes with the person.
    public func erase(_ person: PersonID) throws {
        try transaction.execute(
            """
            DELETE FROM meetings_proxy_instruction WHERE cooperative_id = ?1 AND proxy_id IN (
                SELECT p.id FROM meetings_proxy p WHERE p.cooperative_id = ?1 AND p.giver_id = ?2)
            """, cooperative, person)
    }
}
