/// Finds the end of a body in chunks (RFC 9112, section 7.1).
struct Chunks {
    private enum Place {
        case size, extra, data, dataEnd, trailer, trailerLine
    }

    private var place = Place.size
    private var left = 0
    private(set) var ended = false

    /// Takes bytes; answers how many belong to the body, or nil where it cannot be read.
    mutating func take(_ bytes: UnsafeRawBufferPointer) -> Int? {
        var at = 0
        while at < bytes.count, !ended {
            let byte = bytes[at]
            switch place {
            case .size:
                if let digit = Self.digit(byte) {
                    guard left < 1 << 32 else { return nil }
                    left = left * 16 + digit
                } else {
                    place = byte == 10 ? sized : .extra
                }
            case .extra:
                if byte == 10 { place = sized }
            case .data:
                let step = min(left, bytes.count - at)
                left -= step
                at += step
                if left == 0 { place = .dataEnd }
                continue
            case .dataEnd:
                if byte == 10 { place = .size }
            case .trailer:
                if byte == 10 { ended = true } else if byte != 13 { place = .trailerLine }
            case .trailerLine:
                if byte == 10 { place = .trailer }
            }
            at += 1
        }
        return at
    }

    private var sized: Place { left == 0 ? .trailer : .data }

    private static func digit(_ byte: UInt8) -> Int? {
        switch byte {
        case 48...57: Int(byte) - 48
        case 65...70: Int(byte) - 55
        case 97...102: Int(byte) - 87
        default: nil
        }
    }
}
