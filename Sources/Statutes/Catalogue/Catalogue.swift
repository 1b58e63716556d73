/// Every parameter that statutes can set. A name that does not stand here is refused in a file.
public enum Catalogue {
    public static let all: [Parameter] =
        identity + membership + shares + assembly + voting + amendment + board + records

    public static let byName: [String: Parameter] = Dictionary(
        all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

    /// The catalogued name that is nearest to one that is not catalogued; nil when nothing is near.
    static func nearest(to name: String) -> String? {
        guard name.utf8.count <= 80 else { return nil }
        return nearest(to: name, among: all.map(\.name), within: max(2, name.utf8.count / 4))
    }

    /// The word of a list that is nearest to another one; nil when all are more than so many letters away.
    static func nearest(to word: String, among known: [String], within most: Int) -> String? {
        let candidates = known.map { ($0, distance(word.lowercased(), $0.lowercased())) }
        guard let best = candidates.min(by: { $0.1 < $1.1 }), best.1 <= most else { return nil }
        return best.0
    }

    /// Levenshtein's distance between two names.
    private static func distance(_ first: String, _ second: String) -> Int {
        let target = Array(second.utf8)
        var row = Array(0...target.count)
        for (index, byte) in first.utf8.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in 1..<(target.count + 1) {
                let cost = target[column - 1] == byte ? diagonal : diagonal + 1
                diagonal = row[column]
                row[column] = min(cost, diagonal + 1, row[column - 1] + 1)
            }
        }
        return row[target.count]
    }
}
