public import Kernel

/// How a term of notice is counted (telwijze): statutes choose; the seven and five days of 2:42 are always full days.
public enum NoticeCounting: String, Hashable, Codable, Sendable, CaseIterable {
    /// Neither the day of sending nor the day of the meeting counts: from 6 to 12 May are 5 days.
    case fullDaysBetween
    /// The plain difference in dates: from 6 to 12 May are 6 days.
    case dateDifference

    /// The days between sending and meeting; negative when the meeting lies before the sending.
    public func days(from sent: Day, to held: Day) -> Int {
        switch self {
        case .fullDaysBetween: held - sent - 1
        case .dateDifference: held - sent
        }
    }

    /// The first day on which what is sent on this day has had so many days.
    public func earliest(sentOn sent: Day, days: Int) -> Day {
        switch self {
        case .fullDaysBetween: sent + days + 1
        case .dateDifference: sent + days
        }
    }

    /// The last day on which to send for a meeting on this day.
    public func latestSending(for held: Day, days: Int) -> Day {
        switch self {
        case .fullDaysBetween: held - days - 1
        case .dateDifference: held - days
        }
    }
}
