import Kernel
import Phrases

/// What a body of JSON asks before it is read: Foundation's decoder lets a comma too many pass, and does not say where a
/// number stands that does not fit (RFC 8259; whole numbers of 64 bits, for nothing in the cooperative is floating point).
public enum JSONBody {
    /// Refuses, before anything is decoded: a comma with nothing after it, nesting without end (decoding it would keep the
    /// server busy), and numbers beyond `WholeNumbers` or not written as whole. One pass over the bytes of every command;
    /// where one of these may be, the slow reading decides.
    static func refuseAtTheDoor(_ body: [UInt8]) throws {
        var isInText = false, isEscaped = false
        var last: UInt8 = 0
        var depth = 0, digits = 0
        for byte in body {
            if isInText {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInText = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): continue
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
                if digits > 0 { return try refuseFaults(in: body) }
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                if last == UInt8(ascii: ",") { throw fault(in: body) ?? UnreadableFields.notJSON }
                depth -= 1
            case UInt8(ascii: "\""): isInText = true
            case UInt8(ascii: ","), UInt8(ascii: ":"): digits = 0
            default: break
            }
            if digits >= WholeNumbers.digitsToLookAt || depth > JSONScan.deepest { return try refuseFaults(in: body) }
            last = byte
        }
    }

    /// Refuses what is no JSON of ours, with the path of the place where it goes wrong.
    public static func refuseFaults(in body: [UInt8]) throws { if let fault = fault(in: body) { throw fault } }

    /// The first thing that is wrong, read slowly; nil where nothing is.
    static func fault(in body: [UInt8]) -> Refusal? {
        var scan = JSONScan(body)
        do {
            try scan.wholeBody()
            return nil
        } catch {
            return refusal(error)
        }
    }

    private static func refusal(_ fault: JSONScan.Fault) -> Refusal {
        let place = fault.path.isEmpty ? nil : fault.path
        switch fault.kind {
        case .comma:
            return Refusal(
                .invalid,
                Ground(
                    "trailing-comma", found: place, message: Phrases.Service.trailingComma(fault.path),
                    remedy: Phrases.Service.trailingCommaRemedy))
        case .number:
            return Refusal(
                .invalid,
                Ground(
                    "number-unfit",
                    required: "\(-WholeNumbers.most(in: fault.field))…\(WholeNumbers.most(in: fault.field))",
                    found: place,
                    message: Phrases.Service.numberUnfit(fault.path), remedy: Phrases.Service.numberUnfitRemedy))
        case .form:
            return Refusal(
                .invalid,
                Ground(
                    "not-json", found: place, message: Phrases.Service.notJSON(at: fault.path),
                    remedy: Phrases.Service.notJSONRemedy))
        }
    }
}
