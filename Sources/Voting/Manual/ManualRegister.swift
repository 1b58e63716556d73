public import Kernel
public import Store

/// Writes and reads what a poll on paper or by show of hands has besides every other poll.
public struct ManualRegister {
    let transaction: any Reading
    let cooperative: CooperativeID

    public init(reading transaction: any Reading, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    /// By name where nothing else was written down.
    public func manner(of poll: PollID) throws -> VoteManner {
        try transaction.row(
            "SELECT manner FROM voting_manner WHERE cooperative_id = ?1 AND poll_id = ?2", cooperative, poll
        ).map { try Stored.code($0[0], as: VoteManner.self) } ?? .byName
    }

    /// The count that counts; nil while there is none.
    public func count(of poll: PollID) throws -> ManualCount? {
        try transaction.row(
            """
            SELECT votes, blank, invalid, ballots, handed_out, ruling, tellers, non_members FROM voting_manual_count
            WHERE cooperative_id = ?1 AND poll_id = ?2 ORDER BY sequence DESC LIMIT 1
            """,
            cooperative, poll
        ).map { row in
            let ruling: String? = try row[5], nonMembers: String? = try row[7]
            return ManualCount(
                votes: try Stored.value(row[0], as: [Int64].self), blank: try row[1], invalid: try row[2],
                ballots: try row[3], handedOut: try row[4],
                ruling: try ruling.map { try Stored.code($0, as: ManualCount.Ruling.self) },
                tellers: try Stored.value(row[6], as: [PersonID].self),
                nonMembers: try nonMembers.map { try Stored.value($0, as: ManualPart.self) })
        }
    }

    public func words(of poll: PollID) throws -> LotWords? {
        try transaction.row(
            """
            SELECT chair_words, member_id, member_words FROM voting_lot_words
            WHERE cooperative_id = ?1 AND poll_id = ?2
            """,
            cooperative, poll
        ).map { LotWords(chair: try $0[0], member: try $0[1], ofMember: try $0[2]) }
    }
}

extension Transaction {
    /// Refused where votes are given on paper or by hand.
    func requireByName(_ poll: PollID, of cooperative: CooperativeID) throws {
        let manner = try ManualRegister(reading: self, cooperative: cooperative).manner(of: poll)
        try refuse(.conflict, if: manner == .byName ? [] : [.ballotOnPaper])
    }
}

/// Writes what `ManualRegister` reads.
public struct ManualWriter {
    let transaction: any Transaction
    let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    /// Settles the manner of a poll that opens.
    public func open(_ poll: PollID, _ manner: VoteManner) throws {
        guard manner != .byName else { return }
        try transaction.execute(
            "INSERT INTO voting_manner (cooperative_id, poll_id, manner) VALUES (?1, ?2, ?3)", cooperative, poll,
            manner.rawValue)
    }

    /// Adds a count; the last one counts.
    public func add(_ count: ManualCount, to poll: PollID, by person: PersonID, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO voting_manual_count
                (cooperative_id, poll_id, sequence, votes, blank, invalid, ballots, handed_out, ruling, tellers,
                 counted_at, recorded_by, non_members)
            SELECT ?1, ?2, COALESCE(MAX(c.sequence), 0) + 1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12
            FROM voting_manual_count c WHERE c.cooperative_id = ?1 AND c.poll_id = ?2
            """,
            cooperative, poll, try Stored.text(count.votes), count.blank, count.invalid, count.ballots,
            count.handedOut, count.ruling?.rawValue, try Stored.text(count.tellers), now, person,
            try count.nonMembers.map { try Stored.text($0) })
    }

    public func add(_ words: LotWords, to poll: PollID, by person: PersonID, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO voting_lot_words
                (cooperative_id, poll_id, chair_words, member_id, member_words, said_at, recorded_by)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """,
            cooperative, poll, words.chair, words.member, words.ofMember, now, person)
    }
}

/// What the chair and a member said aloud for a lot (loting). The seed was sealed before they spoke, and they spoke before
/// it was opened: nobody of the three chose what came out.
public struct LotWords: Hashable, Sendable {
    public let chair: String
    public let member: PersonID
    public let ofMember: String

    public init(chair: String, member: PersonID, ofMember: String) {
        self.chair = chair
        self.member = member
        self.ofMember = ofMember
    }

    /// What is hashed into the seed of the lot: the sealed seed, then each text with its length in bytes before it.
    public func mixed(with seed: [UInt8]) -> [UInt8] {
        seed + "\n\(chair.utf8.count) \(chair)\n\(ofMember.utf8.count) \(ofMember)\n".utf8
    }
}
