import HTML

/// A table that becomes a list of cards on a narrow screen: each cell then carries its column's heading.
struct DataTable: Component {
    struct Column: Sendable {
        let heading: String
        /// Numbers stand to the right, in figures of one width.
        var isNumber = false

        init(_ heading: String, isNumber: Bool = false) {
            self.heading = heading
            self.isNumber = isNumber
        }
    }

    let caption: String
    let columns: [Column]
    /// The first cell of a row is its heading.
    let rows: [[Node]]
    var hidesCaption = false

    // On a narrow screen the table is laid out as blocks; the roles keep it a table for screen readers. One of many columns
    // does not fit a middling screen either: it scrolls there by itself.
    var body: Node {
        table(.class(columns.count > 6 ? "data many" : "data"), .role("table")) {
            HTML.caption(.class(hidesCaption ? "unseen" : nil)) { caption }
            thead(.role("rowgroup")) {
                tr(.role("row")) {
                    for column in columns {
                        th(.scope(.col), .role("columnheader"), .class(column.isNumber ? "number" : nil)) {
                            column.heading
                        }
                    }
                }
            }
            tbody(.role("rowgroup")) {
                for row in rows {
                    tr(.role("row")) { for (column, cell) in zip(columns.indices, row) { self.cell(column, cell) } }
                }
            }
        }
    }

    private func cell(_ column: Int, _ content: Node) -> Node {
        let style = Attribute.class(columns[column].isNumber ? "number" : nil)
        if column == 0 { return th(.scope(.row), .role("rowheader"), style) { content } }
        return td(.role("cell"), style, .data("data-label", columns[column].heading)) { content }
    }
}

/// Names with their values: the details of one thing.
struct Facts: Component {
    let facts: [(name: String, value: Node)]

    init(_ facts: [(name: String, value: Node)]) { self.facts = facts }

    var body: Node {
        dl(.class("facts")) {
            for fact in facts {
                div {
                    dt { fact.name }
                    dd { fact.value }
                }
            }
        }
    }
}
