public import Kernel
import Store

/// A count as a file (telling): what `zeggenschap count` reads, and the digest that it answers.
public struct CountedFile: Hashable, Sendable {
    public let poll: PollID
    /// Exactly as it was kept at the closing.
    public let text: String
    public let digest: String
}

extension CooperativeService {
    /// The count of a vote, for who may see the vote.
    /// - Throws: `Refusal` not found, also while the vote is open and where it asked for or against.
    public func countedFile(
        of poll: PollID, in cooperative: CooperativeID, as viewer: Actor
    ) async throws -> CountedFile {
        let sheet = try await self.poll(poll, of: cooperative, as: viewer)
        return try CountedFile(poll, sheet.choice)
    }

    /// The count behind a decision, for who may see the decision: where that is public, everybody.
    /// - Throws: `Refusal` not found, also where nothing was counted over options.
    public func countedFile(
        behind decision: DecisionID, in cooperative: CooperativeID, as viewer: Actor
    ) async throws -> CountedFile {
        let sheet = try await self.decision(decision, of: cooperative, as: viewer)
        guard let poll = sheet.poll else { throw Refusal.notHere }
        return try CountedFile(poll, sheet.choice)
    }
}

extension CountedFile {
    fileprivate init(_ poll: PollID, _ choice: ChoiceSheet?) throws {
        guard let result = choice?.result else { throw Refusal.notHere }
        self.init(poll: poll, text: result.file, digest: result.digest)
    }
}
