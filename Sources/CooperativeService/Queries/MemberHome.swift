public import Kernel
import Statutes
import Store

/// What needs a member now, the most urgent first.
public struct MemberHome: Sendable {
    public let givenName: String
    /// Votes that are open, with the viewer on their roll.
    public let polls: [OpenPoll]
    public let meetings: [MeetingLine]
    /// Own proposals on which nothing was decided yet.
    public let proposals: [ProposalLine]
    public let applications: [OwnApplication]
    /// The last day, where notice was given.
    public let endsOn: Day?
    /// The last day of a suspension.
    public let suspendedUntil: Day?
    public let isMember: Bool
    public let offices: [Office]
    /// Other bodies than board and assembly in which the viewer sits.
    public var bodies: [Organ] = []
    /// Members that the viewer acts for today.
    public var actsFor = 0
    /// Votes before a meeting that are open, and proxies that the viewer has not answered, by meeting.
    public var early: [OpenPoll] = []
    public var asked: [AskedProxies] = []
    /// Decisions outside a meeting that the viewer, or an organisation that the viewer acts for, has to answer.
    public var outside: [OutsideLine] = []
    public var elections: [MemberElection] = []

    /// Proxies for one meeting that wait for the viewer's word.
    public struct AskedProxies: Hashable, Sendable {
        public let meeting: MeetingID
        public let title: String
        public let count: Int
    }

    /// A vote that waits for the viewer, or in which the viewer has voted.
    public struct OpenPoll: Hashable, Sendable {
        public let id: PollID
        public let question: String
        public let meetingTitle: String?
        public let votes: Int
        public let hasVoted: Bool
    }
}

/// An application of the viewer, with what came of it.
public struct OwnApplication: Hashable, Sendable {
    public let receivedOn: Day
    public let category: Phrase
    /// `admitted`, `refused`, `withdrawn`; nil while nothing was decided.
    public let outcome: String?
    public let decidedOn: Day?
}

extension CooperativeService {
    /// The first page of somebody who is signed in. Also for an applicant, who is no member yet.
    public func memberHome(of cooperative: CooperativeID, as viewer: Actor) async throws -> MemberHome {
        try await glance(at: cooperative) { glance in
            guard let person = viewer.person else { throw Refusal.signInFirst }
            let standing = try glance.standing(of: viewer)
            let isOfficer = MeetingSight(standing).isOfficer
            let name: String? = try glance.row(
                """
                SELECT COALESCE(given_name, family_name) FROM membership_person
                WHERE cooperative_id = ?1 AND id = ?2
                """, person)?.get(0)
            return MemberHome(
                givenName: name ?? "",
                polls: try glance.rows(MemberHome.polls, person).map(MemberHome.OpenPoll.init),
                meetings: standing.isMember || !standing.offices.isEmpty
                    ? try glance.rows(MeetingList.coming, person, glance.today, isOfficer, 5).map(MeetingLine.init)
                        .filter { $0.stage != .cancelled && $0.stage != .closed } : [],
                proposals: try glance.rows(MemberHome.proposals, person).map { try ProposalLine($0, on: glance.today) },
                applications: try OwnApplication.read(person, glance),
                endsOn: try glance.row(MemberHome.ending, person, glance.today)?.get(0),
                suspendedUntil: try glance.row(MemberHome.suspension, person, glance.today)?.get(0),
                isMember: standing.isMember, offices: standing.offices.map(\.office),
                bodies: Set(standing.offices.map(\.organ)).subtracting([.board, .assembly, .delegates]).sorted {
                    $0.rawValue < $1.rawValue
                }, actsFor: try Acting.organisations(of: person, glance).count,
                early: standing.isMember && !standing.isSuspended
                    ? try glance.rows(MemberHome.earlyVotes, person, glance.today).map(MemberHome.OpenPoll.init) : [],
                asked: try glance.rows(MemberHome.askedProxies, person, glance.today).map {
                    MemberHome.AskedProxies(meeting: try $0[0], title: try $0[1], count: try $0[2])
                },
                outside: try OutsideLine.waiting(for: person, glance.scene(as: viewer), glance),
                elections: standing.isMember ? try MemberElection.read(person, glance) : [])
        }
    }
}

extension MemberHome {
    /// As `polls`, of votes before a meeting; ?2 is the viewer.
    static let earlyVotes = """
        SELECT e.id, e.question, m.title, 1, CASE WHEN b.person_id IS NULL THEN 0 ELSE 1 END
        FROM meetings_meeting m
        JOIN voting_early e ON e.cooperative_id = m.cooperative_id AND e.meeting_id = m.id
        LEFT JOIN voting_early_closing c ON c.cooperative_id = e.cooperative_id AND c.early_id = e.id
        LEFT JOIN voting_early_ballot b
            ON b.cooperative_id = e.cooperative_id AND b.early_id = e.id AND b.person_id = ?2
        WHERE m.cooperative_id = ?1 AND m.day >= ?3 AND c.early_id IS NULL ORDER BY m.day, e.id LIMIT 10
        """

