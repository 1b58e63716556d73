import Kernel
import Meetings
import Statutes

/// The statutes of Wijkcoöperatie De Linde U.A., as the rules of meetings need them.
enum DeLinde {
    static let notice = NoticeRules(
        assembly: Clause(14, .statutes("14")), amendment: Clause(14, .statutes("14")), counting: .fullDaysBetween,
        legalAmendment: Clause(7, .law("2:42 lid 1")), secondMeeting: Clause(7, .statutes("20")),
        secondMeetingAfter: Clause(8, .statutes("20")), secondMeetingWithin: Clause(28, .statutes("20")))

    static let request = RequestRules(
        fraction: Clause(tenth, .law("2:41 lid 2")), holdWithin: Clause(28, .law("2:41 lid 2")),
        legalHoldWithin: Clause(28, .law("2:41 lid 2")), selfConvokeAfter: Clause(14, .law("2:41 lid 3")),
        terms: TermsAct(jurisdiction: "NL"))

    static let modes = ModeRules(
        online: Clause(true, .law("2:38 lid 6")), digitalLaw: Clause(false, .law("2:38")))

    static let tenth = Fraction("1/10") ?? Fraction(1)
    static let twoThirds = Fraction("2/3") ?? Fraction(1)
}

/// A day of 2026, by month and date.
func day(_ month: Int, _ date: Int) -> Day { Day(year: 2026, month: month, day: date) ?? Day(number: 0) }

extension [Ground] {
    /// The articles, as rehearsals write and compare them.
    var articles: Set<String> { Set(compactMap { $0.article?.code }) }
    var codes: [String] { map(\.code) }
}
