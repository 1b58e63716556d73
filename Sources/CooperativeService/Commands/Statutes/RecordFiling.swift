public import Kernel
import Phrases
import Statutes

/// Records that a version of the statutes was filed with the trade register (nederlegging handelsregister, 2:43 lid 5).
public struct RecordFiling: Command {
    public static let name = "record-filing"
    public static let competence = Competence.office([.chair, .secretary])
    public static let rules: [Rule] = [.law("2:43 lid 5"), .law("2:6 lid 1")]
    public static var summary: Phrase { Phrases.Commands.recordFiling }

    /// The version; the newest with a deed that was not filed when left out.
    public var version: StatutesID?
    public var filedOn: Day

    public init(version: StatutesID? = nil, filedOn: Day) {
        self.version = version
        self.filedOn = filedOn
    }

    public func carryOut(in scene: Scene) throws -> Done {
        let record = try scene.requireStatutes(version, lacking: .filed)
        try refuse(.conflict, if: record.filedOn.map { [StatutesGrounds.filedAlready($0)] } ?? [])
        guard let deedOn = record.deedOn else { throw Refusal(.statutes, StatutesGrounds.noDeed) }
        try refuse(
            if: [
                filedOn < deedOn ? StatutesGrounds.filedBeforeDeed(deedOn, filedOn) : nil,
                filedOn > scene.today ? StatutesGrounds.deedInFuture(filedOn) : nil,
            ].compactMap(\.self))
        try scene.statutesVersions.add(.filed, of: record.id, on: filedOn, at: scene.now)
        scene.record(Fact("statutes-filed", ["version": record.id.description, "filedOn": "\(filedOn)"]))
        return Done()
    }
}
