public import Kernel
import Phrases

/// The figures of a quorum: how many votes there are, how many are represented, how many are asked.
public struct QuorumCheck: Hashable, Sendable {
    /// Votes of all members who may vote; a suspended member leaves the base (2:24d, 2:38 lid 1).
    public let base: Int
    /// Votes present or represented by proxy.
    public let represented: Int
    /// The part of the base that is asked, with its article; nil where no quorum is asked.
    public let asked: Clause<Fraction>?

    public init(base: Int, represented: Int, asked: Clause<Fraction>?) {
        self.base = base
        self.represented = represented
        self.asked = asked
    }

    /// The votes that are needed: 2/3 of 117 is 78.
    public var needed: Int { asked.map { Int($0.value.ceiling(of: Int64(base))) } ?? 0 }
    public var isReached: Bool { represented >= needed }
    /// Everybody is there: all votes are present or represented (2:42 lid 3).
    public var isUniversal: Bool { base > 0 && represented == base }

    public var grounds: [Ground] {
        guard let asked, !isReached else { return [] }
        return [
            Ground(
                "quorum-missed", asked.article, required: "\(needed)", found: "\(represented)",
                message: Phrases.Meetings.quorumMissed(represented: represented, needed: needed, base: base),
                remedy: Phrases.Meetings.waitOrSecondMeeting)
        ]
    }
}
