public import Kernel
import Membership
import Store
import Voting

/// A meeting as who leads it sees it: the figures, the agenda with its votes, and who comes and goes.
public struct MeetingHall: Sendable {
    public let sheet: MeetingSheet
    /// Different persons who are there now.
    public let presentCount: Int
    /// Open votes of this meeting: how many of the votes on the roll were cast.
    public let votes: [OpenVote]
    /// Found by name, or who registered and did not come yet.
    public let arrivals: [Guest]
    /// A page of those who are there, by name.
    public let present: [Guest]
    public let nextPresent: String?
    /// Givers of a proxy who are absent and whose holder is there.
    public var representedCount = 0
    /// Of another body than the assembly: what holds against a vote on an item now.
    public var obstacles: [AgendaItemID: [Ground]] = [:]
    /// Of the board: what can be named as approval beforehand.
    public var approvals: ApprovalDesk?
    /// An assembly of today that was not convoked: it can be opened once everybody is there.
    public var isUncalledToday = false
    /// Whether the viewer sits on the board; else members charged them with this meeting.
    public var isOnBoard = true
    /// Whether the viewer may lead it in the place of a chair who is not there.
    public var mayLeadInPlace = false

    public struct OpenVote: Hashable, Sendable {
        public let id: PollID
        public let question: String
        public let cast: Int, represented: Int
        /// The statutes let the chair break a tie.
        public let chairBreaksTie: Bool
        /// What stands on the ballot, where the vote is over options.
        public var choice: ChoiceSheet?
        /// In a round by consent.
        public var objections: [OpenObjection] = []
        /// `by-name`, `paper`, `hands`.
        public var manner = VoteManner.byName.rawValue
        /// A count was recorded, where somebody counts.
        public var isCounted = false
    }

    public struct Guest: Hashable, Sendable {
        public let person: PersonID
        public let name: String
        /// The member's number; nil for who is no member.
        public let number: Int?
        /// `hall`, `online`; nil when not there.
        public let way: String?
    }
}

extension CooperativeService {
    /// - Parameters:
    ///   - search: a name or number, to find who comes in.
    ///   - after: the person after whom the list of the present goes on.
    public func meetingHall(
        _ id: MeetingID, of cooperative: CooperativeID, as viewer: Actor, search: String? = nil, after: String? = nil
    ) async throws -> MeetingHall {
        try await glance(at: cooperative) { glance in
            let person = try glance.requireDesk(of: id, viewer)
            let standing = try glance.standing(of: viewer)
            let sheet = try MeetingSheet.read(id, for: person, standing, glance)
            // Who keeps the desk of one meeting looks members up for its door alone.
            let isAtTheDoor =
                sheet.line.stage == .open && glance.today <= sheet.line.day + 1
                || sheet.line.stage == .convoked && sheet.line.day == glance.today
            let scene = glance.scene(as: viewer)
            let keeps = try isAtTheDoor && scene.keepsTheDesk(of: scene.requireMeeting(id))
            let search = standing.isOnBoard || keeps ? search : nil
            let key = (after ?? "").split(separator: "/", maxSplits: 1).map(String.init)
            let rows = try glance.rows(
                MeetingHall.present, id, key.first ?? "", key.count == 2 ? key[1] : "", MeetingHall.pageSize + 1,
                glance.today)
            let present = try rows.prefix(MeetingHall.pageSize).map(MeetingHall.Guest.init)
            let last = rows.count > MeetingHall.pageSize ? rows[MeetingHall.pageSize - 1] : nil
            return MeetingHall(
                sheet: sheet, presentCount: try glance.row(MeetingHall.count, id)?.get(0) ?? 0,
                votes: try MeetingHall.OpenVote.read(id, glance),
                arrivals: try search.map { try glance.found($0, at: id) }
                    ?? glance.rows(MeetingHall.registered, id, glance.today).map(MeetingHall.Guest.init),
                present: present,
                nextPresent: try last.map { "\(try $0.get(4, as: String.self))/\(try $0.get(0, as: PersonID.self))" },
                representedCount: try glance.row(MeetingHall.represented, id)?.get(0) ?? 0,
                obstacles: try glance.obstacles(at: sheet, as: viewer),
                approvals: sheet.line.organ == .board ? try .read(glance, as: viewer) : nil,
                isUncalledToday: sheet.line.organ == .assembly && sheet.line.stage == .drafted
                    && sheet.line.day == glance.today,
                isOnBoard: standing.isOnBoard,
                mayLeadInPlace: try glance.mayLeadInPlace(at: id, viewer))
        }
    }
}

extension Glance {
    fileprivate func found(_ name: String, at meeting: MeetingID) throws -> [MeetingHall.Guest] {
        let page = try MemberBook(reading: reading, cooperative: cooperative).search(name, on: today, limit: 20)
        return try page.entries.map { entry in
            let way: String? = try row(MeetingHall.way, meeting, entry.person)?.get(0)
            return MeetingHall.Guest(person: entry.person, name: entry.name.full, number: entry.number, way: way)
        }
    }
}

