import Kernel
import Testing

@testable import Voting

private let art20 = ArticleReference.statutes("20")
private let art16 = ArticleReference.statutes("16")
private let law = ArticleReference.law("2:43 lid 1")
private let universal = ArticleReference.law("2:42 lid 3")

private func fraction(_ text: String) -> Fraction { Fraction(text) ?? Fraction(0) }

/// Two thirds of the votes cast, by the statutes and by the law.
private func amendment(blankCounts: Bool = false, universal: ArticleReference? = nil) -> PollRules {
    PollRules(
        thresholds: [
            Threshold(rule: "law-majority", fraction("2/3"), blankCounts: blankCounts, article: law),
            Threshold(fraction("2/3"), blankCounts: blankCounts, article: art20),
        ],
        quorum: QuorumRule(fraction("2/3"), article: art20), universal: universal)
}

private func plain(_ basis: Basis = .cast, tie: TieRule = .rejected, blankCounts: Bool = false) -> PollRules {
    PollRules(
        thresholds: [
            Threshold(fraction("1/2"), isStrict: true, basis: basis, blankCounts: blankCounts, article: art16)
        ],
        tie: tie, tieArticle: art16)
}

private func judge(
    _ inFavour: Int64, _ against: Int64, _ blank: Int64, present: Int64 = 90, all: Int64 = 120, _ rules: PollRules
) -> Verdict {
    Verdict(
        Count(for: inFavour, against: against, blank: blank), represented: Turnout(present), base: Turnout(all),
        rules: rules)
}

private func articles(_ verdict: Verdict) -> Set<String> { Set(verdict.grounds.compactMap { $0.article?.code }) }

@Suite struct TheVerdict {
    @Test(
        "Two thirds are two thirds: exact, without rounding",
        arguments: [
            (58, 29, 3, false, Verdict.Outcome.adopted, Set<String>()),
            (57, 30, 3, false, .rejected, ["art. 20", "2:43 lid 1"]),
            // 58 × 3 = 174 < 180 = 90 × 2.
            (58, 29, 3, true, .rejected, ["art. 20", "2:43 lid 1"]),
            (60, 27, 3, true, .adopted, []),
            (90, 0, 0, false, .adopted, []),
            (0, 0, 90, false, .rejected, ["art. 20", "2:43 lid 1"]),
            (0, 0, 0, false, .rejected, ["art. 20", "2:43 lid 1"]),
            (1, 0, 89, false, .adopted, []),
            (2, 1, 0, false, .adopted, []),
        ] as [(Int64, Int64, Int64, Bool, Verdict.Outcome, Set<String>)])
    func twoThirds(
        _ inFavour: Int64, _ against: Int64, _ blank: Int64, _ blankCounts: Bool, _ outcome: Verdict.Outcome,
        _ grounds: Set<String>
    ) {
        let verdict = judge(inFavour, against, blank, amendment(blankCounts: blankCounts))
        #expect(verdict.outcome == outcome)
        #expect(articles(verdict) == grounds)
    }

    @Test("58 × 3 ≥ 87 × 2 stands in the arithmetic, and the quorum with it")
    func arithmetic() throws {
        let arithmetic = judge(58, 29, 3, amendment()).arithmetic
        let majority = try #require(arithmetic.comparisons.first { $0.rule == "majority" })
        #expect((majority.part, majority.whole) == (58, 87))
        #expect((majority.left, majority.right) == (174, 174))
        #expect(majority.isMet)
        let quorum = try #require(arithmetic.comparisons.first { $0.rule == "quorum" })
        #expect((quorum.part, quorum.whole, quorum.fraction.ceiling(of: quorum.whole)) == (90, 120, 80))
        #expect(arithmetic.figure("not-cast") == 0)
        #expect(arithmetic.figure("blank") == 3)
    }

    @Test(
        "A plain majority is more than half of what the statutes count",
        arguments: [
            (46, 44, 0, Basis.cast, false, Verdict.Outcome.adopted),
            (45, 45, 0, .cast, false, .rejected),
            (1, 0, 0, .cast, false, .adopted),
            (45, 44, 1, .cast, false, .adopted),
            (45, 44, 1, .cast, true, .rejected),
            (45, 0, 0, .present, false, .rejected),
            (46, 0, 0, .present, false, .adopted),
            (60, 0, 0, .all, false, .rejected),
            (61, 0, 0, .all, false, .adopted),
            (0, 0, 0, .cast, false, .rejected),
            (0, 5, 0, .cast, false, .rejected),
        ] as [(Int64, Int64, Int64, Basis, Bool, Verdict.Outcome)])
    func plainMajority(
        _ inFavour: Int64, _ against: Int64, _ blank: Int64, _ basis: Basis, _ blankCounts: Bool,
        _ outcome: Verdict.Outcome
    ) {
        let verdict = judge(inFavour, against, blank, plain(basis, blankCounts: blankCounts))
        #expect(verdict.outcome == outcome)
        #expect(articles(verdict) == (outcome == .adopted ? [] : ["art. 16"]))
    }

    @Test("With nobody in the base nothing is carried")
    func emptyBase() {
        #expect(judge(0, 0, 0, present: 0, all: 0, plain(.all)).outcome == .rejected)
        #expect(judge(0, 0, 0, present: 0, all: 0, amendment(universal: universal)).outcome == .rejected)
    }

