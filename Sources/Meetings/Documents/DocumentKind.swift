/// What an annex is, told from its bytes and never from its name or from what the sender says of it.
public enum DocumentKind: String, Hashable, Codable, Sendable, CaseIterable {
    case pdf, text, png, jpeg

    /// The type with which it is handed out.
    public var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .text: "text/plain; charset=utf-8"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        }
    }

    /// The ends of a name that are right for it; the first is the one that is given.
    public var endings: [String] {
        switch self {
        case .pdf: ["pdf"]
        case .text: ["txt", "text", "md", "csv"]
        case .png: ["png"]
        case .jpeg: ["jpg", "jpeg"]
        }
    }

    /// nil for everything that is none of these, or only begins like one.
    public init?(of bytes: [UInt8]) {
        if Self.isPDF(bytes) {
            self = .pdf
        } else if Self.isPNG(bytes) {
            self = .png
        } else if Self.isJPEG(bytes) {
            self = .jpeg
        } else if Self.isText(bytes) {
            self = .text
        } else {
            return nil
        }
    }

    /// `%PDF-1.` or `%PDF-2.` at the very start, and `%%EOF` in the last kilobyte (ISO 32000-2, 7.5.2 and 7.5.5).
    private static func isPDF(_ bytes: [UInt8]) -> Bool {
        guard bytes.starts(with: Array("%PDF-1.".utf8)) || bytes.starts(with: Array("%PDF-2.".utf8)) else {
            return false
        }
        return bytes.suffix(1024).contains(Array("%%EOF".utf8))
    }

    /// The eight signs, then the header chunk, and the last chunk at the end (PNG, sections 5.2 and 5.6).
    private static func isPNG(_ bytes: [UInt8]) -> Bool {
        let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
        let tail: [UInt8] = [0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]
        return bytes.count > 44 && bytes.starts(with: head) && Array(bytes.suffix(8)) == tail
    }

    /// Start of image, a marker after it, end of image (ITU T.81, annex B).
    private static func isJPEG(_ bytes: [UInt8]) -> Bool {
        bytes.count > 20 && bytes.starts(with: [0xFF, 0xD8, 0xFF]) && Array(bytes.suffix(2)) == [0xFF, 0xD9]
    }

    /// UTF-8 without control characters, apart from tabs and the ends of lines.
    private static func isText(_ bytes: [UInt8]) -> Bool {
        guard !bytes.isEmpty, let text = String(validating: bytes, as: UTF8.self) else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            let isLineOrTab = scalar == "\n" || scalar == "\r" || scalar == "\t"
            return isLineOrTab || scalar.properties.generalCategory != .control
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func contains(_ wanted: [UInt8]) -> Bool {
        guard count >= wanted.count else { return false }
        return (startIndex...(endIndex - wanted.count)).contains { self[$0...].starts(with: wanted) }
    }
}
