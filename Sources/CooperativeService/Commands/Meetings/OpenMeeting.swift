public import Kernel
public import Meetings
import Phrases
import Statutes
import Voting

/// The chair opens a convoked meeting on its day, from its hour on (opening). Where everybody with a vote is present or
/// represented it can be opened earlier, and an assembly that was not convoked in time can be opened at all: what it decides is
/// then decided by all of them (2:42 lid 3). Of the assembly the board's chair (2:38 lid 2), or whom the
/// requesters appointed for their own meeting (2:41 lid 3).
public struct OpenMeeting: Command {
    public static let name = "open-meeting"
    public static let competence = Competence.person
    public static let rules: [Rule] = [
        .parameter("assembly.chair"), .law("2:38 lid 2"), .law("2:41 lid 3"), .parameter("assembly.noticeDays"),
        .law("2:42 lid 3"),
    ]
    public static var summary: Phrase { Phrases.Commands.openMeeting }

    public struct Outcome: Codable, Sendable {
        public let meeting: MeetingID
        /// Votes of all who may vote today on what is at hand; the suspended are not in it.
        public let base: Int
        public let members: Int
        public let suspended: Int
        /// Votes present or represented at the opening.
        public let represented: Int
    }

    public var meeting: MeetingID

    public init(meeting: MeetingID) { self.meeting = meeting }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let held = try scene.requireMeeting(meeting)
        let chair = try scene.requireChair(of: held)
        let body = try scene.body(of: held).code
        try refuse(
            .conflict,
            if: StateCheck.openingGrounds(
                try scene.meetings.state(of: meeting) ?? .drafted, day: held.details.day, today: scene.today,
                withoutConvocation: body == .assembly))
        try refuse(if: try scene.groundsToOpen(held, of: body))
        let electorate = try scene.electorate()
        let now = try scene.rollNow(on: scene.itemAtHand(opening: held, of: body), at: held, of: body)
        let figures = OpeningFigures(
            base: Int(now.everybody.votes), members: electorate.members, suspended: electorate.suspended)
        try scene.meetings.open(meeting, chair: chair, figures: figures, at: scene.now)
        try scene.closeEarlyVotes(of: meeting)
        let represented = Int(now.represented.votes)
        scene.record(
            Fact(
                "meeting-opened",
                [
                    "meeting": "\(meeting)", "base": "\(figures.base)", "suspended": "\(figures.suspended)",
                    "represented": "\(represented)",
                ]))
        return Outcome(
            meeting: meeting, base: figures.base, members: figures.members, suspended: figures.suspended,
            represented: represented)
    }
}

extension Scene {
    /// The person who presides over this meeting, when it is the actor; else a refusal of authority.
    public func requireChair(of meeting: Meeting) throws -> PersonID {
        let person = try requirePerson()
        if let own = meeting.chair {
            if own == person { return person }
        } else if try standing(of: person).holds(try statutes[.assemblyChair]) {
            return person
        }
        throw Refusal(
            .authority,
            Ground(
                "not-the-chair", try statutes.article(of: .assemblyChair), message: Phrases.Meetings.onlyTheChair,
                remedy: Phrases.Meetings.askTheChair))
    }
}
