import Kernel
import Meetings
import Testing

@Suite("A request of members for an assembly")
struct RequestTests {
    let asked = day(9, 1)

    @Test("8: eleven of 120 are too few, twelve are enough", arguments: [(11, false), (12, true), (120, true)])
    func votes(_ votes: Int, _ accepted: Bool) {
        let grounds = RequestCheck.grounds(support: votes, base: 120, rules: DeLinde.request)
        #expect(grounds.articles == (accepted ? [] : ["2:41 lid 2"]))
        #expect(grounds.first?.required == (accepted ? nil : "12"))
    }

    @Test("rounds the tenth part up: 13 of 121")
    func rounding() {
        #expect(DeLinde.request.needed(of: 121) == 13)
        #expect(DeLinde.request.needed(of: 120) == 12)
        #expect(RequestCheck.grounds(support: 0, base: 0, rules: DeLinde.request).codes == ["request-too-few-votes"])
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

    @Test("the law's weeks run on from a free day; a shorter term of the statutes ends where it ends")
    func freeDays() {
        // Four weeks from Monday 9 March end on Easter Monday; three weeks from Saturday 16 May on a Saturday.
        #expect(DeLinde.request.heldBy(requestedOn: day(3, 9)) == day(4, 7))
        #expect(DeLinde.request.selfConvokeFrom(requestedOn: day(8, 29)) == day(9, 15))
        var rules = DeLinde.request
        rules.holdWithin = Clause(21, .statutes("14"))
        #expect(rules.heldBy(requestedOn: day(5, 16)) == day(6, 6))
        #expect(
            RequestCheck.grounds(requestedOn: day(5, 16), held: day(6, 8), rules: rules).articles == ["art. 14"])
    }

    @Test(
        "is answered by an agenda that names the subject, whole or split over items",
        arguments: [
            (["De buurtbus"], true), (["Verzoek van leden: buurtbus"], true), (["Kerstmarkt", "BUURTBUS"], true),
            (["Kerstmarkt"], false), (["De bus"], false), (["De"], false), ([], false),
        ] as [([String], Bool)])
    func subject(_ agenda: [String], _ isNamed: Bool) {
        #expect(RequestedSubject("De buurtbus").isNamed(by: agenda) == isNamed)
        let grounds = RequestCheck.grounds(
            subject: "De buurtbus", agenda: agenda, deciding: [], byRequesters: false, rules: DeLinde.request)
        #expect(grounds.codes == (isNamed ? [] : ["request-subject-missing"]))
    }

    @Test("two matters are both named, by one item or by two")
    func twoMatters() {
        let subject = RequestedSubject("Het plein en de buurtbus")
        #expect(subject.isNamed(by: ["Plein", "Buurtbus"]) && subject.isNamed(by: ["Buurtbus over het plein"]))
        #expect(!subject.isNamed(by: ["Plein", "Moestuin"]))
        #expect(subject.covers("Het plein: bomen") && !subject.covers("Het en de"))
    }

    @Test("where the requesters convoke, what is decided on is theirs; the board may add to its own agenda")
    func beyond() {
        func codes(byRequesters: Bool) -> [String] {
            RequestCheck.grounds(
                subject: "De buurtbus", agenda: ["De buurtbus", "Het plein"], deciding: ["De buurtbus", "Het plein"],
                byRequesters: byRequesters, rules: DeLinde.request
            ).codes
        }
        #expect(codes(byRequesters: true) == ["request-agenda-beyond"])
        #expect(codes(byRequesters: false).isEmpty)
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
