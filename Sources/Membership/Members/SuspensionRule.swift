public import Kernel
import Phrases

/// How long a member may be suspended, and how often in a row.
public struct SuspensionRule: Sendable {
    /// The longest suspension, in months from its first day.
    public let maxMonths: Ruled<Int>
    /// How often a suspension may be followed by another without a day between.
    public let extensions: Ruled<Int>

    public init(maxMonths: Ruled<Int>, extensions: Ruled<Int>) {
        self.maxMonths = maxMonths
        self.extensions = extensions
    }

    /// The last day that a suspension from this day may have: three months from 1 May end with 31 July.
    public func latest(from day: Day) -> Day { day.adding(months: maxMonths.value) - 1 }

    /// Refused: `suspension-reversed`, `suspension-in-the-past`, `suspension-too-long`, `suspension-overlaps`,
    /// `suspension-extensions`.
    public func grounds(from: Day, until: Day, today: Day, earlier: [Suspension]) -> [Ground] {
        var grounds: [Ground] = []
        if until < from {
            grounds.append(
                Ground(
                    "suspension-reversed", required: "\(from)", found: "\(until)",
                    message: Phrases.Membership.suspensionReversed, remedy: Phrases.Membership.chooseLater))
        }
        if from < today {
            grounds.append(
                Ground(
                    "suspension-in-the-past", required: "\(today)", found: "\(from)",
                    message: Phrases.Membership.suspensionInPast, remedy: Phrases.Membership.startToday))
        }
        if until > latest(from: from) {
            grounds.append(
                Ground(
                    "suspension-too-long", maxMonths.article, required: "\(latest(from: from))", found: "\(until)",
                    message: Phrases.Membership.suspensionTooLong(maxMonths.value),
                    remedy: Phrases.Membership.suspendUntil(latest(from: from))))
        }
        return grounds + rowGrounds(from: from, until: until, earlier: earlier)
    }

    private func rowGrounds(from: Day, until: Day, earlier: [Suspension]) -> [Ground] {
        let held = earlier.map { (from: $0.from, end: $0.liftedOn.map { $0 - 1 } ?? $0.until) }
            .filter { $0.from <= $0.end }
        if let other = held.first(where: { $0.from <= until && from <= $0.end }) {
            return [
                Ground(
                    "suspension-overlaps", required: "\(other.end + 1)", found: "\(from)",
                    message: Phrases.Membership.suspensionOverlaps(other.end),
                    remedy: Phrases.Membership.suspendAfter(other.end + 1))
            ]
        }
        var count = 0
        var first = from
        while let before = held.first(where: { $0.end + 1 == first }) {
            count += 1
            first = before.from
        }
        if count <= extensions.value { return [] }
        return [
            Ground(
                "suspension-extensions", extensions.article, required: "\(extensions.value)", found: "\(count)",
                message: Phrases.Membership.suspensionExtensions(extensions.value),
                remedy: Phrases.Membership.liftOrExpel)
        ]
    }
}
