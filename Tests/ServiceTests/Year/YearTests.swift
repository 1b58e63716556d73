import Foundation
import Store
import Testing

@Suite("A year of anything, beside a model that knows what must come of it")
struct YearTests {
    /// `ZEGGENSCHAP_TEST_SEED` plays one year again.
    private static var seeds: [UInt64] {
        if let given = ProcessInfo.processInfo.environment["ZEGGENSCHAP_TEST_SEED"].flatMap(UInt64.init) {
            return [given]
        }
        return [1, UInt64.random(in: 2..<1_000_000)]
    }

    @Test(
        "Thousands of chance commands: members, votes, rolls, results and statutes are what the model says",
        arguments: seeds)
    func year(_ seed: UInt64) async throws {
        print("year with seed \(seed)")
        try await withHouse { house in
            var year = try await RandomYear(house, seed: seed)
            try await year.play(days: 400, aDay: 4, anEvening: 150)
            #expect(year.disagreements == [], "seed \(seed)")
            #expect(year.commands > 2_500, "seed \(seed)")
            for name in [
                "admit-applicant", "suspend-member", "resign-membership", "record-deed", "close-poll", "give-proxy",
                "expel-member", "appeal-expulsion",
            ] {
                #expect(year.accepted[name, default: 0] > 0, "\(name), seed \(seed)")
            }
            for name in ["open-poll", "cast-ballot", "record-arrival", "admit-applicant", "give-proxy"] {
                #expect(year.refused[name, default: 0] > 0, "\(name), seed \(seed)")
            }
            #expect(try await house.journal().breach == nil, "seed \(seed)")
        }
    }
}
