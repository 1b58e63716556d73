import Counting
import Foundation
import Kernel
import Testing

/// What fuzzing found, kept small: each file once reached code that no other did.
@Suite struct `Inputs that the fuzzer found` {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Corpus")
    static let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { !$0.hasSuffix(".md") }.sorted()

    @Test func `They are here`() { #expect(!Self.files.isEmpty) }

    @Test(arguments: files)
    func `Each is counted or refused with a reason`(file: String) throws {
        let bytes = try [UInt8](Data(contentsOf: Self.folder.appending(path: file)))
        do throws(Refusal) {
            guard case .readable(let counted) = try CountingCase.read(bytes) else { return }
            let once = canonical(counted)
            let again = try? readCase(once)
            #expect(again.map(canonical) == once)
            _ = document(try counted.counted(), of: counted)
        } catch {
            #expect(!error.grounds.isEmpty)
        }
    }
}
