public import Kernel
public import Statutes

extension NoticeCounting {
    /// The days between sending and meeting; negative when the meeting lies before the sending. From 6 to 12 May are 5
    /// full days, and 6 by difference of dates.
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
