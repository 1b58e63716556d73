import Kernel
import Meetings
import Testing

@Suite("A second meeting after a missed quorum")
struct SecondMeetingTests {
    let carried = [AgendaLine(.amend, isCarriedOver: true)]

    func articles(_ agenda: [AgendaLine], sent: Day, held: Day) -> Set<String> {
        NoticeCheck.grounds(
            agenda: agenda, sent: sent, held: held, firstHeldOn: day(5, 12), rules: DeLinde.notice
        ).articles
    }

    @Test("5: five days later breaks 2:42 and article 20")
    func tooSoon() {
        #expect(articles(carried, sent: day(5, 12), held: day(5, 17)) == ["2:42 lid 1", "art. 20"])
    }

    @Test("5: ten days later, convoked seven full days before, is lawful")
    func inTime() { #expect(articles(carried, sent: day(5, 14), held: day(5, 22)).isEmpty) }

    @Test("six full days before breaks 2:42 and its own notice term")
    func shortNotice() {
        #expect(articles(carried, sent: day(5, 15), held: day(5, 22)) == ["2:42 lid 1", "art. 20"])
    }

    @Test("on the eighth day is the first that the statutes allow, the seventh is not")
    func window() {
        #expect(articles(carried, sent: day(5, 12), held: day(5, 20)).isEmpty)
        #expect(
            NoticeCheck.grounds(
                agenda: [AgendaLine(.persons, isCarriedOver: true)], sent: day(5, 11), held: day(5, 19),
                firstHeldOn: day(5, 12), rules: DeLinde.notice
            ).codes == ["second-meeting-too-soon"])
    }

    @Test("on the 28th day is the last that the statutes allow")
    func tooLate() {
        #expect(articles(carried, sent: day(5, 20), held: day(6, 9)).isEmpty)
        #expect(articles(carried, sent: day(5, 20), held: day(6, 10)) == ["art. 20"])
    }

    @Test("gives a new item no shorter notice")
    func newItem() {
        #expect(
            articles(carried + [AgendaLine(.ordinary)], sent: day(5, 14), held: day(5, 22)) == ["art. 14"])
    }

    @Test("5: the base is 117 of 120, the quorum 78; 77 is one short")
    func quorum() {
        let asked = Clause(DeLinde.twoThirds, .statutes("20"))
        let reached = QuorumCheck(base: 117, represented: 78, asked: asked)
        #expect(reached.needed == 78)
        #expect(reached.isReached)
        #expect(reached.grounds.isEmpty)
        let missed = QuorumCheck(base: 117, represented: 77, asked: asked)
        #expect(missed.grounds.articles == ["art. 20"])
        #expect(missed.grounds.first?.required == "78")
        #expect(missed.grounds.first?.found == "77")
        #expect(QuorumCheck(base: 120, represented: 90, asked: asked).needed == 80)
        #expect(QuorumCheck(base: 117, represented: 30, asked: nil).isReached)
    }

    @Test("2: everybody is there only when every vote is represented")
    func universal() {
        #expect(QuorumCheck(base: 120, represented: 120, asked: nil).isUniversal)
        #expect(!QuorumCheck(base: 120, represented: 119, asked: nil).isUniversal)
        #expect(!QuorumCheck(base: 0, represented: 0, asked: nil).isUniversal)
    }
}
