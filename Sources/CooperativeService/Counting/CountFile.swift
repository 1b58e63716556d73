public import Counting
import Crypto
public import Kernel
import Phrases
import Store

/// A count as it is published: the case in its one canonical form, the outcome, and the digests of both. Whoever feeds the
/// case to `zeggenschap count` gets the same bytes and the same digests.
public struct CountFile: Sendable {
    public let counted: CountingCase
    public let outcome: CountingOutcome
    /// SHA-256 over the canonical bytes of the case.
    public let caseDigest: [UInt8]
    /// SHA-256 over the outcome as it is written, which names the digest of the case.
    public let digest: [UInt8]

    public init(_ counted: CountingCase, _ outcome: CountingOutcome) {
        self.counted = counted
        self.outcome = outcome
        let caseDigest = CountFile.digest { counted.write(to: $0) }
        self.caseDigest = caseDigest
        digest = CountFile.digest { outcome.write(of: counted, caseDigest: Hex.text(caseDigest), to: $0) }
    }

    /// Reads a case and counts it, as `zeggenschap count` does. Refused: what is no case.
    public init(reading bytes: [UInt8]) throws {
        guard case .readable(let counted) = try CountingCase.read(bytes) else {
            throw Refusal(
                .invalid,
                Ground(
                    "method-unknown", message: Phrases.Choices.methodUnknown,
                    remedy: Phrases.Choices.methodUnknownRemedy))
        }
        self.init(counted, try counted.counted())
    }

    public var digestText: String { Hex.text(digest) }

    /// The case: a file that can be counted again.
    public var text: String {
        var bytes: [UInt8] = []
        counted.write { bytes.append(contentsOf: $0) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func digest(_ write: (@escaping (UnsafeRawBufferPointer) -> Void) -> Void) -> [UInt8] {
        var hash = SHA256()
        write { hash.update(bufferPointer: $0) }
        return Array(hash.finalize())
    }
}
