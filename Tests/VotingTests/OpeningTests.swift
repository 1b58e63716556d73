import Kernel
import Statutes
import Testing

@testable import Voting

private let tuesday = Day(year: 2026, month: 5, day: 12) ?? Day(number: 0)
private func fraction(_ text: String) -> Fraction { Fraction(text) ?? Fraction(0) }

/// An amendment in De Linde: two thirds represented by art. 20, text and announcement by the law.
private let amendment = OpeningRules(
    textTerms: [.init(days: 5, article: .law("2:42 lid 2"))], announcement: .law("2:42 lid 1"),
    universal: .law("2:42 lid 3"), quorum: QuorumRule(fraction("2/3"), article: .statutes("20")))

private func facts(
    _ represented: Int64, of base: Int64 = 120, text: Int? = 6, announced: Bool = true
) -> OpeningFacts {
    OpeningFacts(
        meetingDay: tuesday, isAnnounced: announced, textOpenSince: text.map { tuesday - $0 }, base: Turnout(base),
        represented: Turnout(represented))
}

private func codes(_ opening: PollOpening) -> Set<String> {
    Set(opening.grounds.map { $0.article?.code ?? $0.code })
}

@Suite struct OpeningAVote {
    @Test(
        "Scenarios 1e, 2, 3 and 5: quorum, text and announcement, each with its article",
        arguments: [
            (90, 120, 6, true, Set<String>(), false),
            (80, 120, 6, true, [], false),
            (79, 120, 6, true, ["art. 20"], false),
            (78, 117, 6, true, [], false),
            (77, 117, 6, true, ["art. 20"], false),
            // Uploaded on Saturday 9 May for Tuesday 12 May: two full days between.
            (90, 120, 3, true, ["2:42 lid 2"], false),
            (90, 120, 5, true, ["2:42 lid 2"], false),
            (119, 120, 3, true, ["2:42 lid 2"], false),
            (120, 120, 3, true, [], true),
            (90, 120, 6, false, ["2:42 lid 1"], false),
            (120, 120, 6, false, [], true),
            (40, 120, 3, false, ["2:42 lid 1", "2:42 lid 2", "art. 20"], false),
            (120, 120, 6, true, [], false),
        ] as [(Int64, Int64, Int, Bool, Set<String>, Bool)])
    func amendments(
        _ represented: Int64, _ base: Int64, _ text: Int, _ announced: Bool, _ grounds: Set<String>, _ universal: Bool
    ) {
        let opening = PollOpening(facts(represented, of: base, text: text, announced: announced), under: amendment)
        #expect(codes(opening) == grounds)
        #expect((opening.universal != nil) == universal)
    }

    @Test("A text that nobody opened to members is refused, unless everybody is there")
    func noText() {
        #expect(codes(PollOpening(facts(90, text: nil), under: amendment)) == ["2:42 lid 2"])
        #expect(PollOpening(facts(120, text: nil), under: amendment).universal == .law("2:42 lid 3"))
    }

    @Test(
        "All are all members: an officer with a vote who stays away stops no universal vote, and stands in for nobody",
        arguments: [(120, 120, true), (120, 121, true), (119, 120, false)] as [(Int64, Int64, Bool)])
    func allMembers(_ members: Int64, _ represented: Int64, _ isUniversal: Bool) {
        var meeting = facts(represented, of: 121, text: 3)
        (meeting.members, meeting.membersThere) = (120, members)
        let opening = PollOpening(meeting, under: amendment)
        #expect((opening.universal != nil) == isUniversal)
        #expect(codes(opening) == (isUniversal ? [] : ["2:42 lid 2"]))
    }

    @Test("The statutes' own days of the text are counted as the statutes count; those of the law are full days")
    func counting() {
        func opened(_ days: Int, _ term: OpeningRules.Term) -> Set<String> {
            codes(PollOpening(facts(90, text: days), under: OpeningRules(textTerms: [term])))
        }
        let full = OpeningRules.Term(days: 10, article: .statutes("20"))
        let difference = OpeningRules.Term(days: 10, article: .statutes("20"), counting: .dateDifference)
        #expect(opened(10, full) == ["art. 20"] && opened(11, full).isEmpty)
        #expect(opened(9, difference) == ["art. 20"] && opened(10, difference).isEmpty)
    }

