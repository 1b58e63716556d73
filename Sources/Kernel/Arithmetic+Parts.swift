extension Arithmetic {
    /// In how many parts a vote was split so that votes of non-members weigh less, exactly (2:38 lid 3); one where none does.
    public var parts: Int64 { figure("parts") ?? 1 }

    /// Votes of non-members were weighed: the comparisons are in parts, the figures are the votes as they were cast.
    public var isWeighed: Bool { figure("parts") != nil }

    /// Votes `for`, `against` or `blank` in those parts: of members, and of non-members.
    public func inParts(_ name: String) -> (members: Int64, nonMembers: Int64)? {
        guard let all = figure(name) else { return nil }
        let some = figure("non-members-" + name) ?? 0
        return ((all - some) * parts, some * (figure("non-member-parts") ?? 1))
    }
}
