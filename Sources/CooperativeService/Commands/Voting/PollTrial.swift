import Kernel
import Meetings
import Proposals
import Statutes
import Voting

/// Whether a vote on some business could open now: everything that law and statutes say about it, with the figures.
struct PollTrial {
    let business: Business
    let rules: PollRules
    /// All who could vote, as persons and as votes.
    let everybody: Turnout
    /// Those of them who are there or represented, or voted before the meeting.
    let roll: Roll
    /// The same as a figure.
    let represented: Turnout
    /// The vote of before the meeting whose ballots are counted with this one.
    let early: EarlyVote?
    let opening: PollOpening
    /// How many voted before the meeting: their ballots were cast on a screen, and are counted with those of a screen only.
    private let castBefore: Int
    /// What the course of the proposal asks first.
    private let course: [Ground]
    /// What a mandate or a conflicting interest forbids, in another body than the assembly.
    let bodyGrounds: [Ground]
    /// Why a board votes in which everybody has an interest; nil in every other case.
    let reasons: String?

    init(_ business: Business, in scene: Scene) throws {
        let statutes = try scene.statutes
        self.business = business
        course = try scene.groundsOfCourse(business)
        missing = try scene.groundsBeforeTheVote(on: business.proposal) + scene.groundsOfOpenAccounts(in: business)
        overtaken = try scene.groundsOfEffect(of: business)
        var rules =
            business.election?.rules
            ?? PollRules(
                on: business.topicOfRules, in: business.body, isSecondMeeting: business.isSecondMeeting, under: statutes
            )
        rules.thresholds += try scene.consentFallback(business)
        let conflicts = try scene.conflicts(in: business)
        reasons = conflicts.areAllToDecide ? business.reasons.map { String($0.prefix(20_000)) } : nil
        bodyGrounds = try scene.bodyGrounds(of: business, conflicts)
        // A vote held anew is held among who is there now.
        early = try business.wasPutToTheVote ? nil : business.earlyVote(in: scene)
        let now = try RollNow(of: business, early: early, without: conflicts.excluded(), in: scene)
        if now.rights.share != nil { rules.limitNonMembers(under: statutes) }
        rules.unanimousOf = now.unanimousOf
        self.rules = rules
        everybody = now.everybody
        roll = Roll(now.there)
        represented = now.represented
        castBefore = now.castBefore
        var facts = try business.facts(base: everybody, represented: represented, in: scene)
        (facts.membersThere, facts.members) = now.rights.members(among: now.there)
        // Where all are there, they decide whatever the notice was (2:42 lid 3).
        let isEverybodyThere = facts.membersThere == facts.members
        lateDeed = isEverybodyThere ? [] : try scene.groundsOfLateDeed(business)
        opening = PollOpening(facts, under: try scene.openingRules(for: business, quorum: rules.quorum))
    }

    /// What the notice lacks by a deed that was recorded after it.
    private let lateDeed: [Ground]
    /// What the command of the proposal still misses.
    let missing: [Ground]
    /// Why what the vote would carry out could not be carried out any more.
    let overtaken: [Ground]

    /// Every reason why not, on the side of the meeting and of the proposal.
    var grounds: [Ground] { groundsOfAmending + overtaken }

    /// The same for a vote on an amendment, which may change what would be carried out.
    var groundsOfAmending: [Ground] { bodyGrounds + opening.grounds + lateDeed + business.grounds + course + missing }

    /// The same for a vote on paper, which is in writing and secret, or by show of hands.
    func grounds(in manner: VoteManner) -> [Ground] {
        guard manner != .byName else { return grounds }
        var asked = grounds.asked(in: manner)
        if business.needsScreen { asked.append(ManualGrounds.needsScreen) }
        if castBefore > 0 { asked.append(ManualGrounds.ballotsBefore(castBefore)) }
        return asked
    }

    /// The figures of a missed quorum, where that is what keeps the vote from opening. What stands in the way besides, a
    /// text that was not open or a notice that did not name it, a second meeting does not pass over.
    func shortfall() -> Shortfall? {
        guard let item = business.item, let quorum = rules.quorum, !business.wasPutToTheVote else { return nil }
        let codes = Set(grounds.map(\.code))
        guard codes.contains("quorum-missed"), codes.subtracting(Self.besideQuorum).isEmpty else { return nil }
        let figures = quorum.comparison(represented: represented, base: everybody)
        return Shortfall(
            meeting: business.meeting.id, item: item.id, base: figures.whole, represented: figures.part,
            needed: quorum.needed(of: everybody))
    }

    /// What says no more than that too few were there, or how a vote is held.
    private static let besideQuorum: Set<String> = [
        "quorum-missed", "nobody-present", "secret-vote-asked", "amendments-first",
    ]
}

extension [Ground] {
    /// A vote on paper is in writing and secret: where the statutes ask that, it is met.
    func asked(in manner: VoteManner) -> Self { manner == .paper ? filter { $0.code != "secret-vote-asked" } : self }
}

extension Scene {
    /// What the items of an open meeting lack now, for those on which no vote was opened.
    func shortfalls(at meeting: MeetingID) throws -> [Shortfall] {
        try agendas.items(of: meeting).compactMap { item in
            try PollTrial(Business(OpenPoll(item: item.id), in: self), in: self).shortfall()
        }
    }
}

extension Business {
    /// What the statutes ask more of an expulsion protects the member: an appeal against it is decided on as usual.
    fileprivate var topicOfRules: Topic { proposal?.text.command?.name == DecideAppeal.name ? .ordinary : topic }
}
