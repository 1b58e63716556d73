public import Kernel
import Meetings
import Membership
import Statutes
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
    /// First meetings that those who asked called themselves and that missed their quorum: they convoke the second too.
    public var second: [SecondMeeting] = []

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
        /// Where they do: what members filed on the subject, newest first.
        public var proposals: [Filed] = []
    }

    public struct Filed: Hashable, Sendable {
        public let id: ProposalID
        public let title: String
    }

    public struct SecondMeeting: Hashable, Sendable {
        public let first: MeetingID
        public let request: MeetingRequestID
        public let title: String
        public let day: Day
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
                    let mayConvoke = isMine && glance.today >= rules.selfConvokeFrom(requestedOn: on)
                    let subject: String = try row.get(1)
                    return RequestDesk.Made(
                        id: id, subject: subject, on: on, votes: try row.get(2),
                        heldBy: rules.heldBy(requestedOn: on),
                        selfConvokeFrom: rules.selfConvokeFrom(requestedOn: on), isMine: isMine,
                        mayConvoke: mayConvoke,
                        proposals: try mayConvoke ? glance.filed(on: subject, of: id, for: person) : [])
                },
                maySupport: electorate.votes(of: try glance.scene(as: viewer).withOrganisations([person])) > 0,
                recordsLists: standing.holds(.chair) || standing.holds(.secretary),
                second: try glance.secondMeetings(askedBy: person, as: viewer))
        }
    }
}

extension Glance {
    /// What lies before the assembly on the subject of a request, undecided: what is open, the own, and what those filed who
    /// asked too.
    fileprivate func filed(
        on subject: String, of request: MeetingRequestID, for person: PersonID
    ) throws -> [RequestDesk.Filed] {
        let asked = RequestedSubject(subject)
        return try rows(RequestDesk.filed, today, person, request).map {
            RequestDesk.Filed(id: try $0.get(0), title: try $0.get(1))
        }
        .filter { asked.covers($0.title) }
    }

    fileprivate func secondMeetings(
        askedBy person: PersonID, as viewer: Actor
    ) throws -> [RequestDesk.SecondMeeting] {
        guard try statutes.knowsSecondMeeting else { return [] }
        let scene = scene(as: viewer)
        return try rows(RequestDesk.firsts, person).map { row in
            RequestDesk.SecondMeeting(
                first: try row.get(0), request: try row.get(1), title: try row.get(2), day: try row.get(3))
        }.filter { try !scene.missed(at: $0.first).isEmpty }
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
    /// The newest fifty.
    static let filed = """
        SELECT p.id, t.title \(ProposalLine.from)
        WHERE p.cooperative_id = ?1 AND p.body = 'assembly' AND (
                o.open_from <= ?2 OR p.proposer_id = ?3 OR EXISTS (
                    SELECT 1 FROM meetings_request_supporter s
                    WHERE s.cooperative_id = p.cooperative_id AND s.request_id = ?4 AND s.person_id = p.proposer_id))
            AND \(MeetingPlan.undecided)
        ORDER BY p.number DESC LIMIT 50
        """
    /// Closed meetings of those who asked, without a second one that was called.
    static let firsts = """
        SELECT m.id, m.request_id, m.title, m.day FROM meetings_meeting m
        JOIN meetings_closing l ON l.cooperative_id = m.cooperative_id AND l.meeting_id = m.id
        JOIN meetings_request_supporter s ON s.cooperative_id = m.cooperative_id AND s.request_id = m.request_id
        WHERE m.cooperative_id = ?1 AND s.person_id = ?2 AND m.called_by = 'requesters' AND m.second_of IS NULL
            AND NOT EXISTS (
                SELECT 1 FROM meetings_meeting n
                JOIN meetings_convocation c ON c.cooperative_id = n.cooperative_id AND c.meeting_id = n.id
                WHERE n.cooperative_id = m.cooperative_id AND n.second_of = m.id AND NOT EXISTS (
                    SELECT 1 FROM meetings_cancellation x
                    WHERE x.cooperative_id = n.cooperative_id AND x.meeting_id = n.id))
        ORDER BY m.day DESC, m.id LIMIT 20
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
