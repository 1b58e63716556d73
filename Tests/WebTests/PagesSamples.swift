import HTML
import Kernel
import Phrases
import Statutes
import Testing

@testable import CooperativeService
@testable import Web

/// Every page of a cooperative with hostile words in every place where people's words can stand.
struct PagesSamples {
    static let hostile = "\"\u{301}<\u{301}script>'&"
    let h: Phrase
    let text: String
    let reader: Reader
    let day = Day(number: 20_570)
    let moment = Timestamp(milliseconds: 1_777_000_000_000)

    /// - Parameter text: what stands wherever people's words can stand.
    init(_ language: Language, text: String = PagesSamples.hostile) {
        h = Phrase(same: text)
        self.text = text
        reader = Reader(language: language, site: CooperativeSite(slug: "de-linde"), zone: .utc)
    }

    static func id<Tag>(_ low: UInt64) -> Identifier<Tag> { Identifier(high: 1, low: low) }

    var ground: Ground { Ground("hostile", .statutes(text), found: text, message: h, remedy: h) }

    var state: FormState {
        let fields = [
            "givenName", "prefix", "familyName", "bornOn", "email", "street", "postcode", "town", "motivation", "title",
            "text", "explanation", "subject", "supporters", "against", "way", "choice",
        ]
        return FormState(
            token: FormToken(value: text), key: text,
            values: Dictionary(fields.map { ($0, text) }, uniquingKeysWith: { first, _ in first }), grounds: [ground])
    }

    var arithmetic: Arithmetic {
        let two = Fraction(2, 3) ?? Fraction(1), most = Fraction(1, 2) ?? Fraction(1)
        return Arithmetic(
            figures: [
                .init("for", 58), .init("against", 29), .init("blank", 3), .init("represented", 92),
                .init("base", 117), .init(text, 1),
            ],
            comparisons: [
                Comparison(
                    rule: "quorum", article: .statutes(text), part: 92, whole: 117, fraction: two, isStrict: false),
                Comparison(
                    rule: "majority", article: .law(text), part: 58, whole: 87, fraction: two, isStrict: false),
                Comparison(rule: text, article: nil, part: 58, whole: 87, fraction: most, isStrict: true),
            ], tie: "chair")
    }

    var requests: RequestDesk {
        RequestDesk(
            needed: 12, base: 117, byMembers: false,
            gathering: [false, true].map {
                .init(id: Self.id($0 ? 5 : 6), on: day, subject: text, votes: 7, isMine: $0)
            },
            made: [
                .init(
                    id: Self.id(11), subject: text, on: day, votes: 12, heldBy: day + 28, selfConvokeFrom: day + 15,
                    isMine: true, mayConvoke: true)
            ],
            maySupport: true, recordsLists: true)
    }

    var decisionLine: DecisionLine {
        DecisionLine(
            id: Self.id(1), number: "2026-1", title: text, organ: Organ(rawValue: text), topic: Topic(rawValue: text),
            decidedOn: day, isAdopted: true, effect: .waiting)
    }

    var decision: DecisionSheet {
        DecisionSheet(
            line: decisionLine, text: text, arithmetic: arithmetic, articles: [.statutes("14"), .law(text)],
            grounds: [ground], waitsFor: "deed", meeting: Self.id(2), meetingTitle: text, proposal: Self.id(3),
            poll: Self.id(4), isForInsider: true,
            background: DecisionBackground(
                subject: text, amount: Money(cents: 5), reasons: text, inPlaceOf: .board, conflicted: 1, names: [text],
                parties: [.init(name: text, answer: nil, on: nil, words: text)],
                approval: .init(id: Self.id(2), number: "2026-2", isShown: true)))
    }

    func meetingLine(_ stage: MeetingStage, registered: String? = "online") -> MeetingLine {
        MeetingLine(
            id: Self.id(2), organ: .assembly, title: text, day: day, startMinute: 1200, takesHall: true,
            takesOnline: true, place: text, stage: stage, registered: registered)
    }

    var quorum: QuorumGauge { QuorumGauge(base: 117, present: 83, needed: 78, article: .statutes(text)) }

    func meeting(_ stage: MeetingStage, presentAs way: String? = nil) -> MeetingSheet {
        let items = [
            MeetingSheet.AgendaLine(
                id: Self.id(5), position: 1, title: text, topic: .amend,
                proposal: .init(id: Self.id(3), number: 7, title: text, text: text, openFrom: day), poll: Self.id(4),
                isPollOpen: stage == .open, decision: stage == .open ? nil : Self.id(1),
                decisionNumber: stage == .open ? nil : "2026-1", isAdopted: true),
            MeetingSheet.AgendaLine(
                id: Self.id(6), position: 2, title: text, topic: .ordinary,
                proposal: .init(id: Self.id(3), number: 8, title: text, text: nil, openFrom: nil), poll: nil,
                isPollOpen: false, decision: nil, decisionNumber: nil, isAdopted: false),
        ]
        return MeetingSheet(
            line: meetingLine(stage), onlineLink: "javascript:" + text, isSecondMeeting: true,
            convocation: .init(
                on: day - 20, notice: text, fullDays: 19, byEmail: 80, byPost: 40, mine: "email", byRequesters: true),
            cancelledBecause: stage == .cancelled ? text : nil, agenda: items, presentAs: way, isVoter: true,
            quorum: stage == .open ? quorum : nil, openedAt: moment, closedAt: stage == .closed ? moment : nil,
            chairName: text)
    }

