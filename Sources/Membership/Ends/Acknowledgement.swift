public import Kernel
import Phrases

/// The written acknowledgement of a notice (erkenning van de opzegging, 2:61 c): only where liability is not excluded,
/// within so many days. Late it is a breach; the notice stands.
public struct AcknowledgementRule: Sendable {
    /// Days of the law; nil where the law asks none of this cooperative.
    public let days: Ruled<Int>?
    public let terms: TermsAct

    public init(days: Ruled<Int>?, terms: TermsAct) {
        self.days = days
        self.terms = terms
    }

    /// The last day on which the acknowledgement is in time; nil where there is no term.
    public func lastDay(noticeOn: Day) -> Day? { days.map { terms.lastDay(days: $0.value, from: noticeOn) } }

    /// A breach, no refusal: `acknowledgement-late`.
    public func breaches(noticeOn: Day, acknowledgedOn day: Day) -> [Ground] {
        guard let days, let last = lastDay(noticeOn: noticeOn), day > last else { return [] }
        return [
            Ground(
                "acknowledgement-late", days.article, required: "\(last)", found: "\(day)",
                message: Phrases.Leaving.acknowledgementLate(last), remedy: Phrases.Leaving.acknowledgementLateRemedy)
        ]
    }
}
