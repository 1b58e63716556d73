/// How good the grades of one candidate are, compared as majority judgment does: by the medians that come up when median
/// after median is taken away.
///
/// With the grades in order, worst first, and the lower median at place m, they come up as m, m−1, m+1, m−2, m+2… when
/// their number is odd and as m, m+1, m−1, m+2, m−2… when it is even. So two candidates are compared at the distances
/// from the middle where one of them passes to another grade, and 2⁶² ballots take no longer than two.
struct Merit {
    /// How many ballots gave each grade or a worse one.
    private let upTo: [Int64]

    init(_ grades: [Int64]) {
        var sum: Int64 = 0
        upTo = grades.map {
            sum += $0
            return sum
        }
    }

    private var count: Int64 { upTo.last ?? 0 }
    private var middle: Int64 { (count - 1) / 2 }

    /// nil when there are no grades.
    var median: Int? { count > 0 ? grade(at: middle) : nil }

    private func grade(at place: Int64) -> Int { upTo.firstIndex { $0 > place } ?? upTo.count - 1 }

    /// The grades at this distance from the middle, in the order in which they come up; -1 beyond the last.
    private func pair(at distance: Int64) -> [Int] {
        let below = middle >= distance ? grade(at: middle - distance) : -1
        let above = count - 1 - middle >= distance ? grade(at: middle + distance) : -1
        return count % 2 == 1 ? [below, above] : [above, below]
    }

    /// The next distance at which a grade comes up that is not the one at this distance; nil when there is none.
    private func change(after distance: Int64) -> Int64? {
        var next: [Int64] = []
        if middle >= distance {
            let grade = grade(at: middle - distance)
            next.append(middle - (grade == 0 ? 0 : upTo[grade - 1]) + 1)
        }
        if count - 1 - middle >= distance { next.append(upTo[grade(at: middle + distance)] - middle) }
        return next.filter { $0 <= count - 1 - middle || $0 <= middle }.min()
    }

    /// Less than 0 when this is worse, more when it is better. Both have the same number of grades.
    fileprivate func compared(to other: Merit) -> Int {
        guard count > 0, other.count == count else { return 0 }
        var distance: Int64 = 0
        while true {
            let (mine, its) = (pair(at: distance), other.pair(at: distance))
            for (one, another) in zip(mine, its) where one != another { return one - another }
            guard let next = [change(after: distance), other.change(after: distance)].compactMap({ $0 }).min() else {
                return 0
            }
            distance = next
        }
    }
}

extension Merit: Comparable {
    static func == (left: Merit, right: Merit) -> Bool { left.compared(to: right) == 0 }
    static func < (left: Merit, right: Merit) -> Bool { left.compared(to: right) < 0 }
}
