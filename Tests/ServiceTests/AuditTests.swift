import CooperativeService
import Foundation
import Kernel
import Testing

@Suite("Whatever happens, the books agree")
struct AuditTests {
    /// `ZEGGENSCHAP_TEST_SEED` plays one season again.
    private static var seeds: [UInt64] {
        if let given = ProcessInfo.processInfo.environment["ZEGGENSCHAP_TEST_SEED"].flatMap(UInt64.init) {
            return [given]
        }
        return [1, 2, UInt64.random(in: 3..<1_000_000)]
    }

    @Test("A season of chance commands, counted again by an auditor", arguments: Self.seeds)
    func season(_ seed: UInt64) async throws {
        print("season with seed \(seed)")
        try await withHouse { house in
            var season = RandomSeason(house, seed: seed)
            try await season.play(meetings: 2, steps: 160)
            #expect(try await Auditor(house: house).findings() == [], "seed \(seed)")
            for name in ["open-poll", "cast-ballot", "close-poll", "record-arrival", "file-proposal"] {
                #expect(season.accepted[name, default: 0] > 0, "\(name), seed \(seed)")
                #expect(season.refused[name, default: 0] > 0 || name == "file-proposal", "\(name), seed \(seed)")
            }
        }
    }
}