extension MeetingHall.OpenVote {
    /// The open votes of a meeting.
    static func read(_ meeting: MeetingID, _ glance: Glance) throws -> [Self] {
        try glance.rows(MeetingHall.votes, meeting).map { try Self($0, glance) }
    }

    private init(_ row: Row, _ glance: Glance) throws {
        id = try row[0]
        question = try row[1]
        represented = try row[2]
        cast = try row[3]
        chairBreaksTie = try row.json(4, as: PollRules.self).tie == .chair
        choice = try .read(id, for: nil, glance)
        objections = try OpenObjection.read(id, glance)
        let register = ManualRegister(reading: glance.reading, cooperative: glance.cooperative)
        manner = try register.manner(of: id).rawValue
        isCounted = try register.count(of: id) != nil
    }
}

extension MeetingHall.Guest {
    init(_ row: Row) throws {
        person = try row[0]
        name = try row[1]
        number = try row[2]
        way = try row[3]
    }
}

extension MeetingHall {
    static let pageSize = 60

    static let way = """
        SELECT way FROM meetings_presence
        WHERE cooperative_id = ?1 AND meeting_id = ?2 AND person_id = ?3 AND left_at IS NULL
        """

    static let count = """
        SELECT COUNT(*) FROM meetings_presence WHERE cooperative_id = ?1 AND meeting_id = ?2 AND left_at IS NULL
        """

    static let represented = """
        SELECT COUNT(DISTINCT p.giver_id) FROM meetings_proxy p
        WHERE p.cooperative_id = ?1 AND p.meeting_id = ?2
            AND EXISTS (
                SELECT 1 FROM meetings_presence a WHERE a.cooperative_id = p.cooperative_id
                    AND a.meeting_id = p.meeting_id AND a.person_id = p.holder_id AND a.left_at IS NULL)
            AND NOT EXISTS (
                SELECT 1 FROM meetings_presence a WHERE a.cooperative_id = p.cooperative_id
                    AND a.meeting_id = p.meeting_id AND a.person_id = p.giver_id AND a.left_at IS NULL)
            AND NOT EXISTS (
                SELECT 1 FROM meetings_proxy_word w
                WHERE w.cooperative_id = p.cooperative_id AND w.proxy_id = p.id AND w.word <> 'accepted')
        """

    private static let name =
        "COALESCE(p.given_name || ' ', '') || COALESCE(p.prefix || ' ', '') || p.family_name"

    /// The membership of the day, ?6 or ?3.
    private static func number(_ day: String) -> String {
        """
        (SELECT m.number FROM membership_membership m
            WHERE m.cooperative_id = p.cooperative_id AND m.person_id = p.id AND m.from_day <= \(day)
                AND (m.until_day IS NULL OR m.until_day >= \(day)) LIMIT 1)
        """
    }

    static let present = """
        SELECT a.person_id, \(name), \(number("?6")), a.way, p.sort_key
        FROM meetings_presence a
        JOIN membership_person p ON p.cooperative_id = a.cooperative_id AND p.id = a.person_id
        WHERE a.cooperative_id = ?1 AND a.meeting_id = ?2 AND a.left_at IS NULL
            AND (p.sort_key, p.id) > (?3, ?4)
        ORDER BY p.sort_key, p.id LIMIT ?5
        """

    static let registered = """
        SELECT r.person_id, \(name), \(number("?3")), NULL
        FROM meetings_registration r
        JOIN membership_person p ON p.cooperative_id = r.cooperative_id AND p.id = r.person_id
        WHERE r.cooperative_id = ?1 AND r.meeting_id = ?2 AND r.way = 'hall' AND NOT EXISTS (
            SELECT 1 FROM meetings_presence a
            WHERE a.cooperative_id = r.cooperative_id AND a.meeting_id = r.meeting_id AND a.person_id = r.person_id)
        ORDER BY p.sort_key, p.id LIMIT 30
        """

    static let votes = """
        SELECT p.id, p.question, p.represented_votes, (
            SELECT COUNT(*) FROM voting_ballot b WHERE b.cooperative_id = p.cooperative_id AND b.poll_id = p.id) + (
            SELECT COUNT(*) FROM voting_choice_ballot b
            WHERE b.cooperative_id = p.cooperative_id AND b.poll_id = p.id), p.rules
        FROM voting_poll p
        WHERE p.cooperative_id = ?1 AND p.meeting_id = ?2 AND NOT EXISTS (
            SELECT 1 FROM voting_closing c WHERE c.cooperative_id = p.cooperative_id AND c.poll_id = p.id)
        ORDER BY p.opened_at, p.id
        """
}
