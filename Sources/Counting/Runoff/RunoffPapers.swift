/// The papers of an instant run-off, read by its rules: overvotes, skipped ranks and candidates named twice.
///
/// - Overvote (several marks at one rank): the paper counts no more (`exhaust`); or the rank is passed over (`skip`); or the
///   paper counts no more when several of the marked are still in the count, and for the one who is left otherwise
///   (`exhaust_if_multiple_continuing`). Marks that are unknown (`"X"`) exhaust under that last rule: nobody can tell.
/// - Skipped ranks: more than `maxSkippedRanks` in a row exhaust the paper. An overvote is no skipped rank.
/// - A candidate named twice: passed over, or the paper counts no more from there (`exhaust`).
/// - A list with one name, also one that says the same name twice, is that name.
struct RunoffPapers {
    private(set) var papers: Papers
    private let rules: RunoffRules
    /// Where each paper stops because a candidate is named twice; empty where that is passed over.
    private var ends: [Int32] = []

    init(_ ballots: RankedBallots, candidates: Int, rules: RunoffRules) {
        self.rules = rules
        papers = Papers(ballots.lines, candidates: candidates)
        if rules.duplicate == .exhaust { findDuplicates(candidates: candidates) }
    }

    /// Walks over each paper once: it ends at the first rank that names somebody of an earlier rank.
    private mutating func findDuplicates(candidates: Int) {
        let lines = papers.lines
        // The rank, counted through all papers, at which each candidate was last named, and where the paper began.
        var named = [Int](repeating: -1, count: candidates)
        var rank = 0
        ends.reserveCapacity(lines.lineCount)
        for paper in 0..<lines.lineCount {
            let first = rank
            var end = lines.starts[paper + 1], start = lines.starts[paper]
            for place in lines.starts[paper]..<end {
                let mark = lines.marks[place]
                if RankMark.sharing(mark) == nil {
                    rank += 1
                    start = place
                }
                guard let candidate = RankMark.candidate(mark) else { continue }
                if named[candidate] > first, named[candidate] < rank {
                    end = start
                    break
                }
                named[candidate] = rank
            }
            ends.append(Int32(truncatingIfNeeded: end))
        }
    }

    /// The candidate for whom a paper counts now, at or after the place where it stands; nil when it counts no more.
    @inline(__always)
    mutating func advance(_ paper: Int, among isContinuing: [Bool]) -> Int? {
        let end = ends.isEmpty ? papers.lines.starts[paper + 1] : Int(ends[paper])
        var place = Int(papers.places[paper]), skipped = 0
        while place < end {
            let mark = papers.lines.marks[place]
            var next = place + 1
            if mark == RankMark.skipped {
                skipped += 1
                place = next
                continue
            }
            if let most = rules.maxSkippedRanks, skipped > most { break }
            skipped = 0
            if mark == RankMark.overvote {
                guard rules.overvote == .skip else { break }
            } else if next < end, RankMark.sharing(papers.lines.marks[next]) != nil {
                while next < end, RankMark.sharing(papers.lines.marks[next]) != nil { next += 1 }
                switch meaning(of: place..<next, among: isContinuing) {
                case .nobody: break
                case .spoilt:
                    papers.places[paper] = Int32(truncatingIfNeeded: papers.lines.starts[paper + 1])
                    return nil
                case .one(let candidate):
                    papers.places[paper] = Int32(truncatingIfNeeded: place)
                    return candidate
                }
            } else if isContinuing[Int(mark)] {
                papers.places[paper] = Int32(truncatingIfNeeded: place)
                return Int(mark)
            }
            place = next
        }
        papers.places[paper] = Int32(truncatingIfNeeded: papers.lines.starts[paper + 1])
        return nil
    }

    private enum Meaning { case nobody, spoilt, one(Int) }

    /// What a rank with several marks says.
    private func meaning(of group: Range<Int>, among isContinuing: [Bool]) -> Meaning {
        let first = RankMark.candidate(papers.lines.marks[group.lowerBound])
        var isOne = true, left: Int?, severalLeft = false
        for place in group {
            guard let candidate = RankMark.candidate(papers.lines.marks[place]) else { continue }
            if candidate != first { isOne = false }
            guard isContinuing[candidate], candidate != left else { continue }
            severalLeft = left != nil
            left = candidate
            if severalLeft { break }
        }
        if !isOne {
            switch rules.overvote {
            case .exhaust: return .spoilt
            case .skip: return .nobody
            case .exhaustIfSeveralContinue: if severalLeft { return .spoilt }
            }
        }
        return left.map { .one($0) } ?? .nobody
    }

    mutating func lay(_ paper: Int, with candidate: Int) { papers.lay(paper, with: candidate) }

    /// Takes a candidate's whole pile and lays each paper with the next; `move` hears the paper's number and whom it went to.
    mutating func movePile(of candidate: Int, among isContinuing: [Bool], _ move: (Int64, Int?) -> Void) {
        var pile: [Int] = []
        papers.takePile(of: candidate) { _, paper in pile.append(paper) }
        for paper in pile {
            let next = advance(paper, among: isContinuing)
            if let next { papers.lay(paper, with: next) }
            move(papers.lines.counts[paper], next)
        }
    }
}
