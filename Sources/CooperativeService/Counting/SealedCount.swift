public import Counting
import Crypto
public import Kernel
import Store

/// A count with the two digests by which it is known everywhere: on pages, in the journal, and from `zeggenschap count`.
///
/// Who downloads the case of a published count and counts it again gets the same digests, or has counted something else.
public struct SealedCount: Sendable {
    public let outcome: CountingOutcome
    /// SHA-256, in hexadecimal, of the case in its canonical form (`CountingCase.write(to:)`).
    public let caseDigest: String
    /// SHA-256, in hexadecimal, of the outcome as JSON with the case's digest in it (`CountingOutcome.write`).
    public let digest: String
    /// The outcome as JSON, with both digests.
    public let document: [UInt8]

    /// Counts a case. Refused as `CountingCase.counted()` refuses.
    public init(counting counted: CountingCase) throws(Refusal) {
        self.init(try counted.counted(), of: counted)
    }

    /// Seals what was counted before.
    public init(_ outcome: CountingOutcome, of counted: CountingCase) {
        self.outcome = outcome
        caseDigest = SealedCount.digest(of: counted)
        let gathered = Gathered()
        outcome.write(of: counted, caseDigest: caseDigest) { gathered.bytes.append(contentsOf: $0) }
        var bytes = gathered.bytes
        digest = Hex.text(SHA256.hash(data: bytes))
        // The digest names all that stands before it.
        bytes.removeLast()
        bytes.append(contentsOf: ",\"digest\":\"\(digest)\"}".utf8)
        document = bytes
    }

    /// The digest that names a case, without counting it.
    public static func digest(of counted: CountingCase) -> String {
        let hashing = Hashing()
        counted.write { hashing.function.update(bufferPointer: $0) }
        return Hex.text(hashing.function.finalize())
    }
}

/// What a writer's pieces are gathered in.
private final class Gathered { var bytes: [UInt8] = [] }
private final class Hashing { var function = SHA256() }
