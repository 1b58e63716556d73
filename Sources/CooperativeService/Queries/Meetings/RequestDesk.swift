public import Kernel
import Meetings
import Membership
import Store

/// The requests of members for an assembly: those for which support is gathered, and those that were made.
public struct RequestDesk: Sendable {
    /// The votes that a request needs, of all that there are today; the members, where the law counts those.
    public let needed: Int, base: Int
    public let byMembers: Bool
    /// Newest first, at most fifty.
    public let gathering: [Gathering]
    /// Requests that no convoked meeting answers yet or any more, oldest first.
    public let made: [Made]
    /// Whether the viewer has a vote, or acts for a member who has one, and so may start a request and support one.
    public let maySupport: Bool
    /// Whether the viewer records lists that were signed on paper.
    public let recordsLists: Bool

    public struct Gathering: Hashable, Sendable {
        public let id: MeetingRequestID
        public let on: Day
        public let subject: String
        public let votes: Int
        /// Whether the viewer confirmed their support.
        public let isMine: Bool
    }

    public struct Made: Hashable, Sendable {
        public let id: MeetingRequestID
        public let subject: String
        public let on: Day
        public let votes: Int
        /// The last day on which the board may hold the assembly, and the day from which members convoke it themselves.
        public let heldBy: Day, selfConvokeFrom: Day
        /// Whether the viewer asked for it too.
        public let isMine: Bool
        /// Whether the viewer asked for it too, and the board let its days pass: they convoke it themselves.
        public let mayConvoke: Bool
    }
}

extension CooperativeService {
    /// Refused to who is not a member and holds no office.
    public func requestDesk(of cooperative: CooperativeID, as viewer: Actor) async throws -> RequestDesk {
        try await glance(at: cooperative) { glance in
            let (person, standing) = try glance.requireInsider(viewer)
            let statutes = try glance.statutes
            let rules = RequestRules(statutes)
            let electorate = try Electorate(
                on: glance.today, statutes: statutes, of: cooperative, in: glance.reading)
            return RequestDesk(
                needed: rules.needed(of: electorate.whole(by: rules.measure)),
                base: electorate.whole(by: rules.measure),
                byMembers: rules.measure == .members,
                gathering: try glance.rows(RequestDesk.gathering).map { row in
                    let id: MeetingRequestID = try row.get(0)
                    let supporters = Set(try glance.rows(RequestDesk.supporters, id).map { try $0.get(0) as PersonID })
                    return RequestDesk.Gathering(
                        id: id, on: try row.get(1), subject: try row.get(2),
                        votes: electorate.support(of: supporters, by: rules.measure),
                        isMine: supporters.contains(person))
                },
                made: try glance.rows(RequestDesk.made, glance.today).map { row in
                    let on: Day = try row.get(0)
                    let id: MeetingRequestID = try row.get(3)
                    let isMine = try glance.row(RequestDesk.asked, id, person) != nil
                    return RequestDesk.Made(
                        id: id, subject: try row.get(1), on: on, votes: try row.get(2),
                        heldBy: rules.heldBy(requestedOn: on),
                        selfConvokeFrom: rules.selfConvokeFrom(requestedOn: on), isMine: isMine,
                        mayConvoke: isMine && glance.today >= rules.selfConvokeFrom(requestedOn: on))
                },
                maySupport: electorate.votes(of: try glance.scene(as: viewer).withOrganisations([person])) > 0,
                recordsLists: standing.holds(.chair) || standing.holds(.secretary))
        }
    }
}

extension RequestDesk {
    /// Lists whose request was not made yet; the newest fifty.
    static let gathering = """
        SELECT l.id, l.opened_on, l.subject FROM meetings_support_list l
        WHERE l.cooperative_id = ?1 AND NOT EXISTS (
            SELECT 1 FROM meetings_request r WHERE r.cooperative_id = l.cooperative_id AND r.id = l.id)
        ORDER BY l.opened_on DESC, l.id DESC LIMIT 50
        """
    static let supporters = "SELECT person_id FROM meetings_support WHERE cooperative_id = ?1 AND list_id = ?2"
    static let asked = """
        SELECT 1 FROM meetings_request_supporter
        WHERE cooperative_id = ?1 AND request_id = ?2 AND person_id = ?3
        """
    static let made = """
        SELECT r.requested_on, r.subject, r.votes, r.id FROM meetings_request r
        WHERE r.cooperative_id = ?1 AND NOT EXISTS (
            SELECT 1 FROM meetings_meeting m
            JOIN meetings_convocation c ON c.cooperative_id = m.cooperative_id AND c.meeting_id = m.id
            WHERE m.cooperative_id = r.cooperative_id AND m.request_id = r.id AND NOT EXISTS (
                SELECT 1 FROM meetings_cancellation x
                WHERE x.cooperative_id = m.cooperative_id AND x.meeting_id = m.id)
            AND (m.day >= ?2 OR EXISTS (
                SELECT 1 FROM meetings_opening o
                WHERE o.cooperative_id = m.cooperative_id AND o.meeting_id = m.id)))
        ORDER BY r.requested_on, r.id
        """
}
