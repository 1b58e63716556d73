import Kernel
import Testing

@testable import Statutes

/// Every bound of the law: one value that is refused with its article, and the nearest that is not.
@Suite struct Bounds {
    struct Case: Sendable, CustomTestStringConvertible {
        let key: String, refused: PolicyNode, article: String, accepted: PolicyNode

        init(_ key: String, _ refused: PolicyNode, _ article: String, _ accepted: PolicyNode) {
            (self.key, self.refused, self.article, self.accepted) = (key, refused, article, accepted)
        }

        var testDescription: String { "\(key): \(refused.written)" }
    }

    static let cases = [
        Case("entity.name", "De Linde U.A.", "2:54", "Coöperatie De Linde U.A."),
        Case("entity.name", "Wijkcoöperatie De Linde", "2:54", "Cooperatief De Linde U.A."),
        Case("entity.seat", "unset", "2:27 lid 4", "Utrecht"),
        Case("entity.purpose", "unset", "2:53 lid 1", "samen zorgen"),
        Case("entity.liabilityCap", 1000, "2:56", "none"),
        Case("statutes.absentBoardRule", "unset", "2:44", "de vervangers"),
        Case("exit.memberNoticeDays", 730, "2:36 lid 1", 365),
        Case("exit.immediateOnBurdenMonths", 0, "2:36 lid 3", 1),
        Case("notice.byAssociation.grounds", ["arrears"], "2:35 lid 2", ["law", "arrears"]),
        Case("expulsion.appealMonths", "0.5", "2:35 lid 4", 1),
        Case("expulsion.appealMonths", 0, "2:35 lid 4", 2),
        Case("expulsion.appealBody", "none", "2:35 lid 4", "assembly"),
        Case("expulsion.suspendedPendingAppeal", false, "2:35 lid 4", true),
        Case("share.paidUpBeforeVote", true, "2:38 lid 1", false),
        Case("assembly.channels", "unset", "2:27 lid 4", ["post"]),
        Case("assembly.noticeDays", 27, "2:41 lid 2", 26),
        Case("assembly.requestHoldWithinDays", 15, "2:41 lid 2", 16),
        Case("assembly.noticeDaysAmend", 6, "2:42 lid 1", 7),
        Case("amend.announcementRequired", false, "2:42 lid 1", true),
        Case("assembly.convokers", ["supervisory"], "2:41 lid 1", ["board", "supervisory"]),
        Case("assembly.requestFraction", "1/5", "2:41 lid 2", "1/20"),
        Case("assembly.requestHoldWithinDays", 29, "2:41 lid 2", 28),
        Case("assembly.requestSelfConvokeDays", 21, "2:41 lid 3", 14),
        Case("assembly.annualWithinMonths", 8, "2:58 lid 1", 6),
        Case("amend.textAvailableDays", 4, "2:42 lid 2", 5),
        Case("amend.textToBranchesDays", 13, "2:42 lid 2", 14),
        Case("assembly.access", ["board"], "2:38 lid 1", ["members"]),
        Case("assembly.mode", "digital", "2:38", "hybrid"),
        Case("vote.challengeRevote", false, "2:13 lid 4", true),
        Case("vote.weight.cap", 0, "2:38 lid 1", 1),
        Case("vote.nonMemberShare", "2/3", "2:38 lid 3", "1/2"),
        Case("evote.earlyDays", 31, "2:38 lid 8", 30),
        Case("evote.conditionsInNotice", false, "2:38 lid 9", true),
        Case("vote.majorityByTopic", ["convert": "2/3"], "2:18 lid 2", ["convert": "9/10"]),
        Case("quorum.secondMeetingNoticeDays", 6, "2:42 lid 1", 7),
        Case(
            "amend.entrenched", [["article": "99", "majority": "9/10"]], "2:43 lid 3",
            [["article": "2", "majority": "9/10"]]),
        Case(
            "amend.entrenched", [["article": "2", "majority": "1/2"]], "2:43 lid 3",
            [["article": "2", "majority": "unanimous"]]),
        Case("amend.deedRequired", false, "2:43 lid 5", true),
        Case("dissolve.surplusTo", "unset", "2:27 lid 4", "een goed doel"),
        Case("dissolve.booksYears", 6, "2:24", 7),
        Case("board.size.min", 0, "2:37", 1),
        Case("board.externalAppointed", 2, "2:37 lid 3", 1),
        Case("board.nominationBreak", "3/4", "2:37 lid 4", "2/3"),
        Case("board.candidateFraction", "1/4", "2:37 lid 5", "1/5"),
        Case("board.votesPerDirector.max", 3, "2:44", 2),
        Case("audit.committeeMin", 1, "2:48 lid 2", 2),
        Case("accounts.months", 7, "2:58 lid 1", 6),
        Case("accounts.extensionMaxMonths", 5, "2:58 lid 1", 4),
        Case("accounts.adoptWithinMonths", 2, "2:58 lid 1", 1),
        Case("accounts.fileDays", 9, "2:394", 8),
        Case("discharge.separateItem", false, "2:58 lid 1", true),
        Case("retain.financialYears", 6, "2:10 lid 3", 7),
        Case(
            "category", [["code": "aspirant", "nl": "aspirant-lid", "isMemberInLaw": true, "voteWeight": 0]],
            "2:38 lid 1", [["code": "full", "nl": "lid"]]),
    ]

