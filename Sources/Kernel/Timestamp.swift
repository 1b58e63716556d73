/// A moment that was recorded: milliseconds since 1970-01-01T00:00:00Z. Written as RFC 3339 in UTC.
public struct Timestamp: Hashable, Sendable {
    public let milliseconds: Int64

    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// Midnight UTC of a day, plus milliseconds.
    public init(_ day: Day, millisecondsOfDay: Int64 = 0) {
        milliseconds = Int64(day.number) * 86_400_000 + millisecondsOfDay
    }

    /// The day in UTC and the milliseconds since its midnight.
    public var utc: (day: Day, millisecondsOfDay: Int64) {
        let day = milliseconds >= 0 ? milliseconds / 86_400_000 : (milliseconds - 86_399_999) / 86_400_000
        return (Day(number: Int(day)), milliseconds - day * 86_400_000)
    }

    public func adding(seconds: Int64) -> Timestamp { Timestamp(milliseconds: milliseconds + seconds * 1000) }
    public func adding(milliseconds more: Int64) -> Timestamp { Timestamp(milliseconds: milliseconds + more) }
}

extension Timestamp: Comparable {
    public static func < (left: Timestamp, right: Timestamp) -> Bool { left.milliseconds < right.milliseconds }
}

extension Timestamp: LosslessStringConvertible {
    /// Reads RFC 3339 in UTC: `2026-05-12T18:30:00Z`, with or without milliseconds.
    public init?(_ description: String) {
        let text = description.utf8
        guard text.count == 20 || text.count == 24, text.last == UInt8(ascii: "Z"),
            let day = Day(String(description.prefix(10)))
        else { return nil }
        let bytes = Array(text)
        func value(_ from: Int, _ count: Int) -> Int64? {
            Int64(String(decoding: bytes[from..<from + count], as: UTF8.self))
        }
        guard bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let hour = value(11, 2), let minute = value(14, 2), let second = value(17, 2),
            (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second)
        else { return nil }
        var fraction: Int64 = 0
        if bytes.count == 24 {
            guard bytes[19] == UInt8(ascii: "."), let value = value(20, 3), value >= 0 else { return nil }
            fraction = value
        }
        self.init(day, millisecondsOfDay: ((hour * 60 + minute) * 60 + second) * 1000 + fraction)
    }

    public var description: String {
        let (day, rest) = utc
        let (year, month, number) = day.parts
        let seconds = Int(rest / 1000)
        guard (0...9999).contains(year) else { return "\(day)T\(clock(seconds, Int(rest % 1000)))" }
        return String(unsafeUninitializedCapacity: 24) { text in
            var digits = Digits(text: text)
            digits.add(year, 4)
            digits.add(UInt8(ascii: "-"), month, 2)
            digits.add(UInt8(ascii: "-"), number, 2)
            digits.add(UInt8(ascii: "T"), seconds / 3600, 2)
            digits.add(UInt8(ascii: ":"), seconds / 60 % 60, 2)
            digits.add(UInt8(ascii: ":"), seconds % 60, 2)
            digits.add(UInt8(ascii: "."), Int(rest % 1000), 3)
            text[23] = UInt8(ascii: "Z")
            return 24
        }
    }

    private func clock(_ seconds: Int, _ rest: Int) -> String {
        "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2)).\(padded(rest, 3))Z"
    }
}

/// Writes numbers of a fixed width one after the other: moments are written for every ballot.
private struct Digits {
    let text: UnsafeMutableBufferPointer<UInt8>
    private var position = 0

    init(text: UnsafeMutableBufferPointer<UInt8>) { self.text = text }

    mutating func add(_ value: Int, _ width: Int) {
        var rest = value
        for place in (position..<position + width).reversed() {
            text[place] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        }
        position += width
    }

    mutating func add(_ sign: UInt8, _ value: Int, _ width: Int) {
        text[position] = sign
        position += 1
        add(value, width)
    }
}

extension Timestamp: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let moment = Timestamp(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not a time: RFC 3339 in UTC is asked")
        }
        self = moment
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
