import Counting
import Foundation
import Kernel
import Testing

/// What fuzzing found, kept small: each input once reached code that no other did.
@Suite struct `Inputs that the fuzzer found` {
    static let inputs: [String] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Corpus/inputs.base64")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map(String.init)
    }()

    @Test func `They are here`() { #expect(Self.inputs.count > 100) }

    @Test(arguments: inputs)
    func `Each is counted or refused with a reason`(input: String) throws {
        let bytes = [UInt8](try #require(Data(base64Encoded: input)))
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