    @Test(arguments: cases)
    func theLawRefusesTheFileAndNamesItsArticle(_ line: Case) throws {
        let report = try deLinde([line.key: line.refused])
        #expect(!report.isAcceptable)
        #expect(report.findings.contains { $0.law == line.article && $0.parameter?.isEmpty == false })
    }

    @Test(arguments: cases)
    func theNearestLawfulValueIsAccepted(_ line: Case) throws {
        let report = try deLinde([line.key: line.accepted])
        #expect(report.grounds.map(\.code) == [])
    }

    @Test func threeRulesOfOneFileAreAllNamed() throws {
        let report = try deLinde([
            "assembly.requestFraction": "1/5", "expulsion.appealMonths": "0.5", "board.externalAppointed": 2,
        ])
        #expect(Set(report.findings(.breach).map(\.law)) == ["2:41 lid 2", "2:35 lid 4", "2:37 lid 3"])
    }

    @Test(arguments: [
        ("2020-06-01", "2026-06-30", true), ("2022-06-01", "2026-06-30", false), ("2020-06-01", "2026-07-01", false),
    ])
    func aDominantDirectorsVoteLapsedInStages(deed: PolicyNode, day: String, accepted: Bool) throws {
        let report = try deLinde(
            ["board.votesPerDirector.max": 3, "statutes.deedOn": deed], on: try #require(Day(day)))
        #expect(report.isAcceptable == accepted)
    }

    @Test func theDatesOfAVersionStandInOrder() throws {
        let report = try deLinde(["statutes.decidedOn": "2026-06-09", "statutes.deedOn": "2026-05-12"])
        #expect(report.findings(.breach).map(\.law) == ["2:43 lid 5"])
    }

    @Test func withLiabilityApplicationsAreKeptForTenYears() throws {
        let report = try deLinde(["entity.liability": "WA", "entity.name": "Coöperatie De Linde W.A."])
        #expect(report.findings(.breach).map(\.law) == ["2:61"])
    }

    @Test func aCapBelongsToLimitedLiability() throws {
        let report = try deLinde([
            "entity.liability": "BA", "entity.name": "Coöperatie De Linde B.A.", "register.applicationYears": 10,
        ])
        #expect(report.findings(.breach).map(\.parameter) == ["entity.liabilityCap"])
    }

    @Test func anAssociationDistributesNoProfit() throws {
        let report = try deLinde(["entity.legalForm": "vereniging", "entity.name": "Vereniging De Linde"])
        #expect(report.findings(.breach).map(\.law) == ["2:26 lid 3"])
    }

    @Test func anAssociationIsHeldToItsOwnArticles() throws {
        let association: [String: PolicyNode] = ["entity.legalForm": "vereniging", "surplus.order": ["reserve"]]
        func laws(_ more: [String: PolicyNode]) throws -> [String?] {
            try deLinde(association.merging(more, uniquingKeysWith: { $1 })).findings(.breach).map(\.law)
        }
        #expect(try laws([:]) == ["2:63"])
        #expect(try laws(["entity.name": "Vereniging De Linde", "accounts.months": 7]) == ["2:48 lid 1"])
        #expect(try laws(["entity.name": "Vereniging De Linde", "entity.liability": "WA"]).isEmpty)
    }

    @Test func aSupervisoryBoardReplacesTheAuditCommittee() throws {
        #expect(try deLinde(["supervisory.exists": true, "audit.committeeMin": 0]).isAcceptable)
    }
}
