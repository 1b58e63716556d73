import Kernel
import Meetings
import Testing

@Suite("The door of a meeting takes people in the way in which it is held")
struct AccessCheckTests {
    @Test(
        "In the hall, online, or both",
        arguments: [
            (.hall, .physical, nil), (.online, .physical, "meeting-not-online"), (.hall, .hybrid, nil),
            (.online, .hybrid, nil), (.hall, .digital, "meeting-online-only"), (.online, .digital, nil),
        ] as [(AttendanceWay, MeetingMode, String?)])
    func ways(way: AttendanceWay, mode: MeetingMode, code: String?) {
        #expect(AccessCheck.grounds(way: way, mode: mode).map(\.code) == [code].compactMap(\.self))
    }

    @Test("A suspended member comes in for the own case only")
    func suspended() {
        func codes(ownCase: Bool) -> [String] {
            AccessCheck.grounds(
                isMember: true, isSuspended: true, holdsOffice: true, ownCase: ownCase, article: .law("2:38 lid 1")
            ).codes
        }
        #expect(codes(ownCase: false) == ["access-suspended"])
        #expect(codes(ownCase: true).isEmpty)
    }
}
