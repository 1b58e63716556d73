import HTTPTypes
import Synchronization

/// Room for bodies larger than a form: only so many are read at once, so that together they cannot fill the memory.
final class LargeBodies: Sendable {
    private let most: Int
    private let taken = Mutex(0)

    init(most: Int = 8) { self.most = most }

    /// Does something with such a body. Refused, to be sent again in a moment, while all places are taken.
    func holding<Answer>(_ body: () async throws -> Answer) async throws -> Answer {
        let isIn = taken.withLock { taken in
            guard taken < most else { return false }
            taken += 1
            return true
        }
        guard isIn else {
            throw Problem(.serviceUnavailable, WebGrounds.manyFiles, headers: [.retryAfter: "10"])
        }
        defer { taken.withLock { $0 -= 1 } }
        return try await body()
    }
}
