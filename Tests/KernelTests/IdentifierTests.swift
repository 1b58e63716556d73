import Kernel
import Testing

@Suite("An id")
struct IdentifierTests {
    private let source = TimedIdentifiers(
        clock: SetClock(Timestamp(milliseconds: 1_779_000_000_000)), random: SeededRandom(seed: 7))

    @Test("is a UUID of version 7 that is read back as it was written")
    func written() {
        for _ in 0..<100 {
            let id: MemberID = source.next()
            let text = id.description
            #expect(MemberID(text) == id)
            #expect(MemberID(text.uppercased()) == id)
            #expect(Array(text)[14] == "7")
            #expect("89ab".contains(Array(text)[19]))
        }
    }

    @Test("sorts by the moment of its making, as text too")
    func sorts() {
        let clock = SetClock(Timestamp(milliseconds: 1000))
        let source = TimedIdentifiers(clock: clock, random: SeededRandom(seed: 1))
        var last: MemberID = source.next()
        for step in 1...50 {
            clock.set(Timestamp(milliseconds: Int64(1000 + step)))
            let next: MemberID = source.next()
            #expect(last < next)
            #expect(last.description < next.description)
            last = next
        }
    }

    @Test(
        "is not read from anything else",
        arguments: [
            "", "00000000-0000-7000-8000-00000000000", "00000000-0000-7000-8000-0000000000000",
            "00000000x0000-7000-8000-000000000000", "g0000000-0000-7000-8000-000000000000",
        ])
    func unreadable(text: String) { #expect(MemberID(text) == nil) }
}
