import CooperativeService
import Kernel

/// The addresses of elections, and of votes on paper or by hand.
extension CooperativeSite {
    func election(_ id: ElectionSheet.Key) -> String { "\(front)/elections/\(id)" }
    func election(_ id: ElectionSheet.Key, _ act: String) -> String { election(id) + "/" + act }
    func elections(of id: MeetingID) -> String { plan(id) + "/elections" }
    func telling(_ id: PollID) -> String { poll(id) + "/telling" }
    func lotWords(_ id: PollID) -> String { telling(id) + "/words" }
    func ballotPapers(_ id: PollID) -> String { poll(id) + "/papers" }
}