    /// Proxies that ?2 holds for meetings to come and has not answered.
    static let askedProxies = """
        SELECT m.id, m.title, COUNT(*) FROM meetings_proxy p
        JOIN meetings_meeting m ON m.cooperative_id = p.cooperative_id AND m.id = p.meeting_id AND m.day >= ?3
        WHERE p.cooperative_id = ?1 AND p.holder_id = ?2 AND NOT EXISTS (
            SELECT 1 FROM meetings_proxy_word w WHERE w.cooperative_id = p.cooperative_id AND w.proxy_id = p.id)
        GROUP BY m.id, m.title, m.day ORDER BY m.day
        """
}

extension MemberHome.OpenPoll {
    init(_ row: Row) throws {
        id = try row[0]
        question = try row[1]
        meetingTitle = try row[2]
        votes = try row[3]
        hasVoted = try row.get(4, as: Int.self) > 0
    }
}

extension MemberHome {
    /// Of what is voted on paper or by hand nothing waits on a screen.
    static let polls = """
        SELECT p.id, p.question, m.title, COUNT(*), COUNT(b.unit) + COUNT(k.unit)
        FROM voting_unit u
        JOIN voting_poll p ON p.cooperative_id = u.cooperative_id AND p.id = u.poll_id
        LEFT JOIN voting_closing c ON c.cooperative_id = u.cooperative_id AND c.poll_id = u.poll_id
        LEFT JOIN voting_ballot b
            ON b.cooperative_id = u.cooperative_id AND b.poll_id = u.poll_id AND b.unit = u.number
        LEFT JOIN voting_choice_ballot k
            ON k.cooperative_id = u.cooperative_id AND k.poll_id = u.poll_id AND k.unit = u.number
        LEFT JOIN meetings_meeting m ON m.cooperative_id = p.cooperative_id AND m.id = p.meeting_id
        WHERE u.cooperative_id = ?1 AND u.holder_id = ?2 AND c.poll_id IS NULL AND NOT EXISTS (
            SELECT 1 FROM voting_manner v WHERE v.cooperative_id = u.cooperative_id AND v.poll_id = u.poll_id)
        GROUP BY p.id, p.question, m.title, p.opened_at ORDER BY p.opened_at, p.id
        """

    static let proposals = """
        SELECT \(ProposalLine.columns)
        \(ProposalLine.from)
        WHERE p.cooperative_id = ?1 AND p.proposer_id = ?2 AND w.proposal_id IS NULL AND NOT EXISTS (
            SELECT 1 FROM proposals_decision x WHERE x.cooperative_id = p.cooperative_id AND x.proposal_id = p.id)
        ORDER BY p.number DESC LIMIT 10
        """

    static let ending = """
        SELECT until_day FROM membership_membership
        WHERE cooperative_id = ?1 AND person_id = ?2 AND from_day <= ?3 AND until_day >= ?3
        """

    static let suspension = """
        SELECT s.until_day FROM membership_membership m
        JOIN membership_suspension s ON s.cooperative_id = m.cooperative_id AND s.member_id = m.id
        WHERE m.cooperative_id = ?1 AND m.person_id = ?2 AND s.from_day <= ?3 AND s.until_day >= ?3
            AND (s.lifted_on IS NULL OR s.lifted_on > ?3)
        ORDER BY s.until_day DESC LIMIT 1
        """
}

extension OwnApplication {
    static func read(_ person: PersonID, _ glance: Glance) throws -> [OwnApplication] {
        let rows = try glance.rows(
            """
            SELECT a.received_on, a.category, o.outcome, o.on_day
            FROM membership_application a
            LEFT JOIN membership_application_outcome o
                ON o.cooperative_id = a.cooperative_id AND o.application_id = a.id AND o.sequence = (
                    SELECT MAX(n.sequence) FROM membership_application_outcome n
                    WHERE n.cooperative_id = a.cooperative_id AND n.application_id = a.id)
            WHERE a.cooperative_id = ?1 AND a.person_id = ?2 ORDER BY a.received_on DESC, a.id DESC LIMIT 10
            """, person)
        guard !rows.isEmpty else { return [] }
        let categories = try glance.statutes[.category]
        return try rows.map { row in
            let code: String = try row[1]
            return OwnApplication(
                receivedOn: try row[0], category: categories.first { $0.code == code }?.name ?? Phrase(same: code),
                outcome: try row[2], decidedOn: try row[3])
        }
    }
}