    @Test(
        "A tie ends as the statutes say",
        arguments: [
            (TieRule.rejected, Verdict.Outcome.rejected), (.chair, .chairDecides), (.revote, .revote), (.lot, .lot),
        ])
    func ties(_ rule: TieRule, _ outcome: Verdict.Outcome) {
        let verdict = judge(40, 40, 10, plain(tie: rule))
        #expect(verdict.outcome == outcome)
        #expect(verdict.arithmetic.tie == rule.rawValue)
        #expect(articles(verdict) == ["art. 16"])
    }

    @Test("Half of the votes under a qualified majority is no tie; neither is nobody voting")
    func noTie() {
        var rules = amendment()
        rules.tie = .chair
        #expect(judge(45, 45, 0, rules).outcome == .rejected)
        #expect(judge(0, 0, 90, plain(tie: .chair)).outcome == .rejected)
    }

    @Test(
        "As many for as against is a tie where they are all that counts, whatever the basis",
        arguments: [
            (Basis.cast, Int64(0), Int64(12), true), (.present, 0, 12, true), (.present, 0, 13, false),
            (.all, 0, 12, false), (.cast, 1, 13, true),
        ])
    func tiesByBasis(_ basis: Basis, _ blank: Int64, _ present: Int64, _ isTied: Bool) {
        let verdict = judge(6, 6, blank, present: present, all: 20, plain(basis, tie: .chair))
        #expect((verdict.outcome == .chairDecides) == isTied)
    }

    @Test("A protected article that everybody together must change names both articles where both ask it")
    func universalTwice() {
        var rules = amendment(universal: universal)
        rules.universalToo = .law("2:43 lid 3")
        let verdict = judge(119, 1, 0, present: 120, all: 120, rules)
        #expect(verdict.outcome == .rejected)
        #expect(articles(verdict) == ["2:42 lid 3", "2:43 lid 3"])
    }

    @Test func `A second vote is asked once: tied again, the matter is rejected by the same article`() {
        var rules = plain(tie: .revote)
        #expect(judge(40, 40, 0, rules).outcome == .revote)
        rules.isAfterTie = true
        let again = judge(40, 40, 0, rules)
        #expect(again.outcome == .rejected && again.arithmetic.tie == "rejected")
        #expect(again.grounds.map(\.code) == ["majority-not-reached", "tied-again"])
        #expect(articles(again) == ["art. 16"])
        #expect(judge(41, 40, 0, rules).outcome == .adopted)
        var chair = plain(tie: .chair)
        chair.isAfterTie = true
        #expect(judge(40, 40, 0, chair).outcome == .chairDecides)
    }

    @Test(
        "Where officers have a vote, everybody's yes is that of all members and of the officers who are there",
        arguments: [
            (120, 0, Int64(120), Verdict.Outcome.adopted), (120, 1, 121, .rejected), (121, 0, 121, .adopted),
            (119, 0, 120, .rejected),
        ])
    func universalWithOfficers(_ votes: Int64, _ against: Int64, _ all: Int64, _ outcome: Verdict.Outcome) {
        var rules = amendment(universal: universal)
        rules.unanimousOf = all
        #expect(judge(votes, against, 0, present: all, all: 122, rules).outcome == outcome)
    }

    @Test("The chair or a lot breaks a tie; a decided vote stays as it is")
    func broken() {
        let tied = judge(40, 40, 0, plain(tie: .lot))
        #expect(tied.broken(for: true).outcome == .adopted)
        #expect(tied.broken(for: true).grounds.isEmpty)
        #expect(tied.broken(for: false).outcome == .rejected)
        #expect(judge(10, 40, 0, plain()).broken(for: true).outcome == .rejected)
        #expect(judge(40, 40, 0, plain(tie: .revote)).broken(for: true).outcome == .revote)
    }

    @Test(
        "A universal vote asks everybody's yes (2:42 lid 3)",
        arguments: [
            (120, 0, 0, Verdict.Outcome.adopted, Set<String>()),
            (119, 1, 0, .rejected, ["2:42 lid 3"]),
            (119, 0, 1, .rejected, ["2:42 lid 3"]),
            (119, 0, 0, .rejected, ["2:42 lid 3"]),
            (60, 60, 0, .rejected, ["2:42 lid 3", "2:43 lid 1", "art. 20"]),
        ] as [(Int64, Int64, Int64, Verdict.Outcome, Set<String>)])
    func universalVote(
        _ inFavour: Int64, _ against: Int64, _ blank: Int64, _ outcome: Verdict.Outcome, _ grounds: Set<String>
    ) {
        let verdict = judge(inFavour, against, blank, present: 120, amendment(universal: universal))
        #expect(verdict.outcome == outcome)
        #expect(articles(verdict) == grounds)
    }

    @Test("Law stands before statutes in the grounds")
    func order() {
        #expect(judge(57, 30, 3, amendment()).grounds.map { $0.article?.code } == ["2:43 lid 1", "art. 20"])
    }

    @Test("Numbers near the end of 64 bits compare exactly")
    func large() {
        let most = Int64.max / 2
        let rules = PollRules(thresholds: [Threshold(fraction("2/3"), article: art20)])
        let verdict = Verdict(
            Count(for: most, against: most), represented: Turnout(.max), base: Turnout(.max), rules: rules)
        #expect(verdict.outcome == .rejected)
    }
}
