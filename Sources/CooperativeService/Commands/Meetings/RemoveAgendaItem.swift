public import Kernel
import Meetings
import Phrases
import Statutes

/// Takes an item off the agenda, while the meeting is a draft. What members were called for stays.
public struct RemoveAgendaItem: Command {
    public static let name = "remove-agenda-item"
    public static let competence = Competence.anyOf([.office([.chair, .secretary]), .convoker])
    public static let rules: [Rule] = [.parameter("assembly.noticeDays")]
    public static var summary: Phrase { Phrases.Commands.removeAgendaItem }

    public struct Outcome: Codable, Sendable {
        public let meeting: MeetingID
        public let revision: Int
    }

    public var item: AgendaItemID

    public init(item: AgendaItemID) { self.item = item }

    public func carryOut(in scene: Scene) throws -> Outcome {
        guard let found = try scene.agendas.item(item) else {
            throw Refusal(.notFound, MeetingGrounds.unknown("unknown-agenda-item", Phrases.Meetings.unknownItem))
        }
        let meeting = try scene.requireMeeting(found.meeting, in: [.drafted])
        if try scene.memberItems.isOfMembers(item) {
            throw Refusal(.statutes, try scene.memberItemStays())
        }
        try scene.agendas.remove(item)
        try scene.meetings.raiseRevision(meeting.id)
        scene.record(
            Fact("agenda-item-removed", ["meeting": "\(meeting.id)", "item": "\(item)", "title": found.title]))
        return Outcome(meeting: meeting.id, revision: meeting.revision + 1)
    }
}

extension Scene {
    /// What members put on an agenda the board neither takes off nor puts off.
    func memberItemStays(isOpen: Bool = false) throws -> Ground {
        Ground(
            "member-item-stays", try statutes.article(of: .agendaMemberItemFraction),
            message: Phrases.MemberItems.stays,
            remedy: isOpen ? Phrases.Postponements.letMeetingVote : Phrases.MemberItems.letAssembly)
    }
}
