/// The voters of a budget, those with the same marks as one group, and who supports which project.
struct Electorate {
    /// Every voter, also one whose ballot is empty.
    private(set) var voters: Int64 = 0
    /// Voters with at least one mark.
    private(set) var marked: Int64 = 0
    /// How many voters each group has; groups without a mark or a voter are left out.
    private(set) var weights: [Int64] = []
    /// The projects of each group, in ascending order.
    private(set) var projects = Stretches()
    /// The groups that support each project.
    private(set) var supporters = Stretches()
    /// How many voters support each project.
    private(set) var support: [Int64]

    init(_ ballots: MarkedBallots, projects count: Int) {
        support = Array(repeating: 0, count: count)
        group(ballots, projects: count)
        var bySize = [Int](repeating: 0, count: count)
        for project in projects.items { bySize[Int(project)] += 1 }
        supporters = Stretches(sizes: bySize)
        var next = supporters.starts
        for group in weights.indices {
            for project in projects[group] {
                supporters.items[Int(next[Int(project)])] = Int32(group)
                support[Int(project)] += weights[group]
                next[Int(project)] += 1
            }
        }
    }

    /// Puts voters with the same marks together. Room is asked for at once and not for ever more: what is not used of it
    /// takes no memory, and nothing is copied from a smaller piece to a larger one. The table of groups goes with the call.
    private mutating func group(_ ballots: MarkedBallots, projects count: Int) {
        projects.reserve(lists: ballots.lineCount, items: ballots.marks.count)
        weights.reserveCapacity(ballots.lineCount)
        var marks = DistinctMarks(candidates: count)
        var groups = GroupTable(lines: ballots.lineCount)
        for line in 0..<ballots.lineCount {
            let voters = ballots.counts[line]
            self.voters += voters
            let chosen = marks.read(ballots.line(line))
            guard voters > 0, !chosen.isEmpty else { continue }
            marked += voters
            let group = groups.find(chosen.sorted(), in: &projects)
            if group == weights.count { weights.append(voters) } else { weights[group] += voters }
        }
    }
}

/// Lists of small numbers, kept one behind the other.
struct Stretches {
    var items: [Int32] = []
    /// A case file has far fewer marks than 2³².
    var starts: [UInt32] = [0]

    init() {}

    init(sizes: [Int]) {
        for size in sizes { starts.append(starts[starts.count - 1] + UInt32(size)) }
        items = Array(repeating: 0, count: Int(starts[sizes.count]))
    }

    mutating func reserve(lists: Int, items count: Int) {
        starts.reserveCapacity(lists + 1)
        items.reserveCapacity(count)
    }

    var count: Int { starts.count - 1 }

    func range(_ index: Int) -> Range<Int> { Int(starts[index])..<Int(starts[index + 1]) }

    subscript(_ index: Int) -> ArraySlice<Int32> { items[range(index)] }

    mutating func append(_ list: [Int]) {
        items.append(contentsOf: list.lazy.map { Int32($0) })
        starts.append(UInt32(items.count))
    }
}

/// Finds the group with the same marks in constant time.
private struct GroupTable {
    private var slots: [Int32]
    private let mask: Int

    init(lines: Int) {
        var size = 16
        while size < lines * 2 { size *= 2 }
        slots = Array(repeating: -1, count: size)
        mask = size - 1
    }

    /// The group with these marks, added to `groups` when there is none.
    mutating func find(_ marks: [Int], in groups: inout Stretches) -> Int {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
        for mark in marks {
            hash = (hash ^ UInt64(mark)) &* 0xBF58_476D_1CE4_E5B9
            hash ^= hash >> 29
        }
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] >= 0 {
            let group = Int(slots[slot])
            let range = groups.range(group)
            if range.count == marks.count, zip(range, marks).allSatisfy({ Int(groups.items[$0]) == $1 }) {
                return group
            }
            slot = (slot + 1) & mask
        }
        slots[slot] = Int32(groups.count)
        groups.append(marks)
        return groups.count - 1
    }
}
