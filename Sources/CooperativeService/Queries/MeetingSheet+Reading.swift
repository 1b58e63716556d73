import Kernel
import Statutes
import Store

extension MeetingSheet {
    /// - Parameter isConvener: who calls assemblies from another body than the board sees those that are drafted.
    static func read(
        _ id: MeetingID, for person: PersonID, _ standing: Standing, isConvener: Bool = false, _ glance: Glance
    ) throws -> Self {
        guard
            let row = try glance.row(
                MeetingLine.select + " WHERE m.cooperative_id = ?1 AND m.id = ?3", person, id),
            let more = try glance.row(details, id)
        else { throw Refusal.notHere }
        let line = try MeetingLine(row)
        guard MeetingSight(standing).shows(line) || (isConvener && line.organ == .assembly) else {
            throw Refusal.notHere
        }
        let presentAs: String? = try glance.row(
            """
            SELECT way FROM meetings_presence
            WHERE cooperative_id = ?1 AND meeting_id = ?2 AND person_id = ?3 AND left_at IS NULL
            """, id, person)?.get(0)
        let agenda = try AgendaLine.read(id, for: person, glance)
        let isSecond = try more.get(1, as: MeetingID?.self) != nil
        let comesOnline = presentAs == "online" || line.registered == "online"
        let convocation = try convocation(of: line, calledBy: more[2], for: person, glance)
        return MeetingSheet(
            line: line, onlineLink: comesOnline && line.stage != .closed ? try more[0] : nil,
            isSecondMeeting: isSecond,
            convocation: convocation,
            cancelledBecause: try more[3], agenda: agenda, presentAs: presentAs,
            isVoter: standing.isMember && !standing.isSuspended,
            // Once a meeting is closed nobody is in the room any more.
            quorum: line.stage == .open ? try .read(id, agenda, glance) : nil,
            openedAt: try more[4], closedAt: try more[5], chairName: try more[6],
            transition: line.stage == .closed
                ? nil : try .read(calledOn: convocation?.on, heldOn: min(line.day, glance.today), glance),
            excludesInterest: try glance.statutes[.voteInterestExcluded])
    }

    private static let details = """
        SELECT m.online_link, m.second_of, m.called_by, x.reason, o.opened_at, l.closed_at, CASE
            WHEN p.id IS NULL THEN NULL
            ELSE COALESCE(p.given_name || ' ', '') || COALESCE(p.prefix || ' ', '') || p.family_name END
        FROM meetings_meeting m
        LEFT JOIN meetings_cancellation x ON x.cooperative_id = m.cooperative_id AND x.meeting_id = m.id
        LEFT JOIN meetings_opening o ON o.cooperative_id = m.cooperative_id AND o.meeting_id = m.id
        LEFT JOIN meetings_closing l ON l.cooperative_id = m.cooperative_id AND l.meeting_id = m.id
        LEFT JOIN membership_person p ON p.cooperative_id = o.cooperative_id AND p.id = o.chair_person
        WHERE m.cooperative_id = ?1 AND m.id = ?2
        """

    private static func convocation(
        of meeting: MeetingLine, calledBy: String, for person: PersonID, _ glance: Glance
    ) throws -> Convocation? {
        try glance.row(
            """
            SELECT v.convoked_on, v.notice,
                (SELECT COUNT(*) FROM meetings_summons s
                    WHERE s.cooperative_id = v.cooperative_id AND s.convocation_id = v.id AND s.channel = 'email'),
                (SELECT COUNT(*) FROM meetings_summons s
                    WHERE s.cooperative_id = v.cooperative_id AND s.convocation_id = v.id AND s.channel = 'post'),
                (SELECT s.channel FROM meetings_summons s
                    WHERE s.cooperative_id = v.cooperative_id AND s.convocation_id = v.id AND s.person_id = ?3)
            FROM meetings_convocation v WHERE v.cooperative_id = ?1 AND v.meeting_id = ?2
            """, meeting.id, person
        ).map { row in
            let day: Day = try row[0]
            return Convocation(
                on: day, notice: try row[1], fullDays: max(0, meeting.day - day - 1), byEmail: try row[2],
                byPost: try row[3], mine: try row[4], byRequesters: calledBy == "requesters")
        }
    }

    static let challenged = """
        SELECT h.poll_id FROM voting_revote h
        JOIN voting_poll p ON p.cooperative_id = h.cooperative_id AND p.id = h.poll_id
        WHERE h.cooperative_id = ?1 AND p.meeting_id = ?2
        """

    /// ?2 the meeting, ?3 today, ?4 the viewer, who sees the text of an own proposal before it is open.
    static let agenda = """
        SELECT i.id, i.position, i.title, i.topic, p.id, p.number, t.title, t.body_text, o.open_from,
            CASE WHEN o.open_from <= ?3 OR p.proposer_id = ?4 THEN 1 ELSE 0 END,
            v.id, CASE WHEN c.poll_id IS NULL THEN 1 ELSE 0 END, d.id, d.year, d.sequence, d.outcome, t.choice
        FROM meetings_agenda_item i
        LEFT JOIN proposals_proposal p ON p.cooperative_id = i.cooperative_id AND p.id = i.proposal_id
        LEFT JOIN proposals_publication o ON o.cooperative_id = p.cooperative_id AND o.proposal_id = p.id
        LEFT JOIN proposals_text t ON t.cooperative_id = p.cooperative_id AND t.proposal_id = p.id
            AND t.version = (
                SELECT MAX(n.version) FROM proposals_text n
                WHERE n.cooperative_id = p.cooperative_id AND n.proposal_id = p.id)
        LEFT JOIN voting_poll v ON v.cooperative_id = i.cooperative_id AND v.id = (
            SELECT q.id FROM voting_poll q
            WHERE q.cooperative_id = i.cooperative_id AND q.meeting_id = i.meeting_id AND q.agenda_item_id = i.id
            ORDER BY q.opened_at DESC, q.id DESC LIMIT 1)
        LEFT JOIN voting_closing c ON c.cooperative_id = v.cooperative_id AND c.poll_id = v.id
        LEFT JOIN proposals_decision d ON d.cooperative_id = v.cooperative_id AND d.poll_id = v.id
        WHERE i.cooperative_id = ?1 AND i.meeting_id = ?2
        ORDER BY i.position, i.id
        """
}

extension MeetingSheet.AgendaLine {
    /// - Parameter person: the viewer, who sees the text of an own proposal; nobody where left out.
    static func read(_ meeting: MeetingID, for person: PersonID?, _ glance: Glance) throws -> [Self] {
        try glance.rows(MeetingSheet.agenda, meeting, glance.today, person).map { try Self($0, glance) }
            .marked(meeting, glance)
    }

    init(_ row: Row, _ glance: Glance) throws {
        id = try row[0]
        position = try row[1]
        title = try row[2]
        topic = Topic(rawValue: try row[3])
        let isReadable: Bool = try row[9]
        let business = topic
        proposal = try row.get(4, as: ProposalID?.self).map { id in
            MeetingSheet.Document(
                id: id, number: try row[5], title: isReadable ? try row[6] : try row[2],
                text: isReadable ? try row[7] : nil, openFrom: try row[8],
                choice: isReadable ? try .read(row[16], on: business, glance) : nil)
        }
        poll = try row[10]
        isPollOpen = try poll != nil && row.get(11, as: Bool.self)
        decision = try row[12]
        if let year: Int = try row[13], let sequence: Int = try row[14] {
            decisionNumber = "\(year)-\(sequence)"
        } else {
            decisionNumber = nil
        }
        isAdopted = try row.get(15, as: String?.self) == "adopted"
    }
}
