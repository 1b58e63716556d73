public import Kernel
import Store

extension MemberBook {
    /// One page of the register as of a day: a range of an index from where the last page stopped, alike for the first
    /// page and the last, for ten members and a hundred thousand.
    /// - Parameter after: the number of the last member on the page before (`MemberPage.next`).
    public func members(
        on day: Day, order: MemberOrder = .name, after: Int? = nil, limit: Int = 50
    ) throws -> MemberPage {
        let limit = Self.bounded(limit)
        let rows: [Row]
        switch order {
        case .number:
            rows = try reading.rows(MemberStatements.byNumber, cooperative, day, after ?? 0, limit + 1)
        case .name:
            let start = try after.flatMap(position)
            rows = try reading.rows(
                MemberStatements.byName, cooperative, day, start?.sortKey ?? "", start?.id.description ?? "", limit + 1)
        }
        return MemberPage(try rows.map(MemberEntry.init), limit: limit)
    }

    /// The member with this number, as of a day.
    public func entry(number: Int, on day: Day) throws -> MemberEntry? {
        guard number > 0 else { return nil }
        return try reading.rows(MemberStatements.byNumber, cooperative, day, number - 1, 1).map(MemberEntry.init)
            .first { $0.number == number }
    }

    /// Whether a number was given out, also to a member who left.
    public func isTaken(_ number: Int) throws -> Bool { try position(number) != nil }

    static func bounded(_ limit: Int) -> Int { min(max(limit, 1), 500) }

    /// Where a member stands in the order of names.
    func position(_ number: Int) throws -> (sortKey: String, id: MemberID, person: PersonID)? {
        try reading.row(
            "SELECT sort_key, id, person_id FROM membership_membership WHERE cooperative_id = ?1 AND number = ?2",
            cooperative, number
        ).map { (try $0.get(0), try $0.get(1), try $0.get(2)) }
    }
}
