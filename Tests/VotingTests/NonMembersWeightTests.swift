import Kernel
import Testing
import Voting

@Suite("Votes of officers who are no members are weighed in the count (2:38 lid 3)")
struct NonMembersWeightTests {
    private func rules(_ share: String) -> PollRules {
        var rules = PollRules(
            thresholds: [Threshold(Fraction("1/2") ?? Fraction(0), isStrict: true, article: .statutes("16"))],
            nonMembers: Fraction(share))
        rules.nonMembersArticle = .law("2:38 lid 3")
        return rules
    }

    private func verdict(members: (Int64, Int64), others: (Int64, Int64), share: String = "1/2") -> Verdict {
        let there = Turnout(members.0 + members.1 + others.0 + others.1)
        return Verdict(
            Count(for: members.0 + others.0, against: members.1 + others.1),
            ofNonMembers: Count(for: others.0, against: others.1), represented: there, base: there,
            rules: rules(share))
    }

    @Test("Within their part each vote is one")
    func within() {
        let verdict = verdict(members: (2, 2), others: (2, 0))
        #expect(verdict.outcome == .adopted)
        #expect(!verdict.arithmetic.isWeighed)
        #expect(verdict.arithmetic.comparisons.map(\.part) == [4])
    }

    @Test("Above it they weigh the same each, exactly, whichever way they fall")
    func above() {
        // Three count for two: 3 2/3 votes for and 3 1/3 against, in thirds.
        let verdict = verdict(members: (3, 2), others: (1, 2))
        #expect(verdict.outcome == .adopted)
        #expect(verdict.arithmetic.parts == 3)
        #expect(verdict.arithmetic.comparisons.map(\.part) == [11])
        #expect(verdict.arithmetic.comparisons.map(\.whole) == [21])
        #expect(verdict.arithmetic.figure("for") == 4, "votes stay as they were cast")
        #expect(self.verdict(members: (2, 3), others: (3, 0), share: "1/3").outcome == .rejected)
        #expect(self.verdict(members: (1, 1), others: (2, 1)).outcome == .adopted)
        #expect(self.verdict(members: (1, 1), others: (1, 2)).outcome == .rejected)
    }

    @Test("Where they decided it by being more, the ground says so")
    func ground() {
        let verdict = verdict(members: (1, 2), others: (3, 0))
        #expect(verdict.outcome == .rejected)
        #expect(verdict.grounds.map(\.code) == ["non-members-weighed", "majority-not-reached"])
    }

    @Test("A blank vote of a member is no vote that a member cast")
    func blank() {
        let there = Turnout(6)
        let verdict = Verdict(
            Count(for: 2, against: 1, blank: 3), ofNonMembers: Count(for: 2), represented: there, base: there,
            rules: rules("1/2"))
        #expect(verdict.outcome == .rejected)
    }

    @Test("Together they are never more than their part, in every small count")
    func never() {
        let half = Fraction("1/2") ?? Fraction(0)
        for members: Int64 in 0...12 {
            for others: Int64 in 0...12 {
                let weight = NonMembersWeight(members: members, nonMembers: others, share: half)
                let together = weight.weighed(others, ofNonMembers: others)
                #expect(together == weight.together * weight.parts)
                #expect(2 * together <= members * weight.parts || others == 0)
                #expect(weight.isLess == (2 * others > members))
            }
        }
    }

    @Test("On paper and by hand they are counted apart where they could be too many")
    func apart() {
        let rules = ManualCountRules(options: 2, marks: 1, roll: 6, nonMembers: 2, rules: rules("1/2"))
        func codes(_ part: ManualPart?, blank: Int64 = 3) -> [String] {
            rules.grounds(
                ManualCount(
                    votes: [5 - blank, 1], blank: blank, ballots: 6, handedOut: 6, nonMembers: part)
            ).map(\.code)
        }
        #expect(codes(nil) == ["non-members-apart"])
        #expect(codes(nil, blank: 0).isEmpty, "two of six are within half of four")
        #expect(codes(ManualPart(votes: [2, 0], blank: 0, ballots: 2)).isEmpty)
        #expect(codes(ManualPart(votes: [2, 1], blank: 0, ballots: 3)) == ["non-members-apart"])
        #expect(codes(ManualPart(votes: [0, 2], blank: 0, ballots: 2)) == ["non-members-apart"])
        #expect(codes(ManualPart(votes: [-1, 0], blank: 3, ballots: 2)) == ["non-members-apart"])
    }
}
