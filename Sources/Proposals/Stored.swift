import Store

/// How values of this module stand in a column: JSON with sorted keys, or a code.
enum Stored {
    static func text(_ value: some Encodable) throws -> String {
        String(decoding: try CanonicalJSON.bytes(value), as: UTF8.self)
    }

    static func value<Value: Decodable>(_ text: String, as type: Value.Type) throws -> Value {
        try CanonicalJSON.decode(type, from: Array(text.utf8))
    }

    static func code<Code: RawRepresentable<String>>(_ text: String, as type: Code.Type) throws -> Code {
        guard let code = Code(rawValue: text) else { throw UnknownCode(code: text, asked: "\(type)") }
        return code
    }
}

/// A column held a code that this program does not know: a newer program wrote it.
struct UnknownCode: Error, Hashable {
    let code: String, asked: String
}
