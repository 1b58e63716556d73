import Kernel
import Meetings
import Statutes
import Testing

@Suite("The rules of meetings under law and statutes")
struct RulesInForceTests {
    /// Statutes of two articles with these parameters.
    func statutes(_ parameters: String, second: String = "quorum.secondMeetingMinDays: 8") throws -> StatutesInForce {
        let text = """
            format: 1
            jurisdiction: NL
            title: {nl: Statuten, en: Statutes}
            articles:
              - number: "14"
                heading: {nl: Oproep, en: Notice}
                text: {nl: De oproep., en: The notice.}
                parameters:
                  \(parameters)
              - number: "20"
                heading: {nl: Wijziging, en: Amendment}
                text: {nl: De wijziging., en: The amendment.}
                parameters:
                  \(second)
            """
        let reading = StatutesReading(text, name: "statuten.yaml")
        let file = try #require(reading.file, "\(reading.findings)")
        return StatutesInForce(law: .netherlands, on: day(5, 6), version: StatutesVersion(number: 1, file: file))
    }

    @Test("name the law's seven days and the articles of the statutes")
    func notice() throws {
        let rules = NoticeRules(try statutes("assembly.noticeDays: 14"))
        #expect(rules.legalAmendment == Clause(7, .law("2:42 lid 1")))
        #expect(rules.assembly == Clause(14, .statutes("14")))
        #expect(rules.secondMeetingAfter == Clause(8, .statutes("20")))
        #expect(
            NoticeCheck.grounds(agenda: [AgendaLine(.amend)], sent: day(5, 6), held: day(5, 12), rules: rules).articles
                == ["2:42 lid 1", "art. 14"])
    }

    @Test("hold an amendment to the ordinary term where the statutes have none of its own")
    func ordinaryTerm() throws {
        #expect(NoticeRules(try statutes("assembly.noticeDays: 21")).amendment == Clause(21, .statutes("14")))
        let own = NoticeRules(
            try statutes("assembly.noticeDays: 10", second: "assembly.noticeDaysAmend: 30"))
        #expect(own.amendment == Clause(30, .statutes("20")))
    }

    @Test("name the law where statutes repeat it, and the statutes where they give members more")
    func request() throws {
        let same = RequestRules(try statutes("assembly.requestFraction: 1/10"))
        #expect(same.fraction == Clause(DeLinde.tenth, .law("2:41 lid 2")))
        #expect(same.holdWithin == same.legalHoldWithin)
        #expect(same.selfConvokeAfter == Clause(14, .law("2:41 lid 3")))
        let more = RequestRules(try statutes("assembly.requestFraction: 1/20"))
        #expect(more.fraction.article == .statutes("14"))
        #expect(more.needed(of: 120) == 6)
    }

    @Test("let members take part online only by a clause, and without a hall by no clause yet")
    func modes() throws {
        #expect(ModeRules(try statutes("assembly.noticeDays: 14")).online == Clause(false, .law("2:38 lid 6")))
        #expect(ModeRules(try statutes("evote.live: true")).online.value)
        #expect(ModeRules(try statutes("assembly.mode: physical")).online == Clause(false, .statutes("14")))
        #expect(ModeRules(try statutes("assembly.mode: hybrid")).digitalLaw == Clause(false, .law("2:38")))
    }

    @Test("use e-mail only where the statutes name it")
    func channels() throws {
        #expect(ChannelRules(try statutes("assembly.channels: [post, email]")).allowsEmail)
        #expect(!ChannelRules(try statutes("assembly.channels: [post]")).allowsEmail)
        #expect(ChannelRules(try statutes("assembly.noticeDays: 14")).emailNeedsConsent)
    }
}