    @Test("Where members were not called, all votes must be there, and all of them for it")
    func notCalled() {
        var rules = OpeningRules(
            unlisted: .statutes("14"), unlistedHealedByAll: true, convocation: .law("2:41 lid 1"), hour: .statutes("14")
        )
        var meeting = facts(119)
        meeting.calling = .notCalled
        #expect(PollOpening(meeting, under: rules).grounds.map(\.code) == ["meeting-not-called"])
        meeting.calling = .beforeItsHour
        #expect(PollOpening(meeting, under: rules).grounds.map(\.code) == ["before-the-hour"])
        meeting.represented = Turnout(120)
        #expect(PollOpening(meeting, under: rules).universal == .statutes("14"))
        rules.universal = .law("2:42 lid 3")
        #expect(PollOpening(meeting, under: rules).universal == .law("2:42 lid 3"))
        meeting.calling = .called
        #expect(PollOpening(meeting, under: rules).universal == nil)
        meeting.calling = .notCalled
        rules.universal = nil
        rules.unlistedHealedByAll = false
        #expect(PollOpening(meeting, under: rules).grounds.map(\.code) == ["meeting-not-called"])
        // A body that is called without rules of notice.
        #expect(PollOpening(meeting, under: OpeningRules()).grounds.isEmpty)
    }

    @Test("A text opened after the meeting began counts no days")
    func textAfterwards() {
        let ground = PollOpening(facts(90, text: -2), under: amendment).grounds.first
        #expect(ground?.found == "0")
    }

    @Test("The second meeting asks no quorum where its rules have none")
    func secondMeeting() {
        var second = amendment
        #expect(PollOpening(facts(30), under: second).grounds.map(\.code) == ["quorum-missed"])
        second.quorum = nil
        #expect(PollOpening(facts(30), under: second).grounds.isEmpty)
    }

    @Test("Statutes that ask more days than the law are named beside it")
    func ownTerm() {
        var rules = amendment
        rules.textTerms.append(.init(days: 10, article: .statutes("20")))
        #expect(codes(PollOpening(facts(90, text: 8), under: rules)) == ["art. 20"])
        #expect(codes(PollOpening(facts(90, text: 4), under: rules)) == ["2:42 lid 2", "art. 20"])
        #expect(PollOpening(facts(90, text: 11), under: rules).grounds.isEmpty)
    }

    @Test("Business outside the agenda waits, unless all are there and the statutes allow it")
    func unlisted() {
        var rules = OpeningRules(unlisted: .statutes("14"))
        var outside = facts(120)
        outside.isOnAgenda = false
        #expect(codes(PollOpening(outside, under: rules)) == ["art. 14"])
        rules.unlistedHealedByAll = true
        #expect(PollOpening(outside, under: rules).universal == .statutes("14"))
        outside.represented = Turnout(119)
        #expect(codes(PollOpening(outside, under: rules)) == ["art. 14"])
    }

    @Test("Where it was voted on already, all there heal nothing unless all were for it")
    func votedOn() {
        let rules = OpeningRules(unlisted: .statutes("14"), unlistedHealedByAll: true)
        var outside = facts(120)
        outside.isOnAgenda = false
        outside.votedFor = 119
        #expect(codes(PollOpening(outside, under: rules)) == ["art. 14"])
        outside.votedFor = 120
        #expect(PollOpening(outside, under: rules).grounds.isEmpty)
    }

    @Test("All that stands in the way is told at once, law first")
    func everything() {
        var all = facts(0, text: nil, announced: false)
        all.meetingIsOpen = false
        all.isOnAgenda = false
        all.hasOpenPoll = true
        all.isDecided = true
        var rules = amendment
        rules.secret = .statutes("17")
        #expect(
            PollOpening(all, under: rules).grounds.map(\.code) == [
                "amendment-not-announced", "text-not-open-in-time", "quorum-missed", "not-on-agenda",
                "secret-vote-asked", "meeting-not-open", "nobody-present", "poll-already-open", "already-decided",
            ])
    }

    @Test("A quorum can count persons instead of votes")
    func quorumOfPersons() {
        var some = facts(90)
        some.represented = Turnout(members: 50, votes: 90)
        let rules = OpeningRules(quorum: QuorumRule(fraction("1/2"), counted: .members, article: .statutes("16")))
        #expect(codes(PollOpening(some, under: rules)) == ["art. 16"])
        some.represented.members = 60
        #expect(PollOpening(some, under: rules).grounds.isEmpty)
    }
}
