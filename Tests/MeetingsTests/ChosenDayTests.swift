import Kernel
import Meetings
import Testing

@Suite("What the statutes say of a chosen date")
struct ChosenDayTests {
    @Test("is the first lawful day, the last day to convoke, and each rule with its figures")
    func amendment() {
        let chosen = ChosenDay(day(5, 12), today: day(5, 4), agenda: [AgendaLine(.amend)], rules: DeLinde.notice)
        #expect(!chosen.isLawful)
        #expect(chosen.earliest == day(5, 19))
        #expect(chosen.convokeBy == day(4, 27))
        #expect(chosen.lines.map(\.isMet) == [true, false, false])
        #expect(chosen.lines.map(\.found) == [7, 7, 7])
    }

    @Test("agrees with the convocation's check on every day")
    func agrees() {
        let agendas = [
            [], [AgendaLine(.ordinary)], [AgendaLine(.amend)], [AgendaLine(.amend, isCarriedOver: true)],
        ]
        for agenda in agendas {
            let first: Day? = agenda.contains(where: \.isCarriedOver) ? day(5, 1) : nil
            for offset in 0..<60 {
                let held = day(5, 4) + offset
                let chosen = ChosenDay(
                    held, today: day(5, 4), agenda: agenda, firstHeldOn: first, rules: DeLinde.notice)
                let grounds = NoticeCheck.grounds(
                    agenda: agenda, sent: day(5, 4), held: held, firstHeldOn: first, rules: DeLinde.notice)
                #expect(chosen.isLawful == grounds.isEmpty, "\(held) \(agenda)")
            }
        }
    }
}
