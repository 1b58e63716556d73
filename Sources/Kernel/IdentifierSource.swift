import Synchronization

/// Where new ids come from; passed in, so that tests and rehearsals can repeat themselves.
public protocol IdentifierSource: Sendable {
    func next<Tag>(_: Tag.Type) -> Identifier<Tag>
}

extension IdentifierSource {
    public func next<Tag>() -> Identifier<Tag> { next(Tag.self) }
}

/// Ids of version 7: 48 bits of milliseconds, a counter of 12, then 62 random bits (RFC 9562, section 5.7).
///
/// What one source makes is in order, also within a millisecond (section 6.2, method 1): the counter begins at a random
/// number below 2,048 and goes up by one; where it runs over, and where the clock goes back, the ids run ahead of it.
public final class TimedIdentifiers: IdentifierSource {
    private let clock: any Clock
    private let random: any RandomSource
    private let last = Mutex<(milliseconds: UInt64, counter: UInt64)>((0, 0))

    public init(clock: any Clock, random: any RandomSource) {
        self.clock = clock
        self.random = random
    }

    public func next<Tag>(_: Tag.Type) -> Identifier<Tag> {
        let now = UInt64(bitPattern: clock.now.milliseconds) & 0xFFFF_FFFF_FFFF
        let first = random.next() & 0x07FF, rest = random.next() & 0x3FFF_FFFF_FFFF_FFFF
        let (milliseconds, counter) = last.withLock { last in
            if now > last.milliseconds {
                last = (now, first)
            } else if last.counter < 0x0FFF {
                last.counter += 1
            } else {
                last = (last.milliseconds + 1, first)
            }
            return last
        }
        return Identifier(high: milliseconds << 16 | 0x7000 | counter, low: 0x8000_0000_0000_0000 | rest)
    }
}
