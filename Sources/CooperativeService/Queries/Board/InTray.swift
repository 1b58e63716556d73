public import Kernel
public import Store

extension CooperativeService {
    /// The latest messages of a cooperative, for the in-tray of a demonstration only: it hides nothing from anybody.
    public func inTray(
        of cooperative: CooperativeID, before id: MessageID? = nil, limit: Int = 20
    ) async throws -> [OutboxItem] {
        try await database.read { try Outbox.latest(of: cooperative, before: id, limit: limit, in: $0) }
    }
}
