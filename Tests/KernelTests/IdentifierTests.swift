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

    @Test("sorts by its making within a millisecond too, and when the clock goes back")
    func ordered() {
        let clock = SetClock(Timestamp(milliseconds: 1_779_000_000_000))
        let source = TimedIdentifiers(clock: clock, random: SeededRandom(seed: 3))
        var made: [MemberID] = (0..<10_000).map { _ in source.next() }
        clock.set(Timestamp(milliseconds: 1_778_999_999_000))
        made += (0..<100).map { _ in source.next() }
        clock.set(Timestamp(milliseconds: 1_779_000_060_000))
        made.append(source.next())
        #expect(zip(made, made.dropFirst()).allSatisfy { $0 < $1 && $0.description < $1.description })
        #expect(made.allSatisfy { $0.high >> 12 & 0xF == 7 && $0.low >> 62 == 2 })
        // Ten thousand in one moment run ahead of the clock by a few milliseconds, and no more.
        #expect(made[9_999].high >> 16 <= 1_779_000_000_005)
        #expect(made.last.map { $0.high >> 16 } == 1_779_000_060_000)
    }

    @Test("is made once, also by many at the same moment, and its tail cannot be foretold")
    func together() async {
        let source = TimedIdentifiers(
            clock: SetClock(Timestamp(milliseconds: 1_779_000_000_000)), random: SeededRandom(seed: 4))
        let made = await withTaskGroup(of: [MemberID].self) { group in
            for _ in 0..<8 { group.addTask { (0..<500).map { _ in source.next() } } }
            return await group.reduce(into: []) { $0 += $1 }
        }
        #expect(Set(made).count == 4_000)
        #expect(Set(made.map(\.low)).count == 4_000)
    }

    @Test(
        "is not read from anything else",
        arguments: [
            "", "00000000-0000-7000-8000-00000000000", "00000000-0000-7000-8000-0000000000000",
            "00000000x0000-7000-8000-000000000000", "g0000000-0000-7000-8000-000000000000",
        ])
    func unreadable(text: String) { #expect(MemberID(text) == nil) }
}
