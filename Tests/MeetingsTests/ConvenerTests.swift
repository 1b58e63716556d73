import Kernel
import Meetings
import Testing

@Suite("In whose hand a convoked meeting is")
struct ConvenerTests {
    let request: MeetingRequestID = Identifier(high: 1, low: 2)

    @Test func `The body that convoked changes the meeting, and no other body`() {
        let article = ArticleReference.statutes("10")
        for (called, other) in [(Organ.board, Organ.supervisory), (.supervisory, .board)] {
            let convener = Convener.body(called)
            #expect(convener.grounds(actingFor: [called], hasAsked: false, article: article).isEmpty)
            let refused = convener.grounds(actingFor: [other], hasAsked: true, article: article)
            #expect(refused.codes == ["not-the-convener"] && refused.articles == ["art. 10"])
        }
    }

    @Test func `What members called together is theirs, whatever body somebody acts for (2:41 lid 3)`() {
        let convener = Convener.requesters(request)
        #expect(convener.grounds(actingFor: [], hasAsked: true, article: nil).isEmpty)
        let refused = convener.grounds(actingFor: [.board, .supervisory], hasAsked: false, article: nil)
        #expect(refused.codes == ["not-a-requester"] && refused.articles == ["2:41 lid 3"])
    }
}
