public import Kernel
import Phrases
import Statutes

/// Puts a decided version of the statutes in force (in werking brengen). Without a notarial deed it is refused (2:43
/// lid 5). The days that the secretary brings from the notary, of the deed and of the filing, are recorded in the same act;
/// where the deed was recorded before, that itself has put the version in force, and this says from which day.
public struct PutInForce: Command {
    public static let name = "put-in-force"
    public static let competence = Competence.office([.chair, .secretary])
    public static let rules: [Rule] = [.law("2:43 lid 5"), .law("2:6 lid 1")]
    public static var summary: Phrase { Phrases.Commands.putInForce }

    public struct Outcome: Codable, Sendable {
        public let version: StatutesID
        public let inForceFrom: Day
    }

    /// The version; the newest when left out.
    public var version: StatutesID?
    /// The day of the deed, where that was not recorded before, and a later day from which the version holds.
    public var deedOn: Day?, effectiveFrom: Day?
    /// The day on which it was filed with the trade register; recorded later where it is left out.
    public var filedOn: Day?

    public init(version: StatutesID? = nil, deedOn: Day? = nil, effectiveFrom: Day? = nil, filedOn: Day? = nil) {
        self.version = version
        self.deedOn = deedOn
        self.effectiveFrom = effectiveFrom
        self.filedOn = filedOn
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let recorded = try deedOn.map {
            try RecordDeed(version: version, deedOn: $0, effectiveFrom: effectiveFrom).carryOut(in: scene).version
        }
        let id = try recorded ?? scene.requireStatutes(version).id
        guard let from = try scene.requireStatutes(id).inForceFrom else {
            throw Refusal(.statutes, StatutesGrounds.noDeed)
        }
        if let filedOn { _ = try RecordFiling(version: id, filedOn: filedOn).carryOut(in: scene) }
        return Outcome(version: id, inForceFrom: from)
    }
}
