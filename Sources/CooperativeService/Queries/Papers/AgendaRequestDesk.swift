public import Kernel
public import Meetings
import Statutes
import Store

/// The items that members ask for on one agenda: those for which support is gathered, and what it takes.
public struct AgendaRequestDesk: Sendable {
    public let line: MeetingLine
    /// The votes that are needed, or the members.
    public let needed: Int, neededMembers: Int
    /// Whether the law counts members: `needed` is a number of them then.
    public let byMembers: Bool
    /// The last day on which an item can be asked, and the article that says so.
    public let askedBy: Day
    public let article: ArticleReference
    public let isOver: Bool
    public let gathering: [Gathering]
    /// Whether the viewer has a vote, and records signed lists.
    public let maySupport: Bool, recordsLists: Bool
    /// The viewer's own proposals that can be asked for.
    public let proposals: [ProposalLine]

    public struct Gathering: Hashable, Sendable {
        public let id: ItemListID
        public let title: String
        public let on: Day
        public let votes: Int, members: Int
        public let isMine: Bool
    }
}

extension CooperativeService {
    /// Refused to who is not a member and holds no office; not found for a meeting that is no assembly.
    public func agendaRequests(
        of meeting: MeetingID, in cooperative: CooperativeID, as viewer: Actor
    ) async throws -> AgendaRequestDesk {
        try await glance(at: cooperative) { glance in
            let (person, standing) = try glance.requireInsider(viewer)
            let sheet = try MeetingSheet.read(meeting, for: person, standing, glance)
            guard sheet.line.organ == .assembly else { throw Refusal.notHere }
            let statutes = try glance.statutes
            let rules = MemberItemRules(statutes)
            let electorate = try Electorate(
                on: glance.today, statutes: statutes, of: cooperative, in: glance.reading)
            let voters = Set(electorate.rights.map(\.person))
            let last = rules.askedBy(for: sheet.line.day)
            return AgendaRequestDesk(
                line: sheet.line, needed: rules.needed(of: electorate.whole(by: rules.measure)),
                neededMembers: rules.members.value,
                byMembers: rules.measure == .members,
                askedBy: last, article: rules.days.article, isOver: glance.today > last,
                gathering: try glance.rows(AgendaRequestDesk.lists, meeting).map { row in
                    let id: ItemListID = try row[0]
                    let supporters = Set(
                        try glance.rows(AgendaRequestDesk.supporters, id).map { try $0.get(0) as PersonID })
                    return AgendaRequestDesk.Gathering(
                        id: id, title: try row[1], on: try row[2], votes: electorate.votes(of: supporters),
                        members: voters.intersection(supporters).count, isMine: supporters.contains(person))
                },
                maySupport: voters.contains(person),
                recordsLists: standing.holds(.chair) || standing.holds(.secretary),
                proposals: try glance.rows(
                    MeetingPlan.proposals, person, meeting, sheet.line.organ.rawValue
                ).map { try ProposalLine($0, on: glance.today) })
        }
    }
}

extension AgendaRequestDesk {
    static let lists = """
        SELECT l.id, l.title, l.opened_on FROM meetings_item_list l
        WHERE l.cooperative_id = ?1 AND l.meeting_id = ?2 AND NOT EXISTS (
            SELECT 1 FROM meetings_item_request r WHERE r.cooperative_id = l.cooperative_id AND r.list_id = l.id)
        ORDER BY l.opened_on, l.id LIMIT 50
        """
    static let supporters = """
        SELECT person_id FROM meetings_item_support WHERE cooperative_id = ?1 AND list_id = ?2
        """
}
