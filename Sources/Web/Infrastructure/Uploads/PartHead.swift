/// The head of one part of a form: its name, and the name of the file where it is one.
struct PartHead {
    let name: String
    let fileName: String?

    /// nil for a head that no browser of ours would send.
    init?(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self),
            !text.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\r" && $0 != "\n" && $0 != "\t" })
        else { return nil }
        var disposition: String?
        for line in text.split(whereSeparator: { $0 == "\r\n" }) {
            guard !line.contains("\n"), !line.contains("\r"), let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            switch line[..<colon].lowercased() {
            case "content-disposition":
                guard disposition == nil else { return nil }
                disposition = String(value)
            case "content-type": if value.lowercased().hasPrefix("multipart/") { return nil }
            default: return nil
            }
        }
        guard let disposition, let values = PartHead.parameters(of: disposition), let name = values["name"],
            !name.isEmpty
        else { return nil }
        self.name = name
        fileName = values["filename"]
    }

    /// `form-data; name="file"; filename="a.pdf"`: quoted texts, in which browsers write a quote as `%22`.
    private static func parameters(of disposition: String) -> [String: String]? {
        var rest = disposition[...]
        guard rest.lowercased().hasPrefix("form-data") else { return nil }
        rest = rest.dropFirst("form-data".count)
        var values: [String: String] = [:]
        while true {
            rest = rest.drop { $0 == " " }
            if rest.isEmpty { return values }
            guard rest.first == ";" else { return nil }
            rest = rest.dropFirst().drop { $0 == " " }
            guard let equals = rest.firstIndex(of: "=") else { return nil }
            let key = rest[..<equals].lowercased()
            rest = rest[rest.index(after: equals)...]
            guard rest.first == "\"", let close = rest.dropFirst().firstIndex(of: "\"") else { return nil }
            let value = String(rest[rest.index(after: rest.startIndex)..<close]).replacing("%22", with: "\"")
            guard key == "name" || key == "filename", values.updateValue(value, forKey: key) == nil else { return nil }
            rest = rest[rest.index(after: close)...]
        }
    }
}