    var minutes: MinutesDraft {
        var draft = MinutesDraft(
            cooperative: text, body: .assembly, title: text, day: day, startMinute: 1200, place: text, mode: "hybrid",
            openedAt: moment, closedAt: moment, chair: text, convocation: nil, members: 120, suspended: 3, base: 117,
            inHall: 70, online: 13,
            items: [
                .init(
                    position: 1, title: text, topic: .amend, isAnnounced: true, shortfall: nil,
                    votes: [
                        .init(
                            question: text, motion: text, represented: 83, base: 117,
                            count: .init(forIt: 58, against: 20, blank: 5), decision: "2026-1", outcome: text,
                            isChallenged: true, isRevote: true, course: voteCourse)
                    ]),
                .init(
                    position: 2, title: text, topic: .ordinary, isAnnounced: true,
                    shortfall: .init(base: 117, represented: 77, needed: 78), votes: [], course: itemCourse),
            ])
        draft.there = MinutesThere(
            proxies: [.init(giver: Self.id(7), holder: Self.id(8), form: "email", items: [2])],
            representatives: [.init(organisation: Self.id(9), person: Self.id(8))], suspended: [Self.id(7)])
        draft.names = [Self.id(8): text]
        return draft
    }

    private var itemCourse: MinutesItemCourse {
        MinutesItemCourse(
            amendments: [
                .init(label: "A1", oldWords: text, newWords: text, state: "adopted"),
                .init(label: "A2", oldWords: nil, newWords: text, state: "withdrawn"),
            ], order: ["A2", "A1"], isOrderOfChair: true, interested: [Self.id(8)], conflicts: [Self.id(7)],
            postponed: .init(to: day, reason: text, votesFor: 9, votesAgainst: 4))
    }

    private var voteCourse: MinutesVoteCourse {
        MinutesVoteCourse(
            openedAt: moment, baseMembers: 117, representedMembers: 83, byProxy: 4, byRepresentative: 1, came: 2,
            went: 1,
            counted: .init(
                manner: "paper", ballots: 83, invalid: 1, handedOut: 84, counts: 2, tellers: [Self.id(8)], ruling: nil),
            round: .init(
                kind: "ballot", number: 1, seats: 1, candidates: [Self.id(7), Self.id(8)], votes: [41, 41],
                elected: [Self.id(8)], continuing: [],
                lots: [.init(purpose: "elected", among: [Self.id(7), Self.id(8)], picked: [Self.id(8)])]),
            lotWords: .init(chair: text, member: text), amendment: "A1", wording: text,
            objections: [.init(argument: text, isOverriding: false, ruling: text)],
            challenge: .init(votes: 3, isAskedAnew: false, isRevoked: false), tookNoPart: [Self.id(7)])
    }

    var result: PollSheet.Result {
        PollSheet.Result(
            inFavour: 58, against: 29, blank: 3, outcome: "adopted", arithmetic: arithmetic, grounds: [ground],
            digest: text, closedAt: moment, isChallenged: true, decision: Self.id(1), isHeldAnew: false)
    }

    func poll(votes: Int = 2, choice: BallotChoice? = nil, closed: Bool = false) -> PollSheet {
        PollSheet(
            id: Self.id(4), question: text, organ: .assembly, topic: .ordinary, meeting: Self.id(2), meetingTitle: text,
            proposal: Self.id(3), proposalText: text, openedAt: moment, base: 117, represented: 92, cast: 90,
            thresholds: [
                .init(
                    fraction: Fraction(2, 3) ?? Fraction(1), isStrict: false, basis: "cast", article: .statutes(text))
            ], myVotes: votes, myChoice: choice, myBallotAt: choice == nil ? nil : moment,
            result: closed ? result : nil, seed: "5eed", choice: nil)
    }

    var proposalLine: ProposalLine {
        ProposalLine(
            id: Self.id(3), number: 7, title: text, organ: .assembly, topic: .amend, filedOn: day, openFrom: day,
            stage: .published, isMine: true)
    }

