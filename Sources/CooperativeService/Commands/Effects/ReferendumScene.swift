import Kernel
import Phrases
import Proposals
import Statutes
import Voting

extension Scene {
    var referendums: ReferendumRegister { ReferendumRegister(transaction: transaction, cooperative: cooperative) }

    /// The statutes know a referendum on this kind of business of the assembly, and the decision is not the result of one.
    func knowsReferendum(on decision: Decision) throws -> Bool {
        let known = try statutes(ofReferendumOn: decision)[.assemblyReferendum]
        guard decision.body == .assembly, known.contains(decision.topic) else { return false }
        return try decision.poll.map { try referendums.referendum(of: $0) == nil } ?? true
    }

    /// The statutes of the day of the decision: what they change later takes away no right that runs.
    func statutes(ofReferendumOn decision: Decision) throws -> StatutesInForce { try statutes(on: decision.decidedOn) }

    func knowsReferendum(on topic: Topic, of body: Organ) throws -> Bool {
        try body == .assembly && statutes[.assemblyReferendum].contains(topic)
    }

    /// A proposal does not wait for a referendum for which nobody could ask (2:39 lid 3).
    func requireReferendum(for condition: EffectCondition?, on topic: Topic, of body: Organ) throws {
        guard let condition, condition.awaited == .referendum, try !knowsReferendum(on: topic, of: body) else { return }
        throw Refusal(.statutes, ReferendumGrounds.nothingToWaitFor(try statutes.article(of: .assemblyReferendum)))
    }

    /// Members can still ask for a referendum on a decision that waits, or asked for one and have not upheld it.
    func isOpenToMembers(_ decision: Decision) throws -> Bool {
        guard let postponed = try decisions.postponed(of: decision.id), try knowsReferendum(on: decision) else {
            return false
        }
        if try referendums.referendum(on: decision.id) != nil { return postponed.isHeld }
        return try today <= decision.decidedOn + statutes(ofReferendumOn: decision)[.assemblyReferendumDays]
    }

    /// In a referendum nobody votes after its last day, also while it is not closed yet, nor who lost the vote meanwhile.
    func requireInTime(_ poll: PollID, of holder: PersonID) throws {
        guard let last = try referendums.lastDay(of: poll) else { return try settle(poll, afterMidnightFor: holder) }
        if today <= last {
            if let open = try polls.poll(poll) { try settle(open, forBallotOf: holder) }
            return
        }
        throw Refusal(
            .statutes,
            Ground(
                "referendum-over", try statutes.articleIfAny(of: .assemblyReferendum), required: "\(last)",
                found: "\(today)", message: Phrases.Effects.referendumOver(last),
                remedy: Phrases.Effects.referendumOverRemedy))
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

    /// The members upheld the decision, and what waited is carried out, or goes on waiting for what it waits for besides; or
    /// they did not, and it lapses.
    func settleReferendum(_ poll: PollID, upheld: Bool) throws {
        guard let referendum = try referendums.referendum(of: poll),
            let postponed = try decisions.postponed(of: referendum.decision)
        else { return }
        guard upheld else { return try settle(postponed, as: Effect(.lapsed, at: now)) }
        if postponed.awaited == .referendum || postponed.isDue(on: today) {
            _ = try release(postponed)
        } else {
            try decisions.add(Effect(.waiting, awaiting: postponed.awaited, at: now), to: postponed.decision)
        }
    }
}
