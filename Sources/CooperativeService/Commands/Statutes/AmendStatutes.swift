public import Kernel
import Phrases
import Proposals
import Statutes

/// The new text of the statutes (statutenwijziging), as a proposal to the assembly carries it.
///
/// Adopting it decides the version; it is in force only after the notarial deed (2:43 lid 5), so its effect waits. Of the
/// statutes it changes the articles in which it differs from the version on which it was made: another amendment that was
/// decided beside it stands.
public struct AmendStatutes: Command, WaitingEffect {
    public static let name = "amend-statutes"
    public static let competence = Competence.decision(.assembly)
    public static let rules: [Rule] = [.law("2:42 lid 1"), .law("2:43 lid 1"), .law("2:43 lid 5")]
    public static var summary: Phrase { Phrases.Commands.amendStatutes }
    public static let waitsFor = EffectWait.deed

    public struct Outcome: Codable, Sendable {
        public let version: StatutesID
        public let number: Int
    }

    /// The whole new statutes file (YAML), or the name of a model.
    public var text: String

    public init(text: String) { self.text = text }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let day = try scene.decisionBehind.day
        let file = try StatutesOffer.read(text, named: "statutes.yaml", on: day, commands: scene.commands)
        try refuse(if: scene.groundsOfSupervision(under: file.file))
        let id: StatutesID = scene.ids.next()
        let decision: DecisionID? = if case .decision(let id, _) = scene.actor { id } else { nil }
        let number = try scene.statutesVersions.add(
            id, text: file.text, decidedOn: day, decision: decision, at: scene.now)
        let proposal = try decision.flatMap { try scene.decisions.decision($0)?.proposal }
        let base = try proposal.flatMap { try scene.amendmentBase.version(under: $0) } ?? scene.statutesID
        if let base { try scene.statutesVersions.setBase(base, of: id) }
        scene.record(Fact("statutes-decided", ["version": id.description, "number": String(number)]))
        return Outcome(version: id, number: number)
    }
}
