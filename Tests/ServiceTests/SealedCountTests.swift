import CooperativeService
import Counting
import Kernel
import Testing

@Suite struct `A count that is sealed` {
    private let text =
        #"{"method":"stv-scottish","seats":2,"candidates":[{"name":"Noor"},{"name":"Bram"},{"name":"Wies"}],"#
        + #""ballots":[[5,[0,1]],[3,[1]],[2,[[0,1],2]],[2,[2,null,0]]],"rules":{"tie_order":[2,0,1]}}"#

    private func read(_ bytes: [UInt8]) throws -> CountingCase {
        guard case .readable(let found) = try CountingCase.read(bytes) else { throw Unread() }
        return found
    }

    private struct Unread: Error {}

    private final class Gathered { var bytes: [UInt8] = [] }

    private func download(_ counted: CountingCase) -> [UInt8] {
        let gathered = Gathered()
        counted.write { gathered.bytes.append(contentsOf: $0) }
        return gathered.bytes
    }

    @Test func `Who downloads the case and counts it again gets the same digests`() throws {
        let counted = try read(Array(text.utf8))
        let published = try SealedCount(counting: counted)
        let again = try SealedCount(counting: read(download(counted)))
        #expect(again.caseDigest == published.caseDigest)
        #expect(again.digest == published.digest)
        #expect(again.document == published.document)
    }

    @Test func `Other spacing and order of keys is the same case, another ballot is another`() throws {
        let spaced = text.replacing(",", with: " , ")
        #expect(try SealedCount.digest(of: read(Array(spaced.utf8))) == SealedCount.digest(of: read(Array(text.utf8))))
        let other = text.replacing("[3,[1]]", with: "[4,[1]]")
        #expect(try SealedCount.digest(of: read(Array(other.utf8))) != SealedCount.digest(of: read(Array(text.utf8))))
    }

    @Test func `The document ends with the digest of all that stands before it`() throws {
        let sealed = try SealedCount(counting: read(Array(text.utf8)))
        let document = String(decoding: sealed.document, as: UTF8.self)
        #expect(document.hasSuffix(",\"digest\":\"\(sealed.digest)\"}"))
        #expect(document.contains("\"case_digest\":\"\(sealed.caseDigest)\""))
        #expect(sealed.digest.count == 64)
    }
}
