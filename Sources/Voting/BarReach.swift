/// How far it reaches that somebody may not vote any more in a vote that is open.
public enum BarReach: Int, Sendable {
    /// Their own vote, whoever casts it: who has an own interest may still speak for others (2:12).
    case ownVote = 0
    /// Their own vote and the proxies that they hold, which are for who has a vote (2:38 lid 4). Who acts for an
    /// organisation still does.
    case proxiesToo = 1
    /// Every vote that they would cast: nobody takes part in what they have a conflicting interest in (2:44 lid 6).
    case everything = 2

    /// Whether a row of those that are barred (`x`) keeps a ballot for a unit of the roll (`u`) out, in SQL.
    static let bars = """
        (x.person_id = u.principal_id OR (x.person_id = u.holder_id
            AND (x.reach = 2 OR (x.reach = 1 AND u.kind = 'proxy'))))
        """
}
