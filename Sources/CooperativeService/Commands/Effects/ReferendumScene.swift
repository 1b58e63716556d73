import Kernel
import Phrases
import Proposals
import Statutes
import Voting

extension Scene {
    var referendums: ReferendumRegister { ReferendumRegister(transaction: transaction, cooperative: cooperative) }

    /// The statutes know a referendum on this kind of business of the assembly, and the decision is not the result of one.
    func knowsReferendum(on decision: Decision) throws -> Bool {
        guard decision.body == .assembly, try statutes[.assemblyReferendum].contains(decision.topic) else {
            return false
        }
        return try decision.poll.map { try referendums.referendum(of: $0) == nil } ?? true
    }

    /// A vote outside a meeting is closed by chair or secretary, a referendum after its last day.
    func requireHand(onReferendum poll: PollID) throws {
        guard let referendum = try referendums.referendum(of: poll) else { return }
        let standing = try standing(of: requirePerson())
        guard standing.holds(.chair) || standing.holds(.secretary) else {
            throw Refusal(
                .authority,
                Ground(
                    "referendum-desk", try statutes.articleIfAny(of: .assemblyReferendum),
                    message: Phrases.Effects.onlyTheDesk, remedy: Phrases.Effects.onlyTheDeskRemedy))
        }
        guard let last = referendum.lastDay, last >= today else { return }
        throw Refusal(
            .statutes,
            Ground(
                "referendum-not-over", try statutes.articleIfAny(of: .assemblyReferendum), required: "\(last + 1)",
                found: "\(today)", message: Phrases.Effects.lastDayNotOver(last),
                remedy: Phrases.Effects.lastDayNotOverRemedy))
    }

    /// The members upheld the decision, and what waited is carried out; or they did not, and it lapses.
    func settleReferendum(_ poll: PollID, upheld: Bool) throws {
        guard let referendum = try referendums.referendum(of: poll),
            let postponed = try decisions.postponed(of: referendum.decision)
        else { return }
        if upheld { _ = try release(postponed) } else { try settle(postponed, as: Effect(.lapsed, at: now)) }
    }
}
