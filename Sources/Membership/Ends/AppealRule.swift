public import Kernel
import Phrases

/// Until when a member can appeal (beroepstermijn, 2:35 lid 4): so many months after receiving the decision; a term that
/// ends on a free day runs on where the law sets it (Terms Act), and not where the statutes alone do.
public struct AppealRule: Sendable {
    /// The term of the statutes, or of the law where they are silent.
    public let months: Ruled<Int>
    /// The shortest term of the law; nil where the law sets none.
    public let law: Ruled<Int>?
    public let terms: TermsAct

    public init(months: Ruled<Int>, law: Ruled<Int>?, terms: TermsAct) {
        self.months = months
        self.law = law
        self.terms = terms
    }

    /// The last day on which appeal is possible.
    public func lastDay(receivedOn day: Day) -> Day {
        law == nil ? day.adding(months: months.value) : terms.lastDay(months: months.value, from: day)
    }

    /// Refused: `appeal-late-by-law`, `appeal-late`.
    /// - Parameter receivedOn: nil while the receipt is not recorded; the term has then not begun.
    public func grounds(filedOn day: Day, receivedOn: Day?) -> [Ground] {
        guard let receivedOn, day > lastDay(receivedOn: receivedOn) else { return [] }
        var grounds = [late("appeal-late", months.article, lastDay(receivedOn: receivedOn), day)]
        if let law, law.article != months.article, law.value > 0 {
            // A term of the statutes is never shorter than that of the law: who is too late for it is so for both.
            let last = terms.lastDay(months: law.value, from: receivedOn)
            grounds.append(late("appeal-late-by-law", law.article, last, day))
        }
        return grounds
    }

    private func late(_ code: String, _ article: ArticleReference, _ last: Day, _ day: Day) -> Ground {
        Ground(
            code, article, required: "\(last)", found: "\(day)", message: Phrases.Appeals.late(last),
            remedy: Phrases.Appeals.lateRemedy)
    }
}
