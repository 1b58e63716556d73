import Kernel
import Meetings
import Testing

@Suite("What a mandate reaches")
struct MandateCheckTests {
    static let from = Day(number: 20_000), until = Day(number: 20_100)

    static func codes(
        subject: String? = "Groen", commands: [String] = [], cents: Int64? = nil, day: Day = from,
        subjects: [String] = ["groen"], ceiling: Int64? = 50_000, ended: Day? = nil, isGiven: Bool = true
    ) -> [String] {
        let mandate = BodyMandate(
            subjects: subjects, commands: ["suspend-member"], ceiling: ceiling.map(Money.init(cents:)), from: from,
            until: until, ratifiedBy: [], givenBy: .board)
        return MandateCheck.grounds(
            MandateMatter(subject: subject, commands: commands, amount: cents.map(Money.init(cents:)), day: day),
            under: isGiven ? mandate : nil, endedOn: ended, article: .law("2:44 lid 1")
        ).map(\.code)
    }

    @Test("Around each edge: a cent, a day, a subject in other letters")
    func edges() {
        #expect(Self.codes() == [])
        #expect(Self.codes(subject: " GROEN ") == [])
        #expect(Self.codes(subject: "spelen") == ["mandate-other-subject"])
        #expect(Self.codes(subject: nil) == [])
        #expect(Self.codes(subject: nil, subjects: ["groen", "spelen"]) == ["mandate-other-subject"])
        #expect(Self.codes(subject: "wat dan ook", subjects: []) == [])
        #expect(Self.codes(cents: 50_000) == [])
        #expect(Self.codes(cents: 50_001) == ["mandate-over-ceiling"])
        #expect(Self.codes(cents: 1, ceiling: nil) == ["mandate-over-ceiling"])
        #expect(Self.codes(cents: 0, ceiling: nil) == [])
        #expect(Self.codes(day: Self.from - 1) == ["mandate-not-begun"])
        #expect(Self.codes(day: Self.until) == [])
        #expect(Self.codes(day: Self.until + 1) == ["mandate-term-over"])
        #expect(Self.codes(commands: ["suspend-member"]) == [])
        #expect(Self.codes(commands: ["lift-suspension"]) == ["mandate-other-command"])
        #expect(Self.codes(ended: Self.from + 1) == [])
        #expect(Self.codes(ended: Self.from) == ["body-ended"])
        #expect(Self.codes(isGiven: false) == ["body-without-mandate"])
    }

    @Test("Every ground that bites is named")
    func together() {
        #expect(
            Self.codes(subject: "spelen", commands: ["lift-suspension"], cents: 50_001, day: Self.until + 1)
                == ["mandate-other-command", "mandate-other-subject", "mandate-over-ceiling", "mandate-term-over"])
    }
}
