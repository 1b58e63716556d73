import Kernel
import Membership
import Testing

@Suite struct ExpulsionRuleTests {
    private let rule = ExpulsionRule(grounds: .law("2:35 lid 3"), reasons: .law("2:35 lid 4"))

    @Test(
        arguments: [
            (["art. 5"], [], nil, "Reden", []), ([], [], "Diefstal", "Reden", []),
            ([], [], nil, "Kritiek in de krant", ["expulsion-without-ground"]),
            (["art. 99"], ["99"], nil, "Reden", ["expulsion-rule-unknown"]),
            (["art. 5"], [], nil, nil, ["expulsion-without-reason"]),
            ([], [], nil, nil, ["expulsion-without-ground", "expulsion-without-reason"]),
        ] as [([String], [String], String?, String?, [String])])
    func aRuleWasBrokenOrHarmWasDone(
        _ broken: [String], _ unknown: [String], _ harm: String?, _ reason: String?, _ codes: [String]
    ) {
        #expect(rule.grounds(broken: broken, unknown: unknown, harm: harm, reason: reason).map(\.code) == codes)
    }
}

@Suite struct AppealRuleTests {
    private func rule(_ months: Int) -> AppealRule {
        AppealRule(
            months: Ruled(months, .statutes("7")), law: Ruled(1, .law("2:35 lid 4")),
            terms: TermsAct(jurisdiction: "NL"))
    }

    @Test(
        arguments: [
            // Received on a Saturday, due on a Tuesday.
            (1, "2026-01-10", "2026-02-10", true), (1, "2026-01-10", "2026-02-11", false),
            // 31 January: clamped to 28 February, a Saturday, and run on.
            (1, "2026-01-31", "2026-03-02", true), (1, "2026-01-31", "2026-03-03", false),
            (1, "2028-01-31", "2028-02-29", true), (1, "2028-01-31", "2028-03-01", false),
            (1, "2026-12-01", "2027-01-04", true), (1, "2026-12-01", "2027-01-05", false),
            (2, "2026-01-10", "2026-03-10", true), (2, "2026-01-10", "2026-03-11", false),
        ])
    func theTermRunsFromTheReceipt(_ months: Int, _ received: String, _ filed: String, _ inTime: Bool) {
        let grounds = rule(months).grounds(filedOn: day(filed), receivedOn: day(received))
        #expect(grounds.map(\.code) == (inTime ? [] : ["appeal-late", "appeal-late-by-law"]))
    }

    @Test("A term of the statutes alone does not run on from a free day")
    func ofTheStatutes() {
        let own = AppealRule(months: Ruled(2, .statutes("8")), law: nil, terms: TermsAct(jurisdiction: "NL"))
        // 1 August 2026 is a Saturday.
        #expect(own.lastDay(receivedOn: day("2026-06-01")) == day("2026-08-01"))
        #expect(own.grounds(filedOn: day("2026-08-01"), receivedOn: day("2026-06-01")).isEmpty)
        #expect(
            own.grounds(filedOn: day("2026-08-02"), receivedOn: day("2026-06-01")).map(\.code) == ["appeal-late"])
    }

    @Test func whileTheReceiptIsNotRecordedNothingRuns() {
        #expect(rule(1).grounds(filedOn: day("2030-01-01"), receivedOn: nil).isEmpty)
    }
}

@Suite struct AcknowledgementRuleTests {
    private let rule = AcknowledgementRule(days: Ruled(14, .law("2:61 c")), terms: TermsAct(jurisdiction: "NL"))

    @Test(
        arguments: [
            ("2026-03-02", "2026-03-16", true), ("2026-03-02", "2026-03-17", false),
            ("2026-03-07", "2026-03-23", true), ("2026-03-07", "2026-03-24", false),
            ("2026-12-18", "2027-01-04", true), ("2026-12-18", "2027-01-05", false),
        ])
    func withinFourteenDays(_ notice: String, _ acknowledged: String, _ inTime: Bool) {
        let breaches = rule.breaches(noticeOn: day(notice), acknowledgedOn: day(acknowledged))
        #expect(breaches.map(\.code) == (inTime ? [] : ["acknowledgement-late"]))
    }

    @Test func whereTheLawAsksNothingNothingIsLate() {
        let free = AcknowledgementRule(days: nil, terms: TermsAct(jurisdiction: "NL"))
        #expect(free.breaches(noticeOn: day("2026-01-01"), acknowledgedOn: day("2027-01-01")).isEmpty)
    }
}
