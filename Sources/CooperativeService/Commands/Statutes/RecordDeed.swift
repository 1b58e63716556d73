public import Kernel
import Phrases
import Proposals
import Statutes

/// Records the notarial deed of a version of the statutes (notariële akte): from that day it is in force, or from the
/// later day that the amendment names (2:43 lid 5). The text in force is then the consolidated one, with every amendment
/// that has its deed.
public struct RecordDeed: Command {
    public static let name = "record-deed"
    public static let competence = Competence.office([.chair, .secretary])
    public static let rules: [Rule] = [.law("2:43 lid 5")]
    public static var summary: Phrase { Phrases.Commands.recordDeed }

    public struct Outcome: Codable, Sendable {
        public let version: StatutesID
        public let inForceFrom: Day
    }

    /// The version; the newest that has no deed when left out.
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
        let record = try scene.requireStatutes(version, lacking: .deed)
        try refuse(.conflict, if: record.deedOn.map { [StatutesGrounds.deedAlready($0)] } ?? [])
        let effect = try record.decision.flatMap { try scene.decisions.effect(of: $0) }
        try refuse(
            if: [
                effect?.state == .lapsed ? StatutesGrounds.decisionLapsed : nil,
                deedOn < record.decidedOn ? StatutesGrounds.deedBeforeDecision(record.decidedOn, deedOn) : nil,
                deedOn > scene.today ? StatutesGrounds.deedInFuture(deedOn) : nil,
                (effectiveFrom ?? deedOn) < deedOn
                    ? StatutesGrounds.forceBeforeDeed(deedOn, effectiveFrom ?? deedOn) : nil,
            ].compactMap(\.self))
        let from = effectiveFrom ?? deedOn
        try scene.statutesVersions.add(.deed, of: record.id, on: deedOn, at: scene.now)
        try scene.statutesVersions.add(.inForce, of: record.id, on: from, at: scene.now)
        if let decision = record.decision { try scene.decisions.add(Effect(.carriedOut, at: scene.now), to: decision) }
        try scene.consolidateStatutes()
        scene.record(
            Fact("deed-recorded", ["version": record.id.description, "deedOn": "\(deedOn)", "inForceFrom": "\(from)"]))
        return Outcome(version: record.id, inForceFrom: from)
    }
}
