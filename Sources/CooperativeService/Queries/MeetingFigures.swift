public import Kernel
import Meetings
import Membership
import Statutes
import Store
import Voting

extension CooperativeService {
    /// The figures of a meeting as of now: `members`, and those of the vote that would open now on the item at hand: `base`
    /// (votes), `represented` (votes present or represented), and `quorum` where it asks one.
    public func figures(of meeting: MeetingID, in cooperative: CooperativeID) async throws -> [String: JSONValue] {
        try await glance(at: cooperative) { glance in
            let scene = glance.scene(as: .visitor)
            let held = try scene.requireMeeting(meeting), body = try scene.body(of: held).code
            let agenda = try MeetingSheet.AgendaLine.read(meeting, for: nil, glance)
            let item = try ItemAtHand.first(of: scene.itemsAtHand(agenda, at: held, of: body))
            let now = try scene.rollNow(on: item, at: held, of: body)
            let members = try MemberBook(reading: glance.reading, cooperative: cooperative).count(on: glance.today)
            var figures: [String: JSONValue] = [
                "members": .integer(Int64(members)), "base": .integer(now.everybody.votes),
                "represented": .integer(now.represented.votes),
            ]
            if let quorum = item?.quorum {
                // Of votes, or of the members who have them (`quorum.base`).
                let isOfMembers = try glance.statutes[.quorumBase] == .members
                figures["quorum"] = .integer(
                    quorum.ceiling(of: isOfMembers ? now.everybody.members : now.everybody.votes))
            }
            return figures
        }
    }
}

extension Scene {
    /// The lines of an agenda, as they say which item is at hand.
    func itemsAtHand(
        _ agenda: [MeetingSheet.AgendaLine], at meeting: Meeting, of body: Organ
    ) throws -> [ItemAtHand] {
        try agenda.map { line in
            ItemAtHand(
                item: line.id, topic: line.topic, quorum: try quorum(on: line.id, line.topic, at: meeting, of: body),
                isBusiness: line.proposal != nil || line.election != nil, isOpen: line.isPollOpen,
                isDone: line.putOff != nil || line.decision != nil && !line.canVoteAgain)
        }
    }
}
