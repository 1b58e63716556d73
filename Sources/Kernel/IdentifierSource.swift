/// Where new ids come from; passed in, so that tests and rehearsals can repeat themselves.
public protocol IdentifierSource: Sendable {
    func next<Tag>(_: Tag.Type) -> Identifier<Tag>
}

extension IdentifierSource {
    public func next<Tag>() -> Identifier<Tag> { next(Tag.self) }
}

/// Ids of version 7: 48 bits of milliseconds, then 74 random bits (RFC 9562, section 5.7).
public struct TimedIdentifiers: IdentifierSource {
    private let clock: any Clock
    private let random: any RandomSource

    public init(clock: any Clock, random: any RandomSource) {
        self.clock = clock
        self.random = random
    }

    public func next<Tag>(_: Tag.Type) -> Identifier<Tag> {
        let milliseconds = UInt64(bitPattern: clock.now.milliseconds) & 0xFFFF_FFFF_FFFF
        return Identifier(
            high: milliseconds << 16 | 0x7000 | random.next() & 0x0FFF,
            low: 0x8000_0000_0000_0000 | random.next() & 0x3FFF_FFFF_FFFF_FFFF)
    }
}
