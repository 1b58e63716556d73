import Counting
import HTML
import Kernel

/// Bars one under the other, each with its name and number in words above it, so that they can be read on a phone. Screen
/// readers hear one sentence; the table underneath says the same.
struct BarsPicture: Component {
    struct Row {
        let name: String
        /// Above the bar at the right: `34`, `goed`.
        let label: String
        /// Beside the name: `gekozen`; nil for nothing.
        var mark: String?
        /// From left to right.
        let parts: [Part]
    }

    /// A stretch of a bar, in the shade of a class of the style sheet.
    struct Part {
        let length: Int
        let shade: String
    }

    static let width = 600

    let spoken: String
    let rows: [Row]
    /// Where a line stands across every bar; nil for none.
    var line: Int?

    var body: Node {
        div(.class("bars"), .role("img"), .ariaLabel(spoken)) {
            for row in rows {
                div(.class("head")) {
                    span {
                        row.name
                        if let mark = row.mark { b { " · " + mark } }
                    }
                    span(.class("number")) { row.label }
                }
                bar(row.parts)
            }
        }
    }

    private func bar(_ parts: [Part]) -> Node {
        var places: [(start: Int, part: Part)] = []
        var start = 0
        for part in parts where part.length > 0 {
            places.append((start, part))
            start += part.length
        }
        return svg(.class("thin"), .viewBox(BarsPicture.width, 20), .stretched, .ariaHidden()) {
            rect(.class("empty"), .x(0), .y(0), .width(BarsPicture.width), .height(20))
            for place in places {
                rect(
                    .class(place.part.shade), .x(place.start), .y(0), .width(place.part.length), .height(20))
            }
            if let line { HTML.line(.class("threshold"), .x1(line), .y1(0), .x2(line), .y2(20)) }
        }
    }
}

extension Attribute {
    /// The picture takes the width that there is and keeps its height.
    static var stretched: Attribute { .init("preserveAspectRatio", "none") }
}

extension Quantity {
    /// The length of a bar for this much of a whole.
    func length(of whole: Quantity, in width: Int = BarsPicture.width) -> Int {
        Swift.max(0, Swift.min(width, parts(width, of: whole)))
    }
}
