import Meetings
import Testing

/// A member attaches no more in a day than one day bears (`documents-of-day`).
struct DocumentsOfDayTests {
    @Test(arguments: [(0, false), (DocumentCheck.mostOfDay - 1, false), (DocumentCheck.mostOfDay, true)])
    func `A file of one byte is refused once the day is full`(attached: Int, isRefused: Bool) {
        #expect(DocumentCheck.grounds([65], attached: attached).map(\.code) == (isRefused ? ["documents-of-day"] : []))
    }
}
