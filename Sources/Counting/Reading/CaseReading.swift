public import Kernel

/// What reading a case file gives.
public enum CaseReading: Sendable {
    case readable(CountingCase)
    /// The file is a case, and it asks a method or a rule that is not offered here.
    case unsupported(Phrase)
}

extension CountingCase {
    /// More than this many bytes are not read: 256 MiB, some ten million ballots.
    public static let sizeLimit = 256 << 20

    /// Reads a case file (`tally-case/1`): JSON in UTF-8, keys in any order, unknown keys passed over.
    ///
    /// `method` counts the ballots in another way than the file says. Refused (`invalid`), with every finding and where it
    /// stands: what is no JSON, floats, numbers above 2⁶³−1, candidates that do not exist, negative counts.
    ///
    /// `passed` hears now and then which bytes are not looked at again, so that their memory can be given back while the
    /// rest is read.
    public static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, as method: CountingMethod? = nil, passed: ((Range<Int>) -> Void)? = nil
    ) throws(Refusal) -> CaseReading {
        guard bytes.count <= sizeLimit else { throw Refusal(.invalid, .caseTooLarge(limit: sizeLimit)) }
        var reader = CaseReader(bytes, as: method, passed: passed)
        do {
            let found = try reader.read()
            try reader.findings.refuse()
            guard let found else { throw Refusal(.invalid, []) }
            try found.check()
            return .readable(found)
        } catch let refusal as Refusal {
            throw refusal
        } catch let unsupported as CaseReader.Unsupported {
            return .unsupported(unsupported.why)
        } catch let failure as JSONScanner.Failure {
            reader.findings.add(.unreadable(failure))
            throw Refusal(.invalid, reader.findings.grounds)
        } catch {
            // The findings are full.
            throw Refusal(.invalid, reader.findings.grounds)
        }
    }

    public static func read(_ bytes: [UInt8], as method: CountingMethod? = nil) throws(Refusal) -> CaseReading {
        let reading = bytes.withUnsafeBufferPointer { buffer in
            Result { () throws(Refusal) in try CountingCase.read(buffer, as: method) }
        }
        return try reading.get()
    }
}
