import Kernel
import Statutes

/// A statutes text that somebody offers: it is held against the law before it may be decided on or founded with.
enum StatutesOffer {
    /// The name of a model (`neighbourhood-cooperative`), or a whole text. Refused with every breach as a ground.
    static func read(_ given: String, named name: String, on day: Day) throws -> (text: String, file: StatutesFile) {
        let text = ModelStatutes.text(given) ?? given
        return (text, try StatutesReport.check(text, name: name, on: day).accepted())
    }
}
