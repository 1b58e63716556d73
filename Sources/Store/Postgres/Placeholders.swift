/// `?1` as PostgreSQL writes it: `$1`. Texts between quotes and comments stay as they are.
enum Placeholders {
    static func rendered(_ sql: String) -> String {
        var rest = SQLScanner(sql)
        var result = ""
        while let piece = rest.next() {
            if case .code(let text) = piece {
                result += text.replacing("?", with: "$")
            } else {
                result += piece.text
            }
        }
        return result
    }
}
