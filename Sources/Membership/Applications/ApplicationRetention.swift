public import Kernel
import Phrases

/// How long the papers of an application are kept (bewaren van aanvragen): by the law where liability is not excluded
/// (2:61 b), by the statutes where they say so. Erasing a person yields to it.
public struct ApplicationRetention: Sendable {
    /// Whole years from the day of the application, the law before the statutes; empty where nobody asks any.
    public let years: [Ruled<Int>]

    public init(years: [Ruled<Int>]) { self.years = years }

    /// The last day on which they are kept by one of these rules.
    func lastDay(_ years: Int, from received: Day) -> Day { received.adding(months: 12 * years) }

    /// Refused: `application-retained`, once for each article.
    ///
    /// - Parameter received: the day of the last application; nil where the person never applied here.
    public func grounds(lastReceived received: Day?, today: Day) -> [Ground] {
        guard let received else { return [] }
        var seen: Set<ArticleReference> = []
        return years.compactMap { rule in
            let last = lastDay(rule.value, from: received)
            guard today <= last, seen.insert(rule.article).inserted else { return nil }
            return Ground(
                "application-retained", rule.article, required: "\(last + 1)", found: "\(today)",
                message: Phrases.Membership.applicationRetained(Phrases.day(last), years: rule.value),
                remedy: Phrases.Membership.eraseFrom(Phrases.day(last + 1)))
        }
    }
}
