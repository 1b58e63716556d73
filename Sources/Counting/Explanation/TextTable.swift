/// A table in plain text: columns as wide as their widest cell, two spaces apart.
struct TextTable {
    private var rows: [[String]] = []
    /// Which columns hold words; the others hold numbers and stand to the right.
    private let wordColumns: Set<Int>

    init(_ heading: [String], words: Set<Int> = [0]) {
        rows = [heading]
        wordColumns = words
    }

    mutating func add(_ row: [String]) { rows.append(row) }

    var lines: [String] {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0 }
        let texts = rows.map { row in
            var text = ""
            for (column, cell) in row.enumerated() {
                let space = String(repeating: " ", count: widths[column] - cell.count)
                text += (column == 0 ? "" : "  ") + (wordColumns.contains(column) ? cell + space : space + cell)
            }
            while text.last == " " { text.removeLast() }
            return text
        }
        let ruler = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
        return [texts[0], ruler] + texts.dropFirst()
    }
}
