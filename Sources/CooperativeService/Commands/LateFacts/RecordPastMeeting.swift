public import Kernel
import Meetings
import Phrases
import Statutes

/// Records a meeting on paper, or of years before, that was held already (vergadering achteraf vastleggen). The rules are
/// those of its own day; what was wrong then stands with every decision of that meeting.
public struct RecordPastMeeting: Command {
    public static let name = "record-past-meeting"
    public static let competence = Competence.office([.chair, .secretary])
    public static let rules: [Rule] = [.law("2:15"), .law("2:41 lid 1"), .parameter("assembly.noticeDays")]
    public static var summary: Phrase { Phrases.LateFacts.meetingSummary }

    public struct Outcome: Codable, Sendable {
        public let meeting: MeetingID
        /// `valid`, or `voidable` where its decisions can be annulled.
        public let outcome: String
        public let grounds: [Ground]
        /// Votes: all that there were, and those present or represented.
        public let base: Int, represented: Int
    }

    /// The assembly when left out.
    public var body: Organ?
    public var day: Day
    /// When the convocation went out; nobody was convoked when left out.
    public var convokedOn: Day?
    /// Members present, and those represented by proxy.
    public var present: Int
    public var represented: Int?
    /// All votes that there were that day; taken from the register of members when left out.
    public var base: Int?
    /// Whether it was the second meeting after one that missed its quorum.
    public var secondMeeting: Bool?
    /// The first meeting, on paper or not, which missed its quorum. Its day and its figures are held against this one; where
    /// none is named the word of who records it counts, unless the meetings on record contradict it.
    public var secondOf: MeetingID?
    public var title: String?
    public var place: String?
    /// Who presided; who chairs the board now when left out.
    public var chair: PersonID?

    public init(
        body: Organ? = nil, day: Day, convokedOn: Day? = nil, present: Int, represented: Int? = nil, base: Int? = nil,
        secondMeeting: Bool? = nil, secondOf: MeetingID? = nil, title: String? = nil, place: String? = nil,
        chair: PersonID? = nil
    ) {
        self.body = body
        self.day = day
        self.convokedOn = convokedOn
        self.present = present
        self.represented = represented
        self.base = base
        self.secondMeeting = secondMeeting
        self.secondOf = secondOf
        self.title = title
        self.place = place
        self.chair = chair
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let body = try scene.requireBody(body ?? .assembly)
        try refuse(if: scene.groundsOfFuture(day))
        let statutes = try scene.statutes(on: day)
        let people = try people(of: body, statutes, in: scene)
        let there = present + (represented ?? 0)
        let name = title ?? body.name
        let first = try secondOf.map(scene.requireMeeting)
        try refuse(
            .invalid,
            if: MeetingGrounds.title(name)
                + (people.base > 0 ? [] : [LateFactGrounds.baseMissing])
                + (present >= 0 && (represented ?? 0) >= 0 && (people.base == 0 || there <= people.base)
                    ? [] : [LateFactGrounds.figures])
                + ((convokedOn ?? day) > day ? [LateFactGrounds.convokedAfter] : [])
                + (first.map { try scene.groundsOfFirst($0, of: body, before: day, statutes) } ?? []))

        let meeting = Meeting(
            id: scene.ids.next(), body: body.id,
            details: MeetingDetails(title: name, day: day, place: place ?? ""), secondOf: first?.id, chair: nil)
        let isSecond = secondMeeting ?? false || first != nil
        try write(meeting, people, scene)
        try scene.pastMeetings.add(
            PastMeeting(
                meeting: meeting.id, base: people.base, represented: there, isSecond: isSecond),
            on: scene.today, by: scene.actor.person, at: scene.now)
        scene.record(
            Fact("past-meeting-recorded", ["meeting": "\(meeting.id)", "day": "\(day)", "represented": "\(there)"]))
        let grounds =
            body.code == .assembly
            ? PastNotice(convokedOn: convokedOn, held: day, topic: .ordinary, isSecond: isSecond)
                .grounds(under: statutes)
                + (first.map { PastSecondMeeting.grounds(held: day, convokedOn, after: $0.details.day, statutes) } ?? [])
            : []
        return Outcome(
            meeting: meeting.id, outcome: grounds.isEmpty ? "valid" : "voidable", grounds: grounds,
            base: people.base, represented: there)
    }

    private func people(of body: Body, _ statutes: StatutesInForce, in scene: Scene) throws -> OpeningFigures {
        guard body.code == .assembly else {
            let seats = Set(try scene.offices.holders(of: body.code, on: day).map(\.person)).count
            return OpeningFigures(base: base ?? seats, members: base ?? seats, suspended: 0)
        }
        let then = try Electorate(on: day, statutes: statutes, of: scene.cooperative, in: scene.transaction)
        return OpeningFigures(
            base: base ?? then.base, members: max(then.members, base ?? 0), suspended: then.suspended)
    }

    private func write(_ meeting: Meeting, _ people: OpeningFigures, _ scene: Scene) throws {
        let opened = scene.zone.moment(day, minute: meeting.details.startMinute)
        let chair =
            try chair ?? scene.offices.holders(of: .board, on: scene.today).first { $0.office == .chair }?.person
            ?? scene.requirePerson()
        try scene.requireKnown(chair)
        try scene.meetings.add(meeting, at: scene.now)
        if let convokedOn {
            try scene.convocations.add(
                Convocation(
                    id: scene.ids.next(), meeting: meeting.id, on: convokedOn, by: nil, announces: true, notice: ""),
                at: scene.now)
        }
        try scene.meetings.open(meeting.id, chair: chair, figures: people, at: opened)
        try scene.meetings.close(meeting.id, by: chair, at: opened)
    }
}

/// The convocation of a meeting of before, held against the rules of its own day.
struct PastNotice {
    let convokedOn: Day?
    let held: Day
    let topic: Topic
    let isSecond: Bool

    func grounds(under statutes: StatutesInForce) -> [Ground] {
        guard let convokedOn else { return [LateFactGrounds.notConvoked(statutes.law.article(.boardConvokes))] }
        return NoticeCheck.grounds(
            agenda: [AgendaLine(topic, isCarriedOver: isSecond)], sent: convokedOn, held: held,
            rules: NoticeRules(statutes))
    }
}
