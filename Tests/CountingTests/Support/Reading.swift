import Counting
import Kernel
import Testing

/// Reads a case that can be read; the test fails with what was found where it cannot.
func readCase(_ json: String, as method: CountingMethod? = nil) throws -> CountingCase {
    let reading = try CountingCase.read(Array(json.utf8), as: method)
    guard case .readable(let found) = reading else { throw NotOffered() }
    return found
}

struct NotOffered: Error {}

/// The codes of the refusal that a case meets when it is read; none when it can be read.
func codes(of json: String) -> [String] { grounds(of: Array(json.utf8)).map(\.code) }

func grounds(of bytes: [UInt8]) -> [Ground] {
    do throws(Refusal) {
        _ = try CountingCase.read(bytes)
        return []
    } catch {
        return error.grounds
    }
}

/// The case in its canonical form, as a text.
func canonical(_ counted: CountingCase) -> String {
    let gathered = Gathered()
    counted.write { gathered.bytes.append(contentsOf: $0) }
    return String(decoding: gathered.bytes, as: UTF8.self)
}

func document(_ outcome: CountingOutcome, of counted: CountingCase) -> String {
    let gathered = Gathered()
    outcome.write(of: counted, caseDigest: "") { gathered.bytes.append(contentsOf: $0) }
    return String(decoding: gathered.bytes, as: UTF8.self)
}

private final class Gathered { var bytes: [UInt8] = [] }

/// A short case with rankings: `ballots` as in a case file, candidates A, B, C, … .
func ranked(
    _ method: String, _ candidates: Int, seats: Int = 1, rules: String = "{}", _ ballots: String
) throws -> CountingCase {
    let names = (0..<candidates).map { "{\"name\":\"\(Character(UnicodeScalar(UInt8(65 + $0))))\"}" }
    return try readCase(
        """
        {"method":"\(method)","seats":\(seats),"candidates":[\(names.joined(separator: ","))],
        "ballots":\(ballots),"rules":\(rules)}
        """)
}
