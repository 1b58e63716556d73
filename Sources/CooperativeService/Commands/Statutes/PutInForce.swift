public import Kernel
import Phrases
import Statutes

/// Puts a decided version of the statutes in force. Without a notarial deed it is refused (2:43 lid 5); with one, the deed
/// itself has already put it in force.
public struct PutInForce: Command {
    public static let name = "put-in-force"
    public static let competence = Competence.office([.chair, .secretary])
    public static let rules: [Rule] = [.law("2:43 lid 5")]
    public static var summary: Phrase { Phrases.Commands.putInForce }

    public struct Outcome: Codable, Sendable {
        public let version: StatutesID
        public let inForceFrom: Day
    }

    /// The version; the newest when left out.
    public var version: StatutesID?

    public init(version: StatutesID? = nil) { self.version = version }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let record = try scene.requireStatutes(version)
        guard record.deedOn != nil, let from = record.inForceFrom else {
            throw Refusal(.statutes, StatutesGrounds.noDeed)
        }
        return Outcome(version: record.id, inForceFrom: from)
    }
}
