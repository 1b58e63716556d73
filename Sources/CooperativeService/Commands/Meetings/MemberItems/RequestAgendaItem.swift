public import Kernel
import Meetings
import Phrases

/// Members ask for an item with the votes that are their own, or chair or secretary record the list that they signed.
/// Refused when too few stand behind it (`agenda-request-too-few`) or it is too late (`agenda-request-late`).
public struct RequestAgendaItem: Command {
    public static let name = "request-agenda-item"
    public static let competence = Competence.anyOf([.voter, .office([.chair, .secretary])])
    public static let rules: [Rule] = [.parameter("agenda.memberItemFraction"), .parameter("agenda.memberItemDays")]
    public static var summary: Phrase { Phrases.DocumentCommands.requestItem }

    public var meeting: MeetingID
    public var title: String?
    public var topic: Topic?
    public var proposal: ProposalID?
    /// Who signed the list, when chair or secretary record one; left out for a request of one's own.
    public var supporters: [PersonID]?

    public init(
        meeting: MeetingID, title: String? = nil, topic: Topic? = nil, proposal: ProposalID? = nil,
        supporters: [PersonID]? = nil
    ) {
        self.meeting = meeting
        self.title = title
        self.topic = topic
        self.proposal = proposal
        self.supporters = supporters
    }

    public func carryOut(in scene: Scene) throws -> AgendaRequestProgress {
        let filer = try scene.requirePerson()
        let rules = MemberItemRules(try scene.statutes)
        let asking = try SignedList.persons(
            supporters ?? [filer], filedBy: filer, under: rules.fraction.article, in: scene)
        let electorate = try scene.electorate()
        let voters = Set(electorate.rights.map(\.person)).intersection(asking)
        var few = MemberItemCheck.grounds(
            votes: electorate.votes(of: voters), members: voters.count, base: electorate.whole(by: rules.measure),
            rules: rules)
        few += try scene.groundsOfSuspended(asking, where: few)
        let list: ItemList
        do {
            list = try scene.openItemList(meeting, AgendaEntry(title: title, topic: topic, proposal: proposal))
        } catch let refusal as Refusal where refusal.kind == .statutes {
            throw Refusal(.statutes, refusal.grounds + few)
        }
        try refuse(if: few)
        try scene.memberItems.open(list)
        for person in voters.sorted() { try scene.memberItems.support(list.id, by: person, on: scene.today) }
        return try scene.settle(list, supporters: voters)
    }
}
