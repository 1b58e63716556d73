import Kernel

/// The addresses of decisions outside a meeting.
extension CooperativeSite {
    var outside: String { front + "/outside" }
    var outsideStart: String { outside + "/start" }
    func outside(_ id: PollID) -> String { "\(outside)/\(id)" }
    func outside(_ id: PollID, _ act: String) -> String { outside(id) + "/" + act }
}
