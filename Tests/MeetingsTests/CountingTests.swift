import Kernel
import Meetings
import Statutes
import Testing

@Suite("Counting days of notice")
struct CountingTests {
    @Test("leaves out both the day of sending and the day of the meeting, or the first of them only")
    func example() {
        #expect(NoticeCounting.fullDaysBetween.days(from: day(5, 6), to: day(5, 12)) == 5)
        #expect(NoticeCounting.dateDifference.days(from: day(5, 6), to: day(5, 12)) == 6)
        #expect(NoticeCounting.fullDaysBetween.days(from: day(5, 12), to: day(5, 12)) == -1)
    }

    @Test("agrees with the earliest and the latest day that it answers", arguments: NoticeCounting.allCases)
    func inverse(_ counting: NoticeCounting) {
        for offset in 0..<800 {
            let sent = day(1, 1) + offset
            for days in [1, 5, 7, 14, 21] {
                let held = counting.earliest(sentOn: sent, days: days)
                #expect(counting.days(from: sent, to: held) == days)
                #expect(counting.days(from: sent, to: held - 1) < days)
                #expect(counting.latestSending(for: held, days: days) == sent)
            }
        }
    }
}
