/// Parameters as libpq takes them: text with a closing zero for numbers and texts, plain bytes for bytea.
enum PostgresParameters {
    typealias Body<Value> = (
        Int32, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?
    ) throws -> Value

    static func with<Value>(_ parameters: [SQLValue], _ body: Body<Value>) throws -> Value {
        var bytes: [UInt8] = []
        var starts: [Int?] = []
        var lengths: [Int32] = [], formats: [Int32] = []
        for parameter in parameters {
            let start = bytes.count
            var format: Int32 = 0
            switch parameter {
            case .null:
                starts.append(nil)
                lengths.append(0)
                formats.append(0)
                continue
            case .integer(let value): bytes.append(contentsOf: String(value).utf8)
            case .text(var value):
                try value.withUTF8 { text in
                    try TextRule.check(text)
                    bytes.append(contentsOf: text)
                }
            case .blob(let value):
                bytes.append(contentsOf: value)
                format = 1
            }
            starts.append(start)
            lengths.append(Int32(bytes.count - start))
            formats.append(format)
            bytes.append(0)
        }
        return try bytes.withUnsafeBytes { raw in
            let base = raw.baseAddress?.assumingMemoryBound(to: CChar.self)
            let values = starts.map { start in start.flatMap { base?.advanced(by: $0) } }
            return try body(Int32(parameters.count), values, lengths, formats)
        }
    }
}

/// C strings for the time of a call, closed by a null pointer.
enum CStrings {
    static func with<Value>(
        _ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) throws -> Value
    ) rethrows -> Value {
        var bytes: [CChar] = []
        let starts = texts.map { text in
            defer { bytes.append(contentsOf: text.utf8CString) }
            return bytes.count
        }
        return try bytes.withUnsafeBufferPointer { buffer in
            let pointers = starts.map { start in buffer.baseAddress?.advanced(by: start) } + [nil]
            return try pointers.withUnsafeBufferPointer { pointers in
                guard let base = pointers.baseAddress else { preconditionFailure("an array with a last null") }
                return try body(base)
            }
        }
    }
}
