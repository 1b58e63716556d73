import FoundationEssentials
import Kernel
import Phrases
import Statutes

/// A statutes text that somebody offers: it is held against the law before it may be decided on or founded with.
enum StatutesOffer {
    /// The name of a model (`neighbourhood-cooperative`), or a whole text. Refused with every breach as a ground.
    static func read(_ given: String, named name: String, on day: Day) throws -> (text: String, file: StatutesFile) {
        let text = StatutesModels.text(given) ?? given
        let reading = StatutesReading(text, name: name)
        let findings = reading.findings + (reading.file.map { StatutesReport.check($0, on: day) } ?? [])
        let grounds = findings.filter(\.refuses).map(\.ground)
        guard let file = reading.file, grounds.isEmpty else { throw Refusal(.statutes, grounds) }
        return (text, file)
    }
}
