/// Ballots on their way through a count by rounds: which paper lies with whom, and at which preference it stands.
///
/// The papers of a candidate form a chain through `following`; a paper is a line of ballots. Nothing is copied: a million
/// papers take eight bytes each.
struct Papers {
    let lines: MarkedBallots
    /// At which mark each paper stands.
    var places: [Int32]
    private var following: [Int32]
    private var heads: [Int32]

    private static let none: Int32 = -1

    init(_ lines: MarkedBallots, candidates: Int) {
        self.lines = lines
        places = lines.starts.dropLast().map { Int32(truncatingIfNeeded: $0) }
        following = [Int32](repeating: Papers.none, count: lines.lineCount)
        heads = [Int32](repeating: Papers.none, count: candidates)
    }

    var count: Int { following.count }

    /// Lays a paper on a candidate's pile.
    @inline(__always)
    mutating func lay(_ paper: Int, with candidate: Int) {
        following[paper] = heads[candidate]
        heads[candidate] = Int32(truncatingIfNeeded: paper)
    }

    /// Takes a candidate's whole pile; `move` may lay each paper on another.
    @inline(__always)
    mutating func takePile(of candidate: Int, _ move: (inout Papers, Int) -> Void) {
        var paper = heads[candidate]
        heads[candidate] = Papers.none
        while paper != Papers.none {
            let next = following[Int(paper)]
            move(&self, Int(paper))
            paper = next
        }
    }

    /// The next available preference (de eerstvolgende voorkeur) of a paper at or after the place where it stands: the first
    /// candidate who is still in the count. nil when there is none; then the paper stays where it is for good.
    ///
    /// A rank with several marks ends the paper: it does not say who comes next. A rank that was left open ends it too when
    /// `stopsAtSkipped`.
    @inline(__always)
    mutating func advance(_ paper: Int, among isContinuing: [Bool], stopsAtSkipped: Bool) -> Int? {
        let end = lines.starts[paper + 1]
        var place = Int(places[paper])
        while place < end {
            let mark = lines.marks[place]
            if mark >= 0 {
                if place + 1 < end, RankMark.sharing(lines.marks[place + 1]) != nil { break }
                if isContinuing[Int(mark)] {
                    places[paper] = Int32(truncatingIfNeeded: place)
                    return Int(mark)
                }
            } else if mark != RankMark.skipped || stopsAtSkipped {
                break
            }
            place += 1
        }
        places[paper] = Int32(truncatingIfNeeded: end)
        return nil
    }
}
