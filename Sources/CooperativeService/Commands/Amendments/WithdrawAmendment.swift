public import Kernel
import Phrases
import Proposals

/// Withdraws an amendment (intrekken) before the vote on it opens; what was filed to it lapses with it.
public struct WithdrawAmendment: Command {
    public static let name = "withdraw-amendment"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.law("2:38 lid 1")]
    public static var summary: Phrase { Phrases.Commands.withdrawAmendment }

    public var amendment: AmendmentID

    public init(amendment: AmendmentID) { self.amendment = amendment }

    public func carryOut(in scene: Scene) throws -> Done {
        let filed = try scene.requireAmendment(amendment)
        guard try scene.requirePerson() == filed.proposer else { throw Refusal(.authority, .notTheAmender) }
        try refuse(.conflict, if: try scene.groundsToSettle(filed))
        try scene.settle(filed, .withdrawn)
        scene.record(Fact("amendment-withdrawn", ["amendment": amendment.description]))
        return Done()
    }
}

extension Scene {
    /// What keeps an amendment from being withdrawn or taken over: it is settled, or a vote on one of them is open.
    func groundsToSettle(_ amendment: Amendment) throws -> [Ground] {
        var grounds: [Ground] = []
        if amendment.state != .pending {
            grounds.append(.amendmentSettled(amendment))
            grounds += amendment.reason
        }
        return try grounds + groundsOfOpenAmendmentVote(on: amendment.proposal)
    }
}
