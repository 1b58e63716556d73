import Kernel
import Testing

@Suite("A fraction")
struct FractionTests {
    @Test(
        "rounds up to whole votes",
        arguments: [
            ("2/3", 120, 80), ("2/3", 117, 78), ("2/3", 100, 67), ("1/10", 111, 12), ("1/2", 0, 0), ("1", 7, 7),
        ])
    func ceiling(text: String, whole: Int64, votes: Int64) throws {
        #expect(try #require(Fraction(text)).ceiling(of: whole) == votes)
    }

    @Test("is compared without dividing, exactly at the border")
    func border() throws {
        let twoThirds = try #require(Fraction(2, 3))
        #expect(twoThirds.isReached(by: 58, of: 87))
        #expect(!twoThirds.isExceeded(by: 58, of: 87))
        #expect(!twoThirds.isReached(by: 57, of: 87))
        #expect(!twoThirds.isReached(by: 0, of: 0))
    }

    @Test("does not overflow where people could never count")
    func huge() throws {
        let fraction = try #require(Fraction(.max - 1, .max))
        #expect(fraction.isReached(by: .max, of: .max))
        #expect(fraction.ceiling(of: .max) == .max - 1)
    }

    @Test("is kept in lowest terms") func lowest() { #expect(Fraction(4, -6)?.description == "-2/3") }

    @Test("is not read from anything else", arguments: ["", "2/0", "0.5", "1/", "/3", "1/2/3", "2/-3", "a"])
    func unreadable(text: String) { #expect(Fraction(text) == nil) }
}
