public import Kernel
import Meetings
import Phrases
import Store

/// The chair closes an open meeting (sluiting). Refused while a vote is still going on; everybody has left after it. What a
/// show of hands decided last is carried out: it is challenged no more. A vote that was challenged with success is held anew
/// first; where it cannot be held any more, its result stands and can be annulled (2:13 lid 4).
///
/// Of every item that was not put to the vote because its quorum is missed still, the figures of this moment are written
/// down: a second meeting can rest on nothing else.
public struct CloseMeeting: Command {
    public static let name = "close-meeting"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.parameter("assembly.chair"), .law("2:38 lid 2"), .law("2:13 lid 4")]
    public static var summary: Phrase { Phrases.Commands.closeMeeting }

    public struct Outcome: Codable, Sendable {
        /// No refusals: what is wrong with results that stand though a new vote was asked; empty where nothing is.
        public let grounds: [Ground]
    }

    public var meeting: MeetingID

    public init(meeting: MeetingID) { self.meeting = meeting }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let held = try scene.requireMeeting(meeting)
        let chair = try scene.requireChair(of: held)
        try refuse(
            .conflict, if: StateCheck.grounds(try scene.meetings.state(of: meeting) ?? .drafted, in: [.open]))
        let open = try openPolls(scene)
        try refuse(.conflict, if: open.isEmpty ? [] : [MeetingGrounds.pollsOpen(open)])
        try refuse(.conflict, if: try scene.groundsOfOwedVotes(in: meeting))
        let notHeld = try scene.judgeNotHeldAnew(in: meeting)
        try scene.releaseUnchallenged(in: meeting, isOver: true)
        for shortfall in try scene.shortfalls(at: meeting) {
            try scene.shortfallRegister.add(shortfall, at: scene.now)
            scene.record(
                Fact(
                    "quorum-missed",
                    [
                        "item": "\(shortfall.item)", "base": "\(shortfall.base)",
                        "represented": "\(shortfall.represented)", "needed": "\(shortfall.needed)",
                    ]))
        }
        try scene.meetings.close(meeting, by: chair, at: scene.now)
        try scene.presence.departAll(from: meeting, at: scene.now)
        scene.record(Fact("meeting-closed", ["meeting": "\(meeting)"]))
        return Outcome(grounds: notHeld)
    }

    private func openPolls(_ scene: Scene) throws -> [String] {
        try scene.transaction.rows(
            """
            SELECT p.question FROM voting_poll p
            WHERE p.cooperative_id = ?1 AND p.meeting_id = ?2 AND NOT EXISTS (
                SELECT 1 FROM voting_closing c WHERE c.cooperative_id = p.cooperative_id AND c.poll_id = p.id)
            ORDER BY p.opened_at
            """, [scene.cooperative.sqlValue, meeting.sqlValue]
        ).map { try $0.get(0) }
    }
}
