import Counting
import Kernel
import Testing

@Suite("Motions and consent")
struct MotionTests {
    struct Line: Sendable, CustomTestStringConvertible {
        let name: String
        let yes: String, no: String, abstain: String
        var base = MotionRules.Base.castExcludingAbstentions
        var threshold = "1/2", atLeast = false
        var quorum: Int64?, present: Int64?, members: Int64?
        let isPassed: Bool
        var isQuorate: Bool?
        var testDescription: String { name }
    }

    static let table = [
        Line(name: "a tie is not carried", yes: "10", no: "10", abstain: "5", isPassed: false),
        Line(name: "one more is", yes: "11", no: "10", abstain: "5", isPassed: true),
        Line(name: "abstentions in the base", yes: "11", no: "10", abstain: "5", base: .cast, isPassed: false),
        Line(
            name: "two thirds exactly", yes: "20", no: "10", abstain: "0", threshold: "2/3", atLeast: true,
            isPassed: true),
        Line(
            name: "more than two thirds exactly", yes: "20", no: "10", abstain: "0", threshold: "2/3", isPassed: false),
        Line(
            name: "of those present", yes: "66", no: "20", abstain: "3", base: .present, threshold: "2/3",
            atLeast: true, present: 99, isPassed: true),
        Line(name: "of all members", yes: "50", no: "0", abstain: "0", base: .members, members: 100, isPassed: false),
        Line(name: "a tie where half is enough", yes: "1", no: "1", abstain: "0", atLeast: true, isPassed: false),
        Line(name: "a tie above a third", yes: "3", no: "3", abstain: "0", threshold: "1/3", isPassed: false),
        Line(
            name: "half of all votes, and more for than against", yes: "10", no: "5", abstain: "5", base: .cast,
            atLeast: true, isPassed: true),
        Line(name: "nobody voted", yes: "0", no: "0", abstain: "0", threshold: "0", atLeast: true, isPassed: false),
        Line(
            name: "everybody abstained", yes: "0", no: "0", abstain: "9", threshold: "0", atLeast: true, isPassed: false
        ),
        Line(
            name: "no members", yes: "0", no: "0", abstain: "0", base: .members, threshold: "0", atLeast: true,
            members: 0, isPassed: false),
        Line(
            name: "quorum exactly", yes: "30", no: "1", abstain: "0", quorum: 32, present: 32, isPassed: true,
            isQuorate: true),
        Line(
            name: "quorum one short", yes: "30", no: "1", abstain: "0", quorum: 32, present: 31, isPassed: false,
            isQuorate: false),
        Line(
            name: "those who voted were present", yes: "2", no: "1", abstain: "1", quorum: 4, isPassed: true,
            isQuorate: true),
        Line(
            name: "weights are fractions", yes: "2/3", no: "1/3", abstain: "1/7", threshold: "2/3", atLeast: true,
            isPassed: true),
        Line(
            name: "a little too light", yes: "2/3", no: "1000000001/3000000000", abstain: "0", threshold: "2/3",
            atLeast: true, isPassed: false),
        Line(
            name: "the largest weights", yes: "9223372036854775807", no: "9223372036854775806",
            abstain: "9223372036854775807", isPassed: true),
    ]

    @Test("Carried or not", arguments: table)
    func motions(_ line: Line) throws {
        var rules = CountingRules()
        rules.motion.base = line.base
        rules.motion.threshold = try #require(Fraction(line.threshold))
        rules.motion.comparison = line.atLeast ? .atLeast : .moreThan
        rules.motion.quorum = line.quorum
        let votes = try [
            MotionVote(#require(Fraction(line.yes)), .yes), MotionVote(#require(Fraction(line.no)), .no),
            MotionVote(#require(Fraction(line.abstain)), .abstain),
        ]
        let outcome = try CountingCase(
            method: .motion, candidates: [], ballots: .motion(votes), rules: rules, present: line.present,
            members: line.members
        ).counted()
        guard case .motion(let result) = outcome.details else { Issue.record("no motion"); return }
        #expect(result.isPassed == line.isPassed)
        #expect(result.isQuorate == line.isQuorate)
        #expect(outcome.elected == (line.isPassed ? [0] : []))
        #expect(result.yes.description == line.yes)
        #expect(result.no.description == line.no)
        #expect(result.abstain.description == line.abstain)
    }

    @Test("Thirds of a vote add up to whole votes")
    func thirds() throws {
        let third = try #require(Fraction(1, 3))
        let votes = Array(repeating: MotionVote(third, .yes), count: 3) + [MotionVote(Fraction(1), .no)]
        let outcome = try CountingCase(method: .motion, candidates: [], ballots: .motion(votes)).counted()
        guard case .motion(let result) = outcome.details else { Issue.record("no motion"); return }
        #expect(result.yes.description == "1")
        #expect(!result.isPassed)
    }

    @Test("Weights with more denominators than can be added exactly are refused")
    func denominators() throws {
        let votes = try (1...600).map { MotionVote(try #require(Fraction(1, 1_000_003 + 2 * $0)), .yes) }
        #expect {
            try CountingCase(method: .motion, candidates: [], ballots: .motion(votes)).counted()
        } throws: { error in
            (error as? Refusal)?.grounds.map(\.code) == ["counting-weights"]
        }
    }

    @Test(
        "Consent: an objection with a reason stops a decision, and so does an empty room",
        arguments: [
            (5, 0, 0, 0, true), (5, 1, 0, 0, true), (5, 0, 1, 0, false), (5, 0, 0, 3, true), (0, 0, 0, 0, false),
            (0, 2, 0, 0, true), (0, 0, 0, 1, true), (.max - 3, 1, 1, 1, false),
        ] as [(Int64, Int64, Int64, Int64, Bool)])
    func consent(consent: Int64, aside: Int64, argued: Int64, unargued: Int64, isPassed: Bool) throws {
        let voices = [
            ConsentVote(consent, .consent), ConsentVote(aside, .aside), ConsentVote(argued, .objection, isArgued: true),
            ConsentVote(unargued, .objection),
        ]
        let outcome = try CountingCase(method: .consent, candidates: [], ballots: .consent(voices)).counted()
        guard case .consent(let result) = outcome.details else { Issue.record("no consent"); return }
        #expect(result.isPassed == isPassed)
        #expect(result.unargued == Quantity(unargued))
        #expect(outcome.elected == (isPassed ? [0] : []))
    }

    @Test(
        "Consent: of those who are there nobody objects by saying nothing; with nobody there nothing is decided",
        arguments: [(10, 0, true), (1, 0, true), (0, 0, false), (10, 1, false)] as [(Int64, Int64, Bool)])
    func silence(present: Int64, argued: Int64, isPassed: Bool) throws {
        let voices = argued > 0 ? [ConsentVote(argued, .objection, isArgued: true)] : []
        let held = CountingCase(method: .consent, candidates: [], ballots: .consent(voices), present: present)
        #expect(try held.counted().elected == (isPassed ? [0] : []))
    }
}
