import Kernel
import Membership
import Testing

@Suite("Applications are kept as long as law and statutes say (2:61)")
struct ApplicationRetentionTests {
    private static let law = Ruled(10, .law("2:61")), statutes = Ruled(12, .statutes("22"))

    private func articles(_ years: [Ruled<Int>], from received: Day?, today: Day) -> [String] {
        ApplicationRetention(years: years).grounds(lastReceived: received, today: today).compactMap(\.article?.code)
    }

    @Test("Up to and with the same day ten years later, on every day of some years")
    func lastDay() {
        for number in 19_600..<21_100 {
            let received = Day(number: number), last = received.adding(months: 120)
            #expect(articles([Self.law], from: received, today: last) == ["2:61"], "\(received)")
            #expect(articles([Self.law], from: received, today: last + 1).isEmpty, "\(received)")
        }
    }

    @Test("The law before the statutes, and the statutes alone once the law's term is over")
    func both() throws {
        let received = try #require(Day(year: 2026, month: 3, day: 2))
        let both = [Self.law, Self.statutes]
        #expect(articles(both, from: received, today: received.adding(months: 120)) == ["2:61", "art. 22"])
        #expect(articles(both, from: received, today: received.adding(months: 120) + 1) == ["art. 22"])
        #expect(articles(both, from: received, today: received.adding(months: 144) + 1).isEmpty)
    }

    @Test("One article is named once, and who never applied keeps nobody waiting")
    func once() throws {
        let day = try #require(Day(year: 2026, month: 3, day: 2))
        #expect(articles([Self.law, Self.law], from: day, today: day) == ["2:61"])
        #expect(articles([Self.law], from: nil, today: day).isEmpty)
        #expect(articles([], from: day, today: day).isEmpty)
    }
}
