import Counting
import Kernel

/// What libFuzzer calls with ever new bytes: they are read, counted and written; nothing may trap, and what was read must
/// read the same again from its canonical form.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCounting(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = UnsafeBufferPointer(start: start, count: count)
    guard case .readable(let found)? = try? CountingCase.read(bytes) else { return 0 }
    let canonical = written(found)
    guard case .readable(let again)? = try? CountingCase.read(canonical), written(again) == canonical else {
        preconditionFailure("the canonical form reads differently")
    }
    guard let outcome = try? found.counted() else { return 0 }
    outcome.write(of: found, caseDigest: "") { _ in }
    return 0
}

private func written(_ counted: CountingCase) -> [UInt8] {
    let bytes = Gathered()
    counted.write { bytes.all.append(contentsOf: $0) }
    return bytes.all
}

private final class Gathered { var all: [UInt8] = [] }
