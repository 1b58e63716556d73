import Kernel
import Meetings
import Testing

@Suite("The way of a meeting and of its convocation")
struct ModeAndChannelTests {
    @Test("7: without a place is refused while no act is in force")
    func digital() {
        let grounds = ModeCheck.grounds(mode: .digital, place: "", link: "https://x", rules: DeLinde.modes)
        #expect(grounds.articles == ["2:38"])
        var rules = DeLinde.modes
        rules.digitalLaw = Clause(true, .law("2:38"))
        #expect(ModeCheck.grounds(mode: .digital, place: "", link: "https://x", rules: rules).isEmpty)
    }

    @Test("online needs a clause, a place and a link")
    func hybrid() {
        var rules = DeLinde.modes
        rules.online = Clause(false, .law("2:38 lid 6"))
        #expect(
            ModeCheck.grounds(mode: .hybrid, place: "Hal", link: "https://x", rules: rules).articles
                == ["2:38 lid 6"])
        #expect(ModeCheck.grounds(mode: .physical, place: "Hal", link: "", rules: rules).isEmpty)
        #expect(
            ModeCheck.grounds(mode: .hybrid, place: " ", link: "", rules: DeLinde.modes).codes
                == ["place-missing", "link-missing"])
    }

    @Test("calls by e-mail only a member who agreed, from that day on; every other by letter")
    func channels() {
        let rules = ChannelRules(allowsEmail: true, emailNeedsConsent: true)
        func channel(_ email: String?, _ consent: Day?, _ rules: ChannelRules) -> SummonsChannel {
            rules.channel(
                for: Addressee(person: PersonID(high: 1, low: 1), email: email, consentOn: consent), on: day(4, 27))
        }
        #expect(channel("a@b.nl", day(4, 27), rules) == .email)
        #expect(channel("a@b.nl", day(4, 28), rules) == .post)
        #expect(channel("a@b.nl", nil, rules) == .post)
        #expect(channel(nil, day(1, 1), rules) == .post)
        #expect(channel("", day(1, 1), rules) == .post)
        #expect(channel("a@b.nl", nil, ChannelRules(allowsEmail: true, emailNeedsConsent: false)) == .email)
        #expect(channel("a@b.nl", day(1, 1), ChannelRules(allowsEmail: false, emailNeedsConsent: true)) == .post)
    }
}

@Suite("The state of a meeting")
struct StateTests {
    @Test("lets the chair open it on its own day, once convoked")
    func opening() {
        #expect(StateCheck.openingGrounds(.convoked, day: day(5, 12), today: day(5, 12)).isEmpty)
        #expect(
            StateCheck.openingGrounds(.drafted, day: day(5, 12), today: day(5, 11)).codes
                == ["meeting-is-drafted", "opening-not-on-the-day"])
        #expect(
            StateCheck.openingGrounds(.drafted, day: day(5, 12), today: day(5, 12), withoutConvocation: true).isEmpty)
    }

    @Test("has words for what it is and what to do next", arguments: MeetingState.allCases)
    func words(_ state: MeetingState) {
        let ground = StateCheck.grounds(state, in: []).first
        #expect(ground?.code == "meeting-is-\(state.rawValue)")
        #expect(ground?.message.nl.isEmpty == false)
        #expect(ground?.remedy.en.isEmpty == false)
    }
}
