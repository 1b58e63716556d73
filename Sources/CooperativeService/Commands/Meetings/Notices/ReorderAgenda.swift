public import Kernel
import Meetings
import Phrases

/// Puts the items of an agenda in another order. Once members were called it takes a new notice that keeps its own term.
public struct ReorderAgenda: Command {
    public static let name = "reorder-agenda"
    public static let competence = Competence.preparers
    public static let rules: [Rule] = [.parameter("assembly.noticeDays")]
    public static var summary: Phrase { Phrases.DocumentCommands.reorder }

    public struct Outcome: Codable, Sendable {
        public let meeting: MeetingID
        public let revision: Int
    }

    public var meeting: MeetingID
    /// Every item of the agenda, in the new order.
    public var items: [AgendaItemID]

    public init(meeting: MeetingID, items: [AgendaItemID]) {
        self.meeting = meeting
        self.items = items
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let held = try scene.requireMeeting(meeting, in: [.drafted, .convoked])
        try scene.requirePreparer(of: held, for: Self.self)
        let agenda = try scene.agendas.items(of: meeting)
        guard items.count == agenda.count, Set(items) == Set(agenda.map(\.id)) else {
            throw Refusal(
                .invalid,
                Ground("agenda-order", message: Phrases.Notices.orderWrong, remedy: Phrases.Notices.nameAll))
        }
        let convocation = try scene.convocations.convocation(of: meeting)
        if convocation != nil { try refuse(if: ChangeNotice.grounds(held, in: scene)) }
        for (index, item) in items.enumerated() { try scene.agendas.move(item, to: index + 1) }
        try scene.meetings.raiseRevision(meeting)
        scene.record(
            Fact(
                "agenda-reordered", ["meeting": "\(meeting)", "items": items.map(\.description).joined(separator: ",")])
        )
        if let convocation {
            let titles = items.compactMap { id in agenda.first { $0.id == id }?.title }
            let list = titles.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n")
            let words = Phrases.Notices.newOrder
            try scene.tell(
                convocation,
                subject: Phrases.Convocation.changedSubject(
                    cooperative: try scene.cooperativeName(), title: held.details.title, day: held.details.day),
                body: Phrase(nl: words.nl + "\n\n" + list, en: words.en + "\n\n" + list))
        }
        return Outcome(meeting: meeting, revision: held.revision + 1)
    }
}
