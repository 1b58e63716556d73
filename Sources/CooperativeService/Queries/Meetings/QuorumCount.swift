import Kernel
import Meetings
import Membership
import Statutes
import Store

/// Counts the votes of an assembly that are there or represented now, where only who has to do with the meeting is looked at:
/// who is in it, who voted before it on the item at hand, and who gave a proxy to somebody in it. The figures are those of
/// `RollNow`, which reads everybody who may vote.
struct QuorumCount {
    let meeting: MeetingID
    /// The item at hand, with its kind of business.
    let item: AgendaItemID?
    let topic: Topic?
    /// One for every member, whatever their votes.
    let isOfMembers: Bool
    /// Who has no vote on the item for an own interest.
    let excluded: Set<PersonID>
    let statutes: StatutesInForce
    let day: Day
    let cooperative: CooperativeID
    let reading: any Reading

    /// Delegates have a vote each, members the votes of their category.
    private func weights(_ isByDelegates: Bool) -> [String: Int] {
        statutes.voteWeights(on: topic).mapValues { isByDelegates || isOfMembers ? min($0, 1) : $0 }
    }

    private func isByDelegates() throws -> Bool {
        try statutes[.assemblyDelegates] && !statutes.membersDecide(on: topic)
            && reading.row(QuorumSQL.seated, cooperative, day) != nil
    }

    /// All votes that there are, without those of the suspended (2:24d).
    func base() throws -> Int {
        let isByDelegates = try isByDelegates(), weights = weights(isByDelegates)
        func sum(_ sql: String) throws -> Int {
            try reading.rows(sql, cooperative, day).reduce(0) { sum, row in
                sum + (weights[try row[0]] ?? 0) * (try row.get(1, as: Int.self))
            }
        }
        if isByDelegates { return try sum(QuorumSQL.delegates) }
        // All by the category in which they joined; then who changed it, or is suspended, as they are today.
        return try reading.rows(QuorumSQL.others, cooperative, day).reduce(sum(QuorumSQL.members)) { base, row in
            let was = weights[try row[0]] ?? 0, now = weights[try row[1]] ?? 0
            return base - was + (try row.get(2, as: Bool.self) ? 0 : now)
        }
    }

    func votes() throws -> Int {
        let isByDelegates = try isByDelegates(), weights = weights(isByDelegates)
        let sql = QuorumSQL(ofDelegates: isByDelegates)
        let parameters: [SQLValue] = [
            cooperative.sqlValue, meeting.sqlValue, day.sqlValue, (item?.description ?? "").sqlValue,
            (statutes[.memberMinorsMayVote] ? Day.openEnd : MemberBook.minorsBornAfter(day)).sqlValue,
        ]
        let there = try reading.rows(
            sql.there(without: excluded.count), parameters + excluded.map(\.sqlValue)
        ).reduce(0) { sum, row in sum + (weights[try row[0]] ?? 0) * (try row.get(1, as: Int.self)) }
        return try there + byProxy(reading.rows(sql.proxies, parameters), weights)
    }

    /// In the order of giving: the first proxy of each absent giver whose holder does not stand for too many already, by way of
    /// organisations too.
    private func byProxy(_ rows: @autoclosure () throws -> [Row], _ weights: [String: Int]) throws -> Int {
        let rules = ProxyRules(in: .assembly, under: statutes)
        guard rules.allowed.value else { return 0 }
        var represented: Set<PersonID> = [], held: [PersonID: Int] = [:], votes = 0
        let rows = try rows()
        if rows.isEmpty { return 0 }
        let hands = try ProxyBook(reading: reading, cooperative: cooperative).representatives(on: day)
        let suspended =
            try rules.holderVotes.value
            ? [] : MemberBook(reading: reading, cooperative: cooperative).suspended(on: day)
        for row in rows {
            let giver: PersonID = try row[0], holder: PersonID = try row[1]
            let weight = try row.get(2, as: String?.self).flatMap { weights[$0] } ?? 0
            let isVoter = try row.get(3, as: String?.self).flatMap { weights[$0] } != nil
            guard weight > 0, !represented.contains(giver), isVoter || !rules.holderVotes.value,
                !suspended.contains(holder), held[hands[holder] ?? holder, default: 0] < rules.most.value
            else { continue }
            represented.insert(giver)
            held[hands[holder] ?? holder, default: 0] += 1
            // Who voted before the meeting is counted already.
            if try row.get(4, as: Int.self) == 0, !excluded.contains(giver) { votes += weight }
        }
        return votes
    }
}
