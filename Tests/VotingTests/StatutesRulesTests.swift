import Kernel
import Testing

@testable import Statutes
@testable import Voting

private let today = Day(year: 2026, month: 5, day: 12) ?? Day(number: 0)
private func fraction(_ text: String) -> Fraction { Fraction(text) ?? Fraction(0) }
private func majority(_ text: String) -> Majority { Majority(fraction(text)) }

/// Statutes that say only this: name, value, article.
private func statutes(_ said: [(String, any ParameterValue, String)]) -> StatutesInForce {
    var values: [String: StatutesFile.SetValue] = [:]
    for (name, value, article) in said {
        values[name] = StatutesFile.SetValue(value: value, article: article, line: 1)
    }
    let file = StatutesFile(
        name: "test.yaml", jurisdiction: "NL", title: Phrase(same: "Test"), articles: [], values: values)
    return StatutesInForce(law: .netherlands, on: today, version: StatutesVersion(number: 1, file: file))
}

/// De Linde: article 20 on amendments, article 16 on the rest.
private let linde: [(String, any ParameterValue, String)] = [
    ("vote.majorityByTopic", [Topic.amend: majority("2/3")], "20"),
    ("quorum.byTopic", [Topic.amend: Fraction?.some(fraction("2/3"))], "20"),
    ("quorum.secondMeetingMajority", majority("2/3"), "20"),
    ("vote.majorityDefault", Majority.simple, "16"),
    ("vote.tieMatter", TieMatter.rejected, "16"),
]

private func rules(
    _ said: [(String, any ParameterValue, String)], _ topic: Topic = .amend, second: Bool = false,
    body: Organ = .assembly
) -> PollRules {
    PollRules(on: topic, in: body, isSecondMeeting: second, under: statutes(said))
}

private func articles(_ rules: PollRules) -> [String?] { rules.thresholds.map { $0.article?.code } }

@Suite struct RulesFromStatutes {
    @Test("An amendment: two thirds by law and statutes, and the quorum of article 20")
    func amendment() {
        let rules = rules(linde)
        #expect(articles(rules) == ["2:43 lid 1", "art. 20"])
        #expect(rules.thresholds.allSatisfy { $0.fraction == fraction("2/3") && !$0.isStrict })
        #expect(rules.quorum == QuorumRule(fraction("2/3"), article: .statutes("20")))
    }

    @Test("Statutes that ask more than the law: between the two only they refuse")
    func stricter() {
        let strict = rules([("vote.majorityByTopic", [Topic.amend: majority("3/4")], "20")])
        let verdict = Verdict(
            Count(for: 70, against: 30), represented: Turnout(100), base: Turnout(120), rules: strict)
        #expect(verdict.grounds.map { $0.article?.code } == ["art. 20"])
    }

    @Test("Statutes may ask less than two thirds (2:43 lid 1): then the law asks nothing beside them")
    func lighter() {
        #expect(articles(rules([("vote.majorityByTopic", [Topic.amend: majority("3/5")], "20")])) == ["art. 20"])
    }

    @Test("Statutes that are silent: the law alone")
    func silent() {
        #expect(articles(rules([])) == ["2:43 lid 1"])
    }

    @Test("Conversion never needs less than nine tenths, also in a second meeting")
    func conversion() {
        for second in [false, true] {
            let rules = rules(linde, .convert, second: second)
            #expect(rules.thresholds.allSatisfy { $0.fraction >= fraction("9/10") }, "\(rules)")
        }
    }

    @Test("The second meeting asks no quorum, and its own majority")
    func secondMeeting() {
        let lighter = linde.map { $0.0 == "quorum.secondMeetingMajority" ? ($0.0, majority("3/4"), "21") : $0 }
        let rules = rules(lighter, second: true)
        #expect(rules.quorum == nil)
        #expect(articles(rules) == ["2:43 lid 1", "art. 21"])
        #expect(rules.thresholds.last?.fraction == fraction("3/4"))
    }

    @Test("Ordinary business and the board go by the ordinary majority, without quorum")
    func ordinary() {
        for rules in [rules(linde, .ordinary), rules(linde, .amend, body: .board)] {
            #expect(articles(rules) == ["art. 16"])
            #expect(rules.thresholds.first?.isStrict == true)
            #expect(rules.quorum == nil)
            #expect(rules.tieArticle == .statutes("16"))
        }
    }

    @Test("A tie on persons has its own rule")
    func persons() {
        #expect(rules([("vote.tiePerson", TiePerson.revote, "17")], .persons).tie == .revote)
        #expect(rules([], .persons).tie == .lot)
    }

    @Test("Before an amendment the text is open five full days by law, and longer where the statutes say so")
    func text() {
        let law = OpeningRules(on: .amend, in: .assembly, quorum: nil, under: statutes(linde))
        #expect(law.textTerms == [.init(days: 5, article: .law("2:42 lid 2"))])
        #expect(law.announcement == .law("2:42 lid 1"))
        #expect(law.universal == .law("2:42 lid 3"))
        let longer = OpeningRules(
            on: .amend, in: .assembly, quorum: nil, under: statutes([("amend.textAvailableDays", 10, "20")]))
        #expect(longer.textTerms.map(\.article) == [.law("2:42 lid 2"), .statutes("20")])
        #expect(OpeningRules(on: .dues, in: .assembly, quorum: nil, under: statutes(linde)).textTerms.isEmpty)
    }

    @Test("A secret vote is asked only where an article says so")
    func secret() {
        #expect(OpeningRules(on: .persons, in: .assembly, quorum: nil, under: statutes([])).secret == nil)
        let said = statutes([("vote.secretFor", [Topic.persons], "17")])
        #expect(OpeningRules(on: .persons, in: .assembly, quorum: nil, under: said).secret == .statutes("17"))
        #expect(OpeningRules(on: .dues, in: .assembly, quorum: nil, under: said).secret == nil)
    }

    @Test(
        "Conversion asks what an amendment asks beside its own nine tenths: majority and quorum (2:18 lid 2)",
        arguments: [("19/20", "9/10", 3), ("2/3", "9/10", 2), ("2/3", "19/20", 2)])
    func conversion(_ amend: String, _ convert: String, _ count: Int) {
        let said: [(String, any ParameterValue, String)] = [
            ("vote.majorityByTopic", [Topic.amend: majority(amend), .convert: majority(convert)], "20"),
            ("quorum.byTopic", [Topic.amend: Fraction?.some(fraction("3/4")), .convert: fraction("1/2")], "20"),
        ]
        let rules = rules(said, .convert)
        #expect(rules.thresholds.count == count)
        #expect(rules.thresholds.map(\.fraction).max() == max(fraction(amend), fraction(convert)))
        #expect(rules.quorum?.fraction == fraction("3/4"))
    }

    @Test("Statutes that ask a quorum and know no second meeting ask the same the second time")
    func noSecondMeeting() {
        let said: [(String, any ParameterValue, String)] = [
            ("vote.majorityByTopic", [Topic.amend: majority("3/4")], "20"),
            ("quorum.byTopic", [Topic.amend: Fraction?.some(fraction("2/3"))], "20"),
        ]
        #expect(rules(said, second: true).quorum == rules(said).quorum)
        #expect(rules(said, second: true).thresholds == rules(said).thresholds)
        // A clause on the days alone lifts the quorum and leaves the majority.
        let days = said + [("quorum.secondMeetingMaxDays", 28, "20")]
        #expect(rules(days, second: true).quorum == nil)
        #expect(rules(days, second: true).thresholds == rules(said).thresholds)
    }
}
