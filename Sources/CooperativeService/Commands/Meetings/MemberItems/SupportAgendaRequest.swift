public import Kernel
public import Meetings
import Phrases

/// A member confirms their own support for an item that others ask for. The support that is enough puts it on the agenda.
public struct SupportAgendaRequest: Command {
    public static let name = "support-agenda-request"
    public static let competence = Competence.voter
    public static let rules: [Rule] = [.parameter("agenda.memberItemFraction"), .parameter("agenda.memberItemDays")]
    public static var summary: Phrase { Phrases.DocumentCommands.supportItem }

    public var request: ItemListID

    public init(request: ItemListID) { self.request = request }

    public func carryOut(in scene: Scene) throws -> AgendaRequestProgress {
        let person = try scene.requirePerson()
        let list = try scene.requireItemList(request)
        if let day = try scene.memberItems.placedOn(request) {
            throw Refusal(
                .conflict,
                Ground(
                    "agenda-request-placed", found: "\(day)", message: Phrases.MemberItems.placedAlready(on: day),
                    remedy: Phrases.MemberItems.seeAgenda))
        }
        let held = try scene.requireMeeting(list.meeting, in: [.drafted, .convoked])
        try refuse(if: try scene.lateGrounds(list, held))
        let earlier = try scene.memberItems.supporters(of: request)
        let asking = try scene.withOrganisations([person]).subtracting(earlier)
        if asking.isEmpty { throw Refusal(.conflict, MeetingGrounds.alreadySupported) }
        for one in asking.sorted() { try scene.memberItems.support(request, by: one, on: scene.today) }
        let all = earlier.union(asking)
        scene.record(Fact("agenda-request-supported", ["request": "\(request)", "supporters": "\(all.count)"]))
        return try scene.settle(list, supporters: all)
    }
}
