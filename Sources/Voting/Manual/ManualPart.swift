public import Kernel

/// What of a count on paper or by hand officers who are no members voted (afzonderlijk geteld, 2:38 lid 3).
public struct ManualPart: Hashable, Codable, Sendable {
    /// For and against; or for each candidate, in the order of the ballot.
    public var votes: [Int64]
    public var blank: Int64
    /// Their ballots, the blank ones too.
    public var ballots: Int64

    public init(votes: [Int64], blank: Int64, ballots: Int64) {
        self.votes = votes
        self.blank = blank
        self.ballots = ballots
    }

    /// Of a motion.
    public var count: Count {
        Count(for: votes.first ?? 0, against: votes.count > 1 ? votes[1] : 0, blank: blank)
    }

    var recordLines: [(String, String)] {
        [("non-members", (votes + [blank, ballots]).map(String.init).joined(separator: ","))]
    }
}

extension ManualCountRules {
    /// Papers and hands do not say whose they are. Where the votes of non-members could be more than their part of what
    /// members cast, they are counted apart, and each number of them is part of the whole.
    func apart(_ count: ManualCount) -> [Ground] {
        guard let rules, let share = rules.nonMembers, nonMembers > 0 else { return [] }
        guard let part = count.nonMembers else {
            let members = max(0, rules.counted(valid: count.valid, blank: count.blank) - nonMembers)
            return nonMembers <= share.wholePart(of: members)
                ? [] : [.nonMembersApart(nonMembers, found: nil, rules.nonMembersArticle)]
        }
        return isPart(part, of: count)
            ? [] : [.nonMembersApart(nonMembers, found: part.ballots, rules.nonMembersArticle)]
    }

    private func isPart(_ part: ManualPart, of count: ManualCount) -> Bool {
        guard part.votes.count == count.votes.count, part.blank >= 0, part.blank <= count.blank,
            part.ballots >= part.blank, part.ballots <= nonMembers,
            zip(part.votes, count.votes).allSatisfy({ $0 >= 0 && $0 <= $1 })
        else { return false }
        let marked = part.votes.reduce(0, +), valid = part.ballots - part.blank
        return marked >= valid && marked <= valid * Int64(marks) && valid <= count.valid
    }
}
