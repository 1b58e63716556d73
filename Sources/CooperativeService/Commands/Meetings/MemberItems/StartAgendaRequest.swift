public import Kernel
import Meetings
import Phrases

/// A member asks for an item on the agenda of a coming assembly (agenderingsrecht) and confirms their own support. It
/// stands on the agenda as soon as enough members support it; the board has no say in that.
///
/// Refused: too late for that meeting (`agenda-request-late`); an amendment that can no longer be announced in time.
public struct StartAgendaRequest: Command {
    public static let name = "start-agenda-request"
    public static let competence = Competence.voter
    public static let rules: [Rule] = [.parameter("agenda.memberItemFraction"), .parameter("agenda.memberItemDays")]
    public static var summary: Phrase { Phrases.DocumentCommands.startItem }

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

    public func carryOut(in scene: Scene) throws -> AgendaRequestProgress {
        let person = try scene.requirePerson()
        let list = try scene.openItemList(meeting, AgendaEntry(title: title, topic: topic, proposal: proposal))
        try scene.memberItems.open(list)
        let asking = try scene.withOrganisations([person])
        for one in asking.sorted() { try scene.memberItems.support(list.id, by: one, on: scene.today) }
        scene.record(
            Fact("agenda-request-started", ["request": "\(list.id)", "meeting": "\(meeting)", "title": list.title]))
        return try scene.settle(list, supporters: asking)
    }
}
