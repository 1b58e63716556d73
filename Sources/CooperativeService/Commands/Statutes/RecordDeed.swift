public import Kernel
import Phrases
import Proposals
import Statutes

/// Records the notarial deed of a version of the statutes (notariële akte): from that day it is in force, or from the
/// later day that the amendment names (2:43 lid 5). The text in force is then the consolidated one, with every amendment
/// that has its deed. The deed of an amendment that waits for it, or for a later day, carries that out itself; the version is in
/// force on that day at the soonest.
///
/// What breaks the law of the day of the deed is refused: between the decision and the deed the law may have changed.
public struct RecordDeed: Command {
    public static let name = "record-deed"
    public static let competence = Competence.office([.chair, .secretary])
    public static let rules: [Rule] = [.law("2:43 lid 5")]
    public static var summary: Phrase { Phrases.Commands.recordDeed }

    public struct Outcome: Codable, Sendable {
        public let version: StatutesID
        public let inForceFrom: Day
    }

    /// The version; when left out the newest that has no deed, else the newest amendment that waits for its deed or its day.
    public var version: StatutesID?
    public var deedOn: Day
    /// A later day from which the version holds.
    public var effectiveFrom: Day?

    public init(version: StatutesID? = nil, deedOn: Day, effectiveFrom: Day? = nil) {
        self.version = version
        self.deedOn = deedOn
        self.effectiveFrom = effectiveFrom
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let record = try scene.requireStatutes(version ?? releasedByDeed(in: scene), lacking: .deed)
        try refuse(.conflict, if: record.deedOn.map { [StatutesGrounds.deedAlready($0)] } ?? [])
        let effect = try record.decision.flatMap { try scene.decisions.effect(of: $0) }
        var lapsed = effect?.state == .lapsed ? [StatutesGrounds.decisionLapsed] : []
        if let id = record.decision, let replaced = try scene.followUps.replacedOn(id) {
            // A deed of before that was passed on a decision that still stood.
            lapsed = try replaced <= deedOn ? scene.groundsOfForce(of: scene.requireDecision(id)) : []
        }
        let owed = try record.decision.map { try scene.requireDecision($0) }.map { taken in
            try scene.awaitsNewVote(taken) ? scene.groundsOfForce(of: taken) : []
        }
        try refuse(
            if: lapsed + (owed ?? []) + groundsOfDays(decidedOn: record.decidedOn, today: scene.today)
                + scene.breaches(of: record.id, deedOn: deedOn))
        let firstDay = try record.decision.flatMap { try scene.decisions.firstDay(of: $0) }
        let from = max(effectiveFrom ?? deedOn, firstDay ?? deedOn)
        try scene.statutesVersions.add(.deed, of: record.id, on: deedOn, at: scene.now)
        try scene.statutesVersions.add(.inForce, of: record.id, on: from, at: scene.now)
        if let decision = record.decision { try scene.decisions.add(Effect(.carriedOut, at: scene.now), to: decision) }
        try scene.consolidateStatutes()
        scene.record(
            Fact("deed-recorded", ["version": record.id.description, "deedOn": "\(deedOn)", "inForceFrom": "\(from)"]))
        return Outcome(version: record.id, inForceFrom: from)
    }

    private func groundsOfDays(decidedOn: Day, today: Day) -> [Ground] {
        [
            deedOn < decidedOn ? StatutesGrounds.deedBeforeDecision(decidedOn, deedOn) : nil,
            deedOn > today ? StatutesGrounds.deedInFuture(deedOn) : nil,
            (effectiveFrom ?? deedOn) < deedOn
                ? StatutesGrounds.forceBeforeDeed(deedOn, effectiveFrom ?? deedOn) : nil,
        ].compactMap(\.self)
    }

    /// The version of an amendment that waited for this deed, or for a day that may come after it; nil where none waits.
    private func releasedByDeed(in scene: Scene) throws -> StatutesID? {
        guard try scene.statutesVersions.newest(lacking: .deed) == nil,
            let postponed = try scene.decisions.waiting(named: AmendStatutes.name).last
        else { return nil }
        let taken = try scene.requireDecision(postponed.decision)
        let isVoid = try scene.decisions.standing(of: taken.id)?.kind == .void
        let awaitsThis = postponed.awaited == .deed || postponed.awaited == .day
        let isFree = try awaitsThis && !scene.isOpenToMembers(taken)
        let settling = SettleEffect(decision: taken.id, fulfilledOn: deedOn)
        try refuse(
            if: (isVoid ? scene.groundsOfForce(of: taken) : [])
                + groundsOfDays(decidedOn: taken.decidedOn, today: scene.today)
                + (isFree ? [] : [settling.notMet(postponed, taken, in: scene)]))
        let effect = try scene.release(postponed)
        try refuse(if: effect.grounds)
        return try scene.statutesVersions.newest(lacking: .deed)
    }
}