    var proposal: ProposalSheet {
        let words = ArticleChange.Wording(heading: h, text: h, rules: [h])
        return ProposalSheet(
            line: proposalLine, text: text, explanation: text, command: text,
            changes: [
                .init(number: "14", now: words, proposed: nil), .init(number: text, now: nil, proposed: words),
            ], meetings: [meetingLine(.convoked)], decisions: [decisionLine], openPoll: Self.id(4), isKeeper: true,
            subject: text, amount: Money(cents: 5),
            effect: EffectTerms(waitsFor: text, from: day, lapsesOn: day), subjects: [text])
    }

    var filingBodies: [FilingBody] { [FilingBody(code: Organ(rawValue: text), name: text, subjects: [text])] }

    var approvals: ApprovalDesk {
        ApprovalDesk(
            ceilings: [.init(subject: text, organ: Organ(rawValue: text), from: Money(cents: 5))],
            article: .statutes(text), decisions: [decisionLine])
    }

    /// What is said of an approval that is not named, with hostile words.
    var approvalMissing: Ground { Ground("approval-missing", .statutes(text), message: h, remedy: h) }

    var outsideStart: OutsideStart {
        OutsideStart(
            candidates: [proposalLine], obstacles: [proposalLine.id: [approvalMissing]], approvals: approvals)
    }

    var admission: PublicFront.Admission {
        PublicFront.Admission(
            organ: .board, article: .statutes(text), days: 60, minimumAge: 16, area: text,
            kinds: [
                MemberKind(code: text, name: h, admitsPersons: true, admitsOrganisations: true, votes: 1),
                MemberKind(code: "donor", name: h, admitsPersons: true, admitsOrganisations: false, votes: 0),
            ])
    }

    var leaving: PublicFront.Leaving {
        PublicFront.Leaving(noticeDays: 28, onlyAtYearEnd: true, article: .statutes(text))
    }

    var front: PublicFront {
        PublicFront(
            purpose: h, seat: text, admission: admission, leaving: leaving, statutesVersion: 1, inForceSince: day,
            latest: [decisionLine], nextAssembly: day)
    }

    var book: StatutesBook {
        StatutesBook(
            title: h, version: 2, inForceSince: day,
            articles: [.init(number: "14", heading: h, text: h, rules: [h])],
            versions: [
                .init(
                    number: 2, decidedOn: day, deedOn: day, filedOn: nil, inForceFrom: day, decision: Self.id(1))
            ])
    }

    var application: OwnApplication {
        OwnApplication(receivedOn: day, category: h, outcome: "refused", decidedOn: day)
    }

    func outsideLine(_ ending: String? = nil) -> OutsideLine {
        OutsideLine(
            id: Self.id(4), question: text, body: .board, way: "board", lastDay: day, ending: ending,
            proposal: Self.id(3), decision: ending == "decided" ? Self.id(1) : nil, isAdopted: true)
    }

    /// A director who acts for an organisation besides, and who is chair: every part of the page shows.
    func outside(_ ending: String? = nil) -> OutsideSheet {
        let voices = [
            OutsideSheet.Voice(
                voter: Self.id(8), name: text, isOwn: true, choice: .against, agrees: false, signedOn: day,
                isOnPaper: true),
            OutsideSheet.Voice(
                voter: Self.id(9), name: text, isOwn: false, choice: nil, agrees: nil, signedOn: nil, isOnPaper: false),
        ]
        return OutsideSheet(
            line: outsideLine(ending), text: text, boardKnewOn: day, startedOn: day, article: .statutes(text), asked: 2,
            answered: 1, reason: ending == "withdrawn" ? text : "", voices: voices, desk: voices, isDesk: true,
            mayBeClosed: ending == nil, isOver: false)
    }

    var home: MemberHome {
        MemberHome(
            givenName: text,
            polls: [
                .init(id: Self.id(4), question: text, meetingTitle: text, votes: 1, hasVoted: false),
                .init(id: Self.id(7), question: text, meetingTitle: nil, votes: 1, hasVoted: true),
            ], meetings: [meetingLine(.convoked, registered: nil), meetingLine(.open)], proposals: [proposalLine],
            applications: [application], endsOn: day, suspendedUntil: day, isMember: true, offices: [],
            outside: [outsideLine()])
    }

    var membership: MembershipSheet {
        MembershipSheet(
            name: text, isOrganisation: false, bornOn: day, email: text, emailConsentOn: nil, street: text,
            postcode: text, town: text,
            memberships: [
                .init(number: 12, category: h, from: day, until: nil, endGround: nil, isCurrent: true),
                .init(number: 3, category: h, from: day, until: day, endGround: text, isCurrent: false),
            ], applications: [application], leaving: leaving)
    }

    var screen: AssemblyScreen {
        AssemblyScreen(
            title: text, stage: .open, quorum: quorum, item: meeting(.open).agenda.first, open: nil,
            last: poll(closed: true))
    }
}
