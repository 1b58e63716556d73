import Kernel
import Meetings
import Phrases
import Proposals
import Store
import Voting

extension Scene {
    /// The meeting, or a refusal that there is none.
    func requireMeeting(_ id: MeetingID) throws -> Meeting {
        guard let meeting = try meetings.meeting(id) else {
            throw Refusal(.notFound, MeetingGrounds.unknown("unknown-meeting", Phrases.Meetings.unknownMeeting))
        }
        return meeting
    }

    /// The meeting, when it is in one of these states.
    func requireMeeting(_ id: MeetingID, in states: Set<MeetingState>) throws -> Meeting {
        let meeting = try requireMeeting(id)
        try refuse(.conflict, if: StateCheck.grounds(try meetings.state(of: id) ?? .drafted, in: states))
        return meeting
    }

    func requireBody(_ organ: Organ) throws -> Body {
        guard let body = try bodies.body(organ) else {
            throw Refusal(.notFound, MeetingGrounds.unknown("unknown-body", Phrases.Meetings.unknownBody))
        }
        return body
    }

    func body(of meeting: Meeting) throws -> Body {
        guard let body = try bodies.body(meeting.body) else {
            throw Refusal(.notFound, MeetingGrounds.unknown("unknown-body", Phrases.Meetings.unknownBody))
        }
        return body
    }

    func requireRequest(_ id: MeetingRequestID) throws -> MeetingRequest {
        guard let request = try meetingRequests.request(id) else {
            throw Refusal(.notFound, MeetingGrounds.unknown("unknown-request", Phrases.Meetings.unknownRequest))
        }
        return request
    }

    /// Refused when the cooperative knows no such person.
    func requireKnown(_ person: PersonID) throws {
        let row = try transaction.row(
            "SELECT 1 FROM membership_person WHERE cooperative_id = ?1 AND id = ?2", cooperative, person)
        guard row == nil else { return }
        throw Refusal(.notFound, MeetingGrounds.unknown("unknown-person", Phrases.Meetings.unknownPerson))
    }

    /// The items of a closed meeting for which its quorum was missed.
    func missed(at meeting: MeetingID) throws -> [AgendaItem] {
        let missed = Set(try shortfallRegister.shortfalls(of: meeting).map(\.item))
        return try agendas.items(of: meeting).filter { missed.contains($0.id) }
    }

    /// Those of them on which a second meeting decides: a proposal as it lay before the first. One that was written anew since
    /// never missed a quorum.
    func carriedOver(from meeting: MeetingID) throws -> [AgendaItem] {
        guard let closed = try meetings.closing(of: meeting) else { return [] }
        return try missed(at: meeting).filter { item in
            guard let proposal = item.proposal else { return true }
            return try proposals.isUnchanged(proposal, since: closed)
        }
    }

    /// Whether an item is the business of one of a first meeting. An election is where as many seats of the same office in the
    /// same body are filled; another one of the same title is not.
    func isSameBusiness(_ item: AgendaItem, as first: AgendaItem) throws -> Bool {
        guard item.isSameBusiness(as: first) else { return false }
        let now = try elections.election(of: item.id), then = try elections.election(of: first.id)
        return now?.organ == then?.organ && now?.office == then?.office && now?.seats == then?.seats
    }

    /// The cooperative's name, as its notices bear it.
    func cooperativeName() throws -> String {
        try transaction.row("SELECT name FROM store_cooperative WHERE id = ?1", cooperative)?.get(0) ?? ""
    }
}
