import Kernel
import Meetings
import Testing

@Suite("A request of members for an assembly")
struct RequestTests {
    let asked = day(9, 1)

    @Test("8: eleven of 120 are too few, twelve are enough", arguments: [(11, false), (12, true), (120, true)])
    func votes(_ votes: Int, _ accepted: Bool) {
        let grounds = RequestCheck.grounds(votes: votes, base: 120, rules: DeLinde.request)
        #expect(grounds.articles == (accepted ? [] : ["2:41 lid 2"]))
        #expect(grounds.first?.required == (accepted ? nil : "12"))
    }

    @Test("rounds the tenth part up: 13 of 121")
    func rounding() {
        #expect(DeLinde.request.votesNeeded(of: 121) == 13)
        #expect(DeLinde.request.votesNeeded(of: 120) == 12)
        #expect(RequestCheck.grounds(votes: 0, base: 0, rules: DeLinde.request).codes == ["request-too-few-votes"])
    }

    @Test("8: is answered by an assembly on 29 September at the latest")
    func heldBy() {
        #expect(DeLinde.request.heldBy(requestedOn: asked) == day(9, 29))
        #expect(RequestCheck.grounds(requestedOn: asked, held: day(9, 29), rules: DeLinde.request).isEmpty)
        #expect(
            RequestCheck.grounds(requestedOn: asked, held: day(10, 6), rules: DeLinde.request).articles
                == ["2:41 lid 2"])
    }

    @Test("that statutes answer sooner names law and statutes where both are broken")
    func stricterStatutes() {
        var rules = DeLinde.request
        rules.holdWithin = Clause(21, .statutes("14"))
        #expect(RequestCheck.grounds(requestedOn: asked, held: day(9, 25), rules: rules).articles == ["art. 14"])
        #expect(
            RequestCheck.grounds(requestedOn: asked, held: day(10, 6), rules: rules).articles
                == ["2:41 lid 2", "art. 14"])
    }

    @Test("8: leaves the board fourteen days; on the fifteenth the requesters convoke themselves")
    func selfConvoke() {
        func grounds(_ today: Day, boardConvokedOn: Day? = nil) -> [Ground] {
            RequestCheck.grounds(
                requestedOn: asked, convokedOn: today, boardConvokedOn: boardConvokedOn, rules: DeLinde.request)
        }
        #expect(grounds(day(9, 15)).articles == ["2:41 lid 3"])
        #expect(grounds(day(9, 15)).codes == ["request-board-has-time"])
        #expect(grounds(day(9, 16)).isEmpty)
        #expect(grounds(day(9, 16), boardConvokedOn: day(9, 14)).codes == ["request-board-has-convoked"])
    }
}
