public import Kernel
import Proposals
import Statutes
import Store

/// Where an item of an agenda went that the meeting put off.
public struct PutOffItem: Hashable, Sendable {
    /// nil while it is not known to which meeting.
    public let meeting: MeetingID?
    public let day: Day?
    public let reason: String
}

/// The amendment that is put to the vote next on an item, before the proposal itself.
public struct NextAmendment: Hashable, Sendable {
    public let id: AmendmentID
    /// `A1`; `A1.1` is an amendment of `A1`.
    public let label: String
    /// The vote on it is open.
    public let isOpen: Bool
    /// What is voted on: the words that go and those that come, as they will stand on the ballot.
    public let words: String
}

extension [MeetingSheet.AgendaLine] {
    /// The same lines with where each went, which amendment comes first, and which election it is.
    func marked(_ meeting: MeetingID, _ glance: Glance) throws -> Self {
        var gone: [AgendaItemID: PutOffItem] = [:]
        for row in try glance.rows(PutOffItem.statement, meeting) {
            let item: AgendaItemID = try row[0]
            gone[item] = PutOffItem(meeting: try row[1], day: try row[2], reason: try row[3])
        }
        var amended: [ProposalID: NextAmendment] = [:]
        for row in try glance.rows(NextAmendment.proposals, meeting) {
            let proposal: ProposalID = try row[0]
            amended[proposal] = try NextAmendment.read(proposal, glance)
        }
        let challenged = Set(
            try glance.rows(MeetingSheet.challenged, meeting).map { try $0.get(0, as: PollID.self) })
        let elections = try AgendaElection.read(of: meeting, glance)
        return map { line in
            var line = line
            line.putOff = gone[line.id]
            line.amendment = line.proposal.flatMap { amended[$0.id] }
            line.election = elections[line.id]
            line.isChallenged = line.poll.map(challenged.contains) ?? false
            return line
        }
    }
}

extension NextAmendment {
    fileprivate static func read(_ proposal: ProposalID, _ glance: Glance) throws -> NextAmendment? {
        let book = AmendmentBook(
            try glance.rows(AmendmentLine.statement, proposal).map(Amendment.init(row:)))
        let set = try glance.row(AmendmentRegister.order, proposal)?.json(0, as: [AmendmentID].self) ?? []
        guard let next = VotingOrder(book, set: set).next else { return nil }
        let polls = try glance.rows(AmendmentLine.polls, proposal)
        let isOpen = try polls.contains { row in
            try row.get(0, as: AmendmentID.self) == next.id && row.get(2, as: PollID?.self) == nil
        }
        return NextAmendment(
            id: next.id, label: book.label(next.id), isOpen: isOpen, words: book.change(of: next).inWords)
    }

    /// The proposals on the agenda that were amended.
    static let proposals = """
        SELECT DISTINCT i.proposal_id FROM meetings_agenda_item i
        JOIN proposals_amendment a ON a.cooperative_id = i.cooperative_id AND a.proposal_id = i.proposal_id
        WHERE i.cooperative_id = ?1 AND i.meeting_id = ?2
        """
}

extension PutOffItem {
    static let statement = """
        SELECT p.item_id, p.to_meeting, m.day, p.reason FROM meetings_agenda_item i
        JOIN meetings_postponement p ON p.cooperative_id = i.cooperative_id AND p.item_id = i.id
        LEFT JOIN meetings_meeting m ON m.cooperative_id = p.cooperative_id AND m.id = p.to_meeting
        WHERE i.cooperative_id = ?1 AND i.meeting_id = ?2
        """
}

/// Statutes that changed between the convocation of a meeting and the meeting: the number of each version.
public struct StatutesTransition: Hashable, Sendable {
    public let calledUnder: Int, heldUnder: Int

    /// nil where the same version holds all along.
    static func read(calledOn: Day?, heldOn: Day, _ glance: Glance) throws -> StatutesTransition? {
        guard let calledOn, calledOn < heldOn else { return nil }
        let versions = try [calledOn, heldOn].map { day in
            try glance.hall.statutes.inForce(on: day, for: glance.cooperative, in: glance.reading).version.number
        }
        return versions[0] == versions[1] ? nil : StatutesTransition(calledUnder: versions[0], heldUnder: versions[1])
    }
}
