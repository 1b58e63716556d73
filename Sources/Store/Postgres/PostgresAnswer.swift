import CPostgreSQL

/// What the server answered to one statement; freed with it.
final class PostgresAnswer {
    private let result: OpaquePointer

    init(_ result: OpaquePointer) { self.result = result }
    deinit { PQclear(result) }

    /// SQLSTATE when the statement failed.
    var failureState: String? {
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: nil
        default: field("C") ?? "08006"
        }
    }

    /// The server's words: message, then detail.
    var words: String {
        (field("M") ?? String(cString: PQresultErrorMessage(result))) + (field("D").map { "; " + $0 } ?? "")
    }

    var tag: String { String(cString: PQcmdStatus(result)) }
    var changed: Int { Int(String(cString: PQcmdTuples(result))) ?? 0 }

    private func field(_ code: Unicode.Scalar) -> String? {
        PQresultErrorField(result, Int32(code.value)).map { String(cString: $0) }
    }

    func rows(_ sql: String) throws -> [Row] {
        let columns = PQnfields(result)
        let types = (0..<columns).map { PQftype(result, $0) }
        var rows: [Row] = []
        rows.reserveCapacity(Int(PQntuples(result)))
        for row in 0..<PQntuples(result) {
            var values: [SQLValue] = []
            values.reserveCapacity(Int(columns))
            for column in 0..<columns { values.append(try value(row, column, types[Int(column)], sql)) }
            rows.append(Row(values))
        }
        return rows
    }

    private func value(_ row: Int32, _ column: Int32, _ type: Oid, _ sql: String) throws -> SQLValue {
        guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column) else { return .null }
        let bytes = UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(result, row, column)))
        switch type {
        case 20, 21, 23, 26, 1700:  // bigint, smallint, integer, oid, and numeric as sums are
            guard let number = Int64(String(decoding: bytes, as: UTF8.self)) else {
                throw FaultyStatement(sql: sql, detail: "a number that is not whole")
            }
            return .integer(number)
        case 16: return .integer(bytes.first == UInt8(ascii: "t") ? 1 : 0)
        case 17: return .blob(try Self.bytes(bytes, sql))
        case 700, 701: throw FaultyStatement(sql: sql, detail: "a floating point number")
        default: return .text(String(decoding: bytes, as: UTF8.self))
        }
    }

    /// `\x` and two digits a byte.
    private static func bytes(_ hex: UnsafeRawBufferPointer, _ sql: String) throws -> [UInt8] {
        guard hex.count >= 2, hex.count % 2 == 0, hex[1] == UInt8(ascii: "x") else {
            throw FaultyStatement(sql: sql, detail: "bytes in another form than hex")
        }
        func digit(_ byte: UInt8) -> UInt8 { byte <= UInt8(ascii: "9") ? byte & 15 : (byte & 7) + 9 }
        return [UInt8](unsafeUninitializedCapacity: hex.count / 2 - 1) { buffer, count in
            for index in stride(from: 2, to: hex.count, by: 2) {
                buffer[count] = digit(hex[index]) << 4 | digit(hex[index + 1])
                count += 1
            }
        }
    }
}
