import CooperativeService
import Kernel
import Phrases

/// A meeting as lists have it.
struct MeetingLineAnswer: Codable, Sendable {
    let id: MeetingID
    let body: String, title: String
    let day: Day
    /// Minutes after midnight in the cooperative's zone, and the same moment in UTC.
    let startMinute: Int, startsAt: Timestamp
    let place: String
    let hall: Bool, online: Bool
    /// `drafted`, `convoked`, `open`, `closed`, `cancelled`.
    let stage: String
    /// How the viewer has registered.
    let registered: String?

    init(_ line: MeetingLine, _ zone: Zone) {
        id = line.id
        body = line.organ.rawValue
        title = line.title
        day = line.day
        startMinute = line.startMinute
        startsAt = zone.moment(line.day, minute: line.startMinute)
        place = line.place
        hall = line.takesHall
        online = line.takesOnline
        stage = line.stage.rawValue
        registered = line.registered
    }
}

/// One meeting with its agenda.
struct MeetingAnswer: Codable, Sendable {
    struct Convocation: Codable, Sendable {
        let on: Day
        let notice: String
        let fullDays: Int, byEmail: Int, byPost: Int
        let byRequesters: Bool
    }

    struct Item: Codable, Sendable {
        let id: AgendaItemID
        let position: Int
        let title: String, topic: String
        let proposal: ProposalID?, proposalNumber: Int?
        /// The verbatim text, as soon as it is open to the members (2:42 lid 2).
        let text: String?, openFrom: Day?
        let poll: PollID?, isPollOpen: Bool
        let decision: DecisionID?
        /// Where the item is an election of persons.
        let election: ElectionSheet.Key?
    }

    struct Quorum: Codable, Sendable {
        let base: Int, present: Int, needed: Int?
        let article: String?
        let isReached: Bool
    }

    let meeting: MeetingLineAnswer
    let mode: String
    let secondOf: MeetingID?
    /// What a change of the meeting must name.
    let revision: Int
    let onlineLink: String?
    let convocation: Convocation?
    let cancelledBecause: String?
    let agenda: [Item]
    let quorum: Quorum?
    let openedAt: Timestamp?, closedAt: Timestamp?
    let chair: String?
    /// How the viewer is there now.
    let presentAs: String?

    init(_ revised: RevisedMeeting, _ zone: Zone) {
        let sheet = revised.sheet
        meeting = MeetingLineAnswer(sheet.line, zone)
        mode = revised.mode
        secondOf = revised.secondOf
        revision = revised.revision
        onlineLink = sheet.onlineLink
        convocation = sheet.convocation.map {
            Convocation(
                on: $0.on, notice: $0.notice, fullDays: $0.fullDays, byEmail: $0.byEmail, byPost: $0.byPost,
                byRequesters: $0.byRequesters)
        }
        cancelledBecause = sheet.cancelledBecause
        agenda = sheet.agenda.map(Item.init)
        quorum = sheet.quorum.map {
            Quorum(
                base: $0.base, present: $0.present, needed: $0.needed, article: $0.article?.code,
                isReached: $0.isReached)
        }
        openedAt = sheet.openedAt
        closedAt = sheet.closedAt
        chair = sheet.chairName
        presentAs = sheet.presentAs
    }
}

extension MeetingAnswer.Item {
    init(_ line: MeetingSheet.AgendaLine) {
        self.init(
            id: line.id, position: line.position, title: line.title, topic: line.topic.rawValue,
            proposal: line.proposal?.id, proposalNumber: line.proposal?.number, text: line.proposal?.text,
            openFrom: line.proposal?.openFrom, poll: line.poll, isPollOpen: line.isPollOpen, decision: line.decision,
            election: line.election?.id)
    }
}

extension APIResources {
    private typealias Words = Phrases.APIResources

    static let meetings: [APIResource] = [
        .page("/meetings", "meetings", Words.meetings, of: "MeetingLine") { visit, limit in
            let found = try await visit.service.meetingLines(
                of: visit.cooperative, as: visit.viewer, after: visit.query("after"), limit: limit)
            guard let found else { throw APIVisit.unreadableAfter }
            return APIPage(found.lines.map { MeetingLineAnswer($0, visit.zone) }, next: found.next)
        },
        .revised("/meetings/{meeting}", "meeting", Words.meeting, of: "Meeting") { visit in
            let meeting = try await visit.service.revisedMeeting(
                visit.id("meeting"), of: visit.cooperative, as: visit.viewer)
            return (MeetingAnswer(meeting, visit.zone), meeting.revision)
        },
    ]
}
