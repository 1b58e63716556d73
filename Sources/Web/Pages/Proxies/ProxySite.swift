import Kernel

/// The addresses of proxies and of votes before a meeting.
extension CooperativeSite {
    func proxies(_ id: MeetingID) -> String { meeting(id) + "/proxies" }
    func proxyCheck(_ id: MeetingID) -> String { proxies(id) + "/check" }
    func proxyAnswer(_ id: MeetingID) -> String { proxies(id) + "/answer" }
    func proxyForm(_ id: MeetingID) -> String { proxies(id) + "/form" }
    func early(_ id: PollID) -> String { "\(front)/early/\(id)" }
    func earlyVotes(of id: MeetingID) -> String { meeting(id) + "/early" }
}
