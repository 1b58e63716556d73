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
    /// The chair is not there: a director opens the meeting and leads it, or one of those who called it themselves.
    public var chairAbsent: Bool?

    public init(meeting: MeetingID, chairAbsent: Bool? = nil) {
        self.meeting = meeting
        self.chairAbsent = chairAbsent
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let held = try scene.requireMeeting(meeting)
        let chair = try scene.requireOpener(of: held, chairAbsent: chairAbsent ?? false)
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
    /// The person who presides over this meeting, when it is the actor; else a refusal of authority. A member who is suspended
    /// has no access to it, and does not lead it either (2:38 lid 1).
    public func requireChair(of meeting: Meeting) throws -> PersonID {
        let person = try requirePerson()
        if try meetings.opening(of: meeting.id)?.chair == person, try leadsInPlace(person, meeting) { return person }
        if let own = meeting.chair {
            if own == person {
                try refuse(if: groundsOfChair(person))
                return person
            }
        } else if try presides(person, over: meeting) {
            return person
        }
        throw Refusal(
            .authority,
            Ground(
                "not-the-chair", try statutes.article(of: .assemblyChair), message: Phrases.Meetings.onlyTheChair,
                remedy: Phrases.Meetings.askTheChair))
    }

    /// Who opens the meeting and leads it: the chair, or who leads it in place of a chair who is not there. The law says who acts,
    /// not that there is no meeting without them (2:38 lid 2, 2:41 lid 3).
    fileprivate func requireOpener(of meeting: Meeting, chairAbsent: Bool) throws -> PersonID {
        let person = try requirePerson()
        guard chairAbsent, try leadsInPlace(person, meeting), try !isChairThere(meeting) else {
            return try requireChair(of: meeting)
        }
        record(Fact("chair-absent", about: person, ["meeting": "\(meeting.id)"]))
        return person
    }

    /// A director, or one of those who asked for a meeting that they called themselves; in another body who sits in it. Nobody
    /// who is suspended.
    func leadsInPlace(_ person: PersonID, _ meeting: Meeting) throws -> Bool {
        let standing = try standing(of: person)
        guard !standing.isSuspended else { return false }
        guard meeting.calledBy == .requesters, let request = meeting.request else {
            let organ = try body(of: meeting).code, isAssembly = organ == .assembly || organ == .delegates
            return isAssembly ? standing.isOnBoard : standing.offices.contains { $0.organ == organ }
        }
        return try standing.isMember && meetingRequests.isSupporter(person, of: request)
    }

    func isChairThere(_ meeting: Meeting) throws -> Bool {
        try presence.present(at: meeting.id).contains { person in
            try isTheChair(person, of: meeting)
        }
    }

    /// Whom requesters made the chair of their meeting, or who presides by office.
    func isTheChair(_ person: PersonID, of meeting: Meeting) throws -> Bool {
        try meeting.chair.map { $0 == person } ?? presides(person, over: meeting)
    }

    /// Whether somebody presides by office: the chair whom the statutes name, and in another body than the assembly its own.
    /// Who is supervised does not lead those who supervise, once they have a chair.
    private func presides(_ person: PersonID, over meeting: Meeting) throws -> Bool {
        let organ = try body(of: meeting).code, standing = try standing(of: person)
        if organ != .assembly, standing.offices.contains(.init(organ: organ, office: .chair)) { return true }
        guard standing.holds(try statutes[.assemblyChair]) else { return false }
        return try organ != .supervisory
            || !offices.holders(of: .supervisory, on: today).contains { $0.office == .chair }
    }

    /// Why somebody cannot lead a meeting to which those who asked for it appoint a chair.
    func groundsOfChair(_ person: PersonID) throws -> [Ground] {
        guard try standing(of: person).isSuspended else { return [] }
        return try AccessCheck.grounds(
            isMember: true, isSuspended: true, holdsOffice: false, ownCase: false,
            article: statutes.law.article(.memberAccess))
    }
}
