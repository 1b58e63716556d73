/// How much a draft of minutes tells of each thing.
public struct MinutesContents: Codable, Sendable {
    public let items: Int, votes: Int
    /// Proxies that were used, organisations for which somebody acted, and members who were suspended.
    public let proxies: Int, organisations: Int, suspended: Int
    /// Votes on paper or by show of hands, rounds of elections, and lots drawn in them.
    public let counted: Int, rounds: Int, lots: Int
    public let amendments: Int, objections: Int, challenges: Int
    /// Persons with an own interest in an item, and directors who declared a conflict or took no part.
    public let interests: Int, conflicts: Int
    /// Who came or went between opening and closing.
    public let movements: Int

    init(_ facts: MinutesDraft) {
        let courses = facts.items.compactMap(\.course), held = facts.items.flatMap(\.votes).compactMap(\.course)
        items = facts.items.count
        votes = facts.items.reduce(0) { $0 + $1.votes.count }
        proxies = facts.there?.proxies.count ?? 0
        organisations = facts.there?.representatives.count ?? 0
        suspended = facts.there?.suspended.count ?? 0
        counted = held.count { $0.counted != nil }
        rounds = held.count { $0.round != nil }
        lots = held.reduce(0) { $0 + ($1.round?.lots.count ?? 0) }
        amendments = courses.reduce(0) { $0 + $1.amendments.count }
        objections = held.reduce(0) { $0 + $1.objections.count }
        challenges = held.count { $0.challenge != nil }
        interests = courses.reduce(0) { $0 + $1.interested.count }
        conflicts = courses.reduce(0) { $0 + $1.conflicts.count } + held.reduce(0) { $0 + $1.tookNoPart.count }
        movements = facts.movements.count
    }
}
