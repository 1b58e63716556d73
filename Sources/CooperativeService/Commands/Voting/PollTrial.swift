import Kernel
import Meetings
import Statutes
import Voting

/// Whether a vote on some business could open now: everything that law and statutes say about it, with the figures.
struct PollTrial {
    let business: Business
    let rules: PollRules
    /// Everybody who could vote, and those of them who are there.
    let everybody: Roll, roll: Roll
    let opening: PollOpening
    /// What the course of the proposal asks first.
    private let course: [Ground]

    init(_ business: Business, in scene: Scene) throws {
        let statutes = try scene.statutes
        self.business = business
        course = try scene.groundsOfCourse(business)
        var rules = PollRules(
            on: business.topic, in: business.body, isSecondMeeting: business.isSecondMeeting, under: statutes)
        rules.thresholds += try scene.consentFallback(business)
        self.rules = rules
        everybody = try scene.roll(of: business.body, on: business.topic)
        roll = everybody.present(Set(try scene.presence.present(at: business.meeting.id)))
        opening = PollOpening(
            try business.facts(base: everybody.turnout, represented: roll.turnout, in: scene),
            under: try scene.openingRules(for: business, quorum: rules.quorum))
    }

    /// Every reason why not, on the side of the meeting and of the proposal.
    var grounds: [Ground] { opening.grounds + business.grounds + course }

    /// The figures of a missed quorum, where that is what keeps the vote from opening. What stands in the way besides, a
    /// text that was not open or a notice that did not name it, a second meeting does not pass over.
    func shortfall() -> Shortfall? {
        guard let item = business.item, let quorum = rules.quorum, !business.wasPutToTheVote else { return nil }
        let codes = Set(grounds.map(\.code))
        guard codes.contains("quorum-missed"), codes.subtracting(Self.besideQuorum).isEmpty else { return nil }
        let figures = quorum.comparison(represented: roll.turnout, base: everybody.turnout)
        return Shortfall(
            meeting: business.meeting.id, item: item.id, base: figures.whole, represented: figures.part,
            needed: quorum.needed(of: everybody.turnout))
    }

    /// What says no more than that too few were there, or how a vote is held.
    private static let besideQuorum: Set<String> = [
        "quorum-missed", "nobody-present", "secret-vote-asked", "amendments-first",
    ]
}

extension Scene {
    /// What the items of an open meeting lack now, for those on which no vote was opened.
    func shortfalls(at meeting: MeetingID) throws -> [Shortfall] {
        try agendas.items(of: meeting).compactMap { item in
            try PollTrial(Business(OpenPoll(item: item.id), in: self), in: self).shortfall()
        }
    }
}
