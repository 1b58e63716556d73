/// The one style sheet of the site. Its address carries a digest of its content, so that browsers may keep it for a year
/// and still get a new one at once.
enum Stylesheet {
    static let text = [
        Style.colours, Style.base, Style.frame, Style.forms, Style.content, Style.results, Style.choices, Style.print,
    ]
    .joined(separator: "\n")
    static let asset = Asset(name: "site", ending: "css", mediaType: "text/css; charset=utf-8", text: text)
    static var address: String { asset.address }
}

/// The parts of the style sheet, a subject a file.
enum Style {}
