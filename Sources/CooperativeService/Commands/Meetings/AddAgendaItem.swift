public import Kernel
import Meetings
import Phrases

/// Puts an item on the agenda (agendapunt). After the convocation an item still can be added, but the notice did not
/// name it: about an amendment no vote can be opened then (2:42 lid 1), about other business only as the statutes allow.
public struct AddAgendaItem: Command {
    public static let name = "add-agenda-item"
    public static let competence = Competence.preparers
    public static let rules: [Rule] = [.parameter("agenda.decideUnlisted"), .law("2:42 lid 1")]
    public static var summary: Phrase { Phrases.Commands.addAgendaItem }

    public struct Outcome: Codable, Sendable {
        public let id: AgendaItemID
        public let position: Int
        public let revision: Int
    }

    public var meeting: MeetingID
    public var title: String?
    /// Ordinary business where it is left out; a proposal brings its own.
    public var topic: Topic?
    public var proposal: ProposalID?

    public init(meeting: MeetingID, title: String? = nil, topic: Topic? = nil, proposal: ProposalID? = nil) {
        self.meeting = meeting
        self.title = title
        self.topic = topic
        self.proposal = proposal
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let held = try scene.requireMeeting(meeting, in: [.drafted, .convoked, .open])
        try scene.requirePreparer(of: held, for: Self.self)
        let item = try scene.put(AgendaEntry(title: title, topic: topic, proposal: proposal), on: meeting)
        if try scene.meetings.state(of: meeting) == .open {
            try refuse(if: try UrgentItem(item.topic, at: held, in: scene).grounds)
        }
        try scene.meetings.raiseRevision(meeting)
        scene.record(
            Fact(
                "agenda-item-added",
                ["meeting": "\(meeting)", "item": "\(item.id)", "topic": item.topic.rawValue, "title": item.title]))
        return Outcome(id: item.id, position: item.position, revision: held.revision + 1)
    }
}
