public import Kernel

/// The ballots of a case, kept flat: a line is a count and a stretch of marks, and a million lines are a few arrays.
public enum Ballots: Sendable {
    case rankings(RankedBallots)
    case approvals(MarkedBallots)
    case scores(ScoredBallots)
    case motion([MotionVote])
    case consent([ConsentVote])
}

/// Lines of ballots that each say the same: how often, and which stretch of `marks`.
public struct MarkedBallots: Sendable {
    /// A stretch of marks.
    public typealias Line = Slice<CompactRow<Int16, Int32>>

    /// How many ballots each line stands for; at least 0.
    public private(set) var counts = CompactRow<Int32, Int64>()
    /// Where each line starts in `marks`; one more than there are lines.
    public private(set) var starts = CompactRow<Int32, Int>()
    public private(set) var marks = CompactRow<Int16, Int32>()

    public init() { starts.append(0) }

    public var lineCount: Int { counts.count }

    public func line(_ index: Int) -> Line { marks[starts[index]..<starts[index + 1]] }

    public mutating func reserve(lines: Int, marks: Int) {
        counts.reserve(lines)
        starts.reserve(lines + 1)
        self.marks.reserve(marks)
    }

    /// Adds a mark to the line under construction; `endLine` closes it.
    public mutating func add(_ mark: Int32) { marks.append(mark) }

    public mutating func endLine(count: Int64) {
        counts.append(count)
        starts.append(marks.count)
    }

    public mutating func append(_ count: Int64, _ line: some Sequence<Int32>) {
        for mark in line { marks.append(mark) }
        endLine(count: count)
    }
}

/// Rankings. A mark of 0 or more is a candidate at the next rank; the other marks are written in `RankMark`.
public struct RankedBallots: Sendable {
    public var lines = MarkedBallots()
    public init() {}

    /// Adds one line of ranks, best first.
    public mutating func append(_ count: Int64, _ ranks: [Rank]) {
        for rank in ranks { add(rank) }
        lines.endLine(count: count)
    }

    public mutating func add(_ rank: Rank) {
        switch rank {
        case .candidate(let candidate): lines.add(candidate)
        case .skipped: lines.add(RankMark.skipped)
        case .unknownOvervote: lines.add(RankMark.overvote)
        case .equal(let candidates):
            // A rank without a name was left open.
            guard let first = candidates.first else { return lines.add(RankMark.skipped) }
            lines.add(first)
            for other in candidates.dropFirst() { lines.add(RankMark.equal(other)) }
        }
    }
}

/// One rank on a ballot.
public enum Rank: Hashable, Sendable {
    case candidate(Int32)
    /// Equal rank, or an overvote where the method knows no equal ranks.
    case equal([Int32])
    /// Nothing was filled in at this rank.
    case skipped
    /// More than one mark, and it is not known which.
    case unknownOvervote
}

/// How ranks stand in the flat list of marks. With no more candidates than are counted, every mark fits in 16 bits.
public enum RankMark {
    public static let skipped = Int32(Int16.min)
    public static let overvote = Int32(Int16.min) + 1

    /// The candidate shares the rank of the mark before it.
    public static func equal(_ candidate: Int32) -> Int32 { -1 - candidate }

    /// The candidate whom a mark names, alone or sharing a rank; nil for a rank without a name.
    @inline(__always)
    public static func candidate(_ mark: Int32) -> Int? {
        mark >= 0 ? Int(mark) : sharing(mark).map { Int($0) }
    }

    /// The candidate of a mark that shares a rank; nil for every other mark.
    @inline(__always)
    public static func sharing(_ mark: Int32) -> Int32? { mark < 0 && mark > overvote ? -1 - mark : nil }
}

/// Scores or grades: `lines.marks` are the candidates, `values` stands beside it.
public struct ScoredBallots: Sendable {
    public var lines = MarkedBallots()
    public private(set) var values: [Int64] = []
    public init() {}

    public mutating func add(_ candidate: Int32, _ value: Int64) {
        lines.add(candidate)
        values.append(value)
    }
}

/// One vote on a motion, with its weight as an exact fraction.
public struct MotionVote: Hashable, Sendable {
    public enum Choice: String, Hashable, Sendable, Codable, CaseIterable { case yes, no, abstain }
    public let weight: Fraction
    public let choice: Choice

    public init(_ weight: Fraction, _ choice: Choice) {
        self.weight = weight
        self.choice = choice
    }
}

/// One voice in a consent round: no objection, an objection, or standing aside.
public struct ConsentVote: Hashable, Sendable {
    public enum Voice: String, Hashable, Sendable, Codable, CaseIterable {
        case consent, objection
        /// Neither: the person trusts the others.
        case aside
    }
    public let count: Int64
    public let voice: Voice
    /// Whether the objection was argued; an objection without a reason does not stand.
    public let isArgued: Bool

    public init(_ count: Int64, _ voice: Voice, isArgued: Bool = false) {
        self.count = count
        self.voice = voice
        self.isArgued = isArgued
    }
}
