import Kernel
import Meetings
import Statutes
import Testing

@Suite("A term of notice, around its edge on every day of some years")
struct NoticeEdgeTests {
    private static let days = stride(from: 19_600, to: 19_600 + 1_500, by: 1).map(Day.init(number:))

    /// Counts the days that lie wholly between two others, one by one.
    private func fullDays(between sent: Day, and held: Day) -> Int {
        var count = 0
        var day = sent + 1
        while day < held {
            count += 1
            day = day + 1
        }
        return count
    }

    @Test("one day less is too short, one day more is not asked", arguments: [5, 7, 14, 21, 30])
    func edges(_ days: Int) {
        for held in Self.days {
            for counting in [NoticeCounting.fullDaysBetween, .dateDifference] {
                let term = NoticeTerm(days: days, counting: counting, article: .statutes("14"), reason: .assembly)
                let last = term.latestSending(for: held)
                #expect(term.isMet(from: last, to: held) && !term.isMet(from: last + 1, to: held), "\(held)")
                #expect(term.earliest(sentOn: last) == held)
                let between = fullDays(between: last, and: held)
                #expect(between == (counting == .fullDaysBetween ? days : days - 1), "\(held)")
            }
        }
    }

    @Test("the four weeks and the fourteen days of a members' request run on from a free day, and no further")
    func requests() {
        for asked in Self.days {
            let act = DeLinde.request.terms
            let last = DeLinde.request.heldBy(requestedOn: asked)
            #expect(last >= asked + 28 && act.isWorkingDay(last), "\(asked)")
            #expect((28..<(last - asked)).allSatisfy { !act.isWorkingDay(asked + $0) }, "\(asked)")
            #expect(RequestCheck.grounds(requestedOn: asked, held: last, rules: DeLinde.request).isEmpty)
            let late = RequestCheck.grounds(requestedOn: asked, held: last + 1, rules: DeLinde.request)
            #expect(late.codes == ["request-held-too-late"], "\(asked)")
            let from = DeLinde.request.selfConvokeFrom(requestedOn: asked)
            #expect(from > asked + 14 && act.isWorkingDay(from - 1), "\(asked)")
            #expect((14..<(from - 1 - asked)).allSatisfy { !act.isWorkingDay(asked + $0) }, "\(asked)")
            func grounds(on day: Day) -> [String] {
                RequestCheck.grounds(
                    requestedOn: asked, convokedOn: day, boardConvokedOn: nil, rules: DeLinde.request
                ).codes
            }
            #expect(grounds(on: from).isEmpty && grounds(on: from - 1) == ["request-board-has-time"], "\(asked)")
        }
    }

    @Test("a tenth of the votes: one vote short is too few, for every number of votes")
    func tenth() {
        for base in 1...1_200 {
            let needed = (base + 9) / 10
            #expect(RequestCheck.grounds(support: needed, base: base, rules: DeLinde.request).isEmpty, "\(base)")
            let short = RequestCheck.grounds(support: needed - 1, base: base, rules: DeLinde.request)
            #expect(short.codes == ["request-too-few-votes"], "\(base)")
        }
    }

    @Test("the window of a second meeting: its first and last day are in it, the days beside them are not")
    func window() {
        let agenda = [AgendaLine(.amend, isCarriedOver: true)]
        for first in Self.days {
            func codes(_ held: Day) -> [String] {
                NoticeCheck.grounds(
                    agenda: agenda, sent: held - 30, held: held, firstHeldOn: first, rules: DeLinde.notice
                ).codes
            }
            #expect(codes(first + 7) == ["second-meeting-too-soon"] && codes(first + 8).isEmpty, "\(first)")
            #expect(codes(first + 29) == ["second-meeting-too-late"] && codes(first + 28).isEmpty, "\(first)")
        }
    }
}
