public import Kernel
import Meetings
import Proposals
import Store

/// What chair and secretary see before they put a proposal to its voters outside a meeting.
public struct OutsideStart: Sendable {
    /// Filed for the members or the board, and neither decided nor withdrawn.
    public let candidates: [ProposalLine]
    /// Of those of the board: what conflicting interests and approval beforehand hold against it now.
    public var obstacles: [ProposalID: [Ground]] = [:]
    public let approvals: ApprovalDesk
}

extension CooperativeService {
    /// Proposals that could be put to their voters, and what is missing; refused to who does not sit on the board.
    public func outsideStart(of cooperative: CooperativeID, as viewer: Actor) async throws -> OutsideStart {
        try await glance(at: cooperative) { glance in
            let person = try glance.requireBoard(viewer)
            let lines = try glance.rows(OutsideLine.candidates, person).map { try ProposalLine($0, on: glance.today) }
            var start = OutsideStart(candidates: lines, approvals: try .read(glance, as: viewer))
            let scene = glance.scene(as: viewer)
            for line in lines where line.organ != .assembly {
                let grounds = try scene.bodyGrounds(of: line.organ, on: scene.requireProposal(line.id))
                if !grounds.isEmpty { start.obstacles[line.id] = grounds }
            }
            return start
        }
    }
}
