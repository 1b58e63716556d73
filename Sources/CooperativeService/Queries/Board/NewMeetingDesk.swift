public import Kernel
import Meetings
import Statutes
import Store

/// What a new meeting can be: of which body, a second one after a failed quorum, the answer to a request of members.
public struct NewMeetingDesk: Sendable {
    /// Bodies that meet, the assembly first; delegates are the assembly.
    public let bodies: [Body]
    /// Assemblies that missed a quorum, of which no second one was called yet.
    public let firsts: [Candidate<MeetingID>]
    /// Requests of members that no convoked meeting answers.
    public let requests: [Candidate<MeetingRequestID>]

    public struct Body: Hashable, Sendable {
        public let code: Organ
        public let name: String
    }

    /// Something that a meeting can follow or answer, with the last day on which that meeting can be held.
    public struct Candidate<ID: Hashable & Sendable>: Hashable, Sendable {
        public let id: ID
        public let title: String
        public let heldBy: Day
    }
}

extension CooperativeService {
    /// Refused to who does not call meetings.
    public func newMeetingDesk(of cooperative: CooperativeID, as viewer: Actor) async throws -> NewMeetingDesk {
        let firsts = try await readMeetings(of: cooperative) { books in
            guard books.statutes.knowsSecondMeeting else { return [NewMeetingDesk.Candidate<MeetingID>]() }
            return try books.firstMeetings().filter { $0.secondHeldBy >= books.today && !$0.isByRequesters }.map {
                NewMeetingDesk.Candidate(id: $0.id, title: $0.title, heldBy: $0.secondHeldBy)
            }
        }
        return try await glance(at: cooperative) { glance in
            _ = try glance.requireConvener(viewer)
            let isOnBoard = try glance.standing(of: viewer).isOnBoard
            let statutes = try glance.statutes
            let rules = RequestRules(statutes)
            let charters = CharterBook(reading: glance.reading, cooperative: cooperative)
            let bodies = try glance.rows("SELECT code, name FROM meetings_body WHERE cooperative_id = ?1 ORDER BY code")
                .map { NewMeetingDesk.Body(code: Organ(rawValue: try $0.get(0)), name: try $0.get(1)) }
                .filter { body in
                    guard body.code != .delegates, isOnBoard || body.code == .assembly else { return false }
                    return try charters.charter(of: body.code)?.endedOn.map { $0 >= glance.today } ?? true
                }
            return NewMeetingDesk(
                bodies: bodies.filter { $0.code == .assembly } + bodies.filter { $0.code == .board }
                    + bodies.filter { $0.code != .assembly && $0.code != .board },
                firsts: firsts,
                requests: try glance.rows(RequestDesk.made, glance.today).map { row in
                    NewMeetingDesk.Candidate(
                        id: try row.get(3), title: try row.get(1), heldBy: rules.heldBy(requestedOn: try row.get(0)))
                })
        }
    }

    /// Whether somebody calls assemblies beside the board (`assembly.convokers`).
    public func isConvener(_ viewer: Actor, of cooperative: CooperativeID) async throws -> Bool {
        try await glance(at: cooperative) { try $0.isConvener(viewer) }
    }
}

extension Glance {
    /// Whether the viewer has a seat in a body, other than the board, that calls assemblies by the statutes.
    func isConvener(_ viewer: Actor) throws -> Bool {
        let seats = try standing(of: viewer).offices.filter { $0.organ != .board }
        guard !seats.isEmpty else { return false }
        let organs = try statutes[.assemblyConvokers]
        return seats.contains { organs.contains($0.organ) }
    }

    /// The viewer, who sits on the board or in another body that calls assemblies.
    func requireConvener(_ viewer: Actor) throws -> PersonID {
        guard let person = viewer.person else { throw Refusal.signInFirst }
        guard try standing(of: viewer).isOnBoard || isConvener(viewer) else { throw Refusal.officersOnly }
        return person
    }
}
