import Counting
public import Kernel
import Store

/// A count as a file (telling): what `zeggenschap count` reads, and the digest that it answers.
public struct CountedFile: Hashable, Sendable {
    public let poll: PollID
    /// Over options exactly as it was kept at the closing; for or against as the arithmetic of the decision has it.
    public let text: String
    public let digest: String
}

extension CooperativeService {
    /// The count of a vote, for who may see the vote.
    /// - Throws: `Refusal` not found, also while the vote is open.
    public func countedFile(
        of poll: PollID, in cooperative: CooperativeID, as viewer: Actor
    ) async throws -> CountedFile {
        let sheet = try await self.poll(poll, of: cooperative, as: viewer)
        guard let count = sheet.count else { throw Refusal.notHere }
        return count
    }

    /// The count behind a decision, for who may see the decision: where that is public, everybody.
    /// - Throws: `Refusal` not found, also where nothing was counted.
    public func countedFile(
        behind decision: DecisionID, in cooperative: CooperativeID, as viewer: Actor
    ) async throws -> CountedFile {
        let sheet = try await self.decision(decision, of: cooperative, as: viewer)
        guard let count = sheet.count else { throw Refusal.notHere }
        return count
    }
}

extension PollSheet {
    /// What was counted, as a file; nil while the vote is open.
    public var count: CountedFile? { CountedFile(id, choice, result?.arithmetic) }
}

extension DecisionSheet {
    /// What was counted, as a file; nil where no vote was held.
    public var count: CountedFile? { poll.flatMap { CountedFile($0, choice, arithmetic) } }
}

extension CountedFile {
    fileprivate init?(_ poll: PollID, _ choice: ChoiceSheet?, _ arithmetic: Arithmetic?) {
        if let result = choice?.result {
            self.init(poll: poll, text: result.file, digest: result.digest)
        } else if let counted = arithmetic.flatMap(CountingCase.init(motion:)),
            let sealed = try? SealedCount(counting: counted)
        {
            self.init(poll: poll, text: counted.file, digest: sealed.digest)
        } else {
            return nil
        }
    }
}
