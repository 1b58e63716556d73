public import Kernel

/// How much a vote of an officer who is no member weighs in one count (weging, 2:38 lid 3).
///
/// All of them vote, and nobody's vote is set aside. While their votes together are not more than their part of the votes
/// that members cast, each is one vote. Else they come to that part together, in whole votes, and each of them weighs the
/// same. Exact: a vote is `parts`, that of a non-member `each` of them, and nothing is divided.
public struct NonMembersWeight: Hashable, Sendable {
    /// The votes that non-members cast, and what they come to together.
    public let cast: Int64, together: Int64
    /// The parts of a vote, and how many of them the vote of a non-member is.
    public let parts: Int64, each: Int64

    /// Where nobody votes who is no member, or the votes of those are within their part.
    public static let whole = NonMembersWeight(members: 0, nonMembers: 0, share: Fraction(0))

    /// - Parameters:
    ///   - members: the votes that members cast.
    ///   - nonMembers: the votes that non-members cast.
    ///   - share: the part of the first that the second come to at most (`vote.nonMemberShare`).
    public init(members: Int64, nonMembers: Int64, share: Fraction) {
        cast = nonMembers
        together = min(nonMembers, share.wholePart(of: members))
        let weight = Fraction(together, max(1, nonMembers)) ?? Fraction(0)
        (each, parts) = together == nonMembers ? (1, 1) : (weight.numerator, weight.denominator)
    }

    /// Their votes were more than their part, and are weighed.
    public var isLess: Bool { each < parts }

    /// So many votes, some of them of non-members, in parts.
    public func weighed(_ votes: Int64, ofNonMembers some: Int64) -> Int64 { (votes - some) * parts + some * each }

    func weighed(_ count: Count, ofNonMembers some: Count) -> Count {
        Count(
            for: weighed(count.for, ofNonMembers: some.for),
            against: weighed(count.against, ofNonMembers: some.against),
            blank: weighed(count.blank, ofNonMembers: some.blank))
    }

    /// What is measured against the votes that are there, or all that there are, in parts.
    public func inParts(_ turnout: Turnout) -> Turnout {
        Turnout(members: turnout.members * parts, votes: turnout.votes * parts)
    }

    /// As a verdict names it, beside the votes as they were cast; nothing where every vote is one.
    var figures: [Arithmetic.Figure] {
        guard isLess else { return [] }
        return [
            .init("non-members", cast), .init("non-members-together", together), .init("parts", parts),
            .init("non-member-parts", each),
        ]
    }
}

extension PollRules {
    /// The votes of a count that the part of non-members is taken of: blank ones only where the statutes count them.
    func counted(_ count: Count) -> Int64 { counted(valid: count.for + count.against, blank: count.blank) }

    func counted(valid: Int64, blank: Int64) -> Int64 {
        valid + (!thresholds.isEmpty && thresholds.allSatisfy(\.blankCounts) ? blank : 0)
    }

    /// What the votes of non-members weigh in this count.
    func weight(in count: Count, ofNonMembers some: Count?) -> NonMembersWeight {
        guard let some, let share = nonMembers else { return .whole }
        return NonMembersWeight(members: counted(count) - counted(some), nonMembers: counted(some), share: share)
    }
}
