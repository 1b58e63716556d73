import Kernel
import Testing

@testable import Statutes

/// Model statutes with random damage: there is always an answer, and never a crash.
@Suite struct DamagedFiles {
    /// xorshift64: small, and the same for the same seed.
    struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
    }

    @Test func randomDamageAlwaysGetsAnAnswer() throws {
        let seed = UInt64.random(in: 1...UInt64.max)
        print("seed \(seed)")
        var dice = Dice(state: seed)
        for round in 0..<150 {
            let model = ModelStatutes.names[round % 3]
            var bytes = Array(try #require(ModelStatutes.text(model)).utf8)
            for _ in 0..<Int.random(in: 1...6, using: &dice) { damage(&bytes, &dice) }
            let report = StatutesReport.check(bytes, name: "damaged.yaml", on: today)
            #expect(report.file != nil || !report.findings.isEmpty, "seed \(seed), round \(round)")
            if report.file == nil { #expect(!report.isAcceptable) }
            _ = report.text(.dutch)
            if let file = report.file { _ = Explanation(of: file).text(.english) }
        }
    }

    private func damage(_ bytes: inout [UInt8], _ dice: inout Dice) {
        guard bytes.count > 10 else { return }
        let place = Int.random(in: 0..<(bytes.count - 8), using: &dice)
        switch Int.random(in: 0..<6, using: &dice) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
        case 1: bytes.removeSubrange(place..<(place + 5))
        case 2:
            bytes.insert(contentsOf: Array(":-[]{}&*!|>'\"#%@`,\n ".utf8).shuffled(using: &dice).prefix(2), at: place)
        case 3: bytes.insert(contentsOf: bytes[place..<(place + 8)], at: place)
        case 4: bytes.removeSubrange(place...)
        default: bytes.insert(UInt8(ascii: "9"), at: place)
        }
    }
}
