/// Candidates in groups, best first, and who of them gets a seat.
struct Ranking<Score: Comparable> {
    let groups: [[Int]]

    /// Higher scores first; equal scores share a group, in the order of the list.
    init(_ scores: [Score]) {
        let sorted = scores.indices.sorted { scores[$0] == scores[$1] ? $0 < $1 : scores[$0] > scores[$1] }
        var groups: [[Int]] = []
        for candidate in sorted {
            if let last = groups.last, scores[last[0]] == scores[candidate] {
                groups[groups.count - 1].append(candidate)
            } else {
                groups.append([candidate])
            }
        }
        self.groups = groups
    }
}

extension CountingOutcome {
    /// Fills seats from groups, best first. A group for which too few seats are left gets none of them: those seats stay
    /// empty and the group is the tie.
    mutating func seat(_ groups: [[Int]], seats: Int) {
        order = groups
        elected = []
        var left = max(0, seats)
        for group in groups where left > 0 {
            guard group.count <= left else {
                tie = group
                return
            }
            elected += group
            left -= group.count
        }
    }

    /// For one seat: all who share the first place are elected together, and who names the winner must break that tie
    /// by a rule of its own. For more seats: as `seat`.
    mutating func seatAllFirst(_ groups: [[Int]], seats: Int) {
        guard seats == 1 else { return seat(groups, seats: seats) }
        order = groups
        elected = groups.first ?? []
    }
}
