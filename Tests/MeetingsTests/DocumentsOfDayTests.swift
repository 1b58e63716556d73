import Meetings
import Testing

/// A member attaches no more annexes in a day than one day bears (`documents-of-day`).
struct DocumentsOfDayTests {
    @Test(arguments: [(0, false), (DocumentCheck.mostOfDay - 1, false), (DocumentCheck.mostOfDay, true)])
    func `The annex after the last of a day is refused`(attached: Int, isRefused: Bool) {
        #expect(DocumentCheck.grounds(attached: attached).map(\.code) == (isRefused ? ["documents-of-day"] : []))
    }
}
