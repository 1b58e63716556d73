import Kernel
import Meetings
import Membership
import Phrases
import Statutes

/// What members have on an agenda by a right of their own (punt van leden): it was the subject of the request on which the
/// meeting was convoked, or they put it there, or it is the appeal of one of them. Chair and board alone neither take it off
/// nor put it off; in the open meeting those who asked do, or the meeting itself.
struct AskedItem {
    let isOpen: Bool
    /// The actor stood behind it.
    let isByAsker: Bool
    /// Why chair or board alone do not put it off.
    let grounds: [Ground]

    init(_ item: AgendaItem, of meeting: Meeting, in scene: Scene) throws {
        isOpen = try scene.meetings.state(of: meeting.id) == .open
        let request = try meeting.request.map(scene.requireRequest).flatMap {
            RequestedSubject($0.subject).covers(item.title) ? $0 : nil
        }
        let list = try scene.memberItems.list(placedAs: item.id)
        let appeal = try item.proposal.flatMap(scene.endsBook.appeal)
        if let person = scene.actor.person {
            isByAsker =
                try appeal.map { try scene.anyMember($0.member).person == person } ?? false
                || request.map { try scene.meetingRequests.isSupporter(person, of: $0.id) } ?? false
                || list.map { try scene.memberItems.supporters(of: $0).contains(person) } ?? false
        } else {
            isByAsker = false
        }
        var grounds: [Ground] = []
        if let request { grounds.append(.requestedItemStays(request, of: meeting, isOpen: isOpen)) }
        if list != nil { grounds.append(try scene.memberItemStays(isOpen: isOpen)) }
        if let appeal, appeal.outcome == nil {
            grounds.append(
                ExpulsionGrounds.itemStays(try scene.statutes.law.article(.expulsionAppeal), isOpen: isOpen))
        }
        self.grounds = isOpen && isByAsker ? [] : grounds
    }
}

extension Ground {
    fileprivate static func requestedItemStays(
        _ request: MeetingRequest, of meeting: Meeting, isOpen: Bool
    ) -> Ground {
        Ground(
            "requested-item-stays", .law(meeting.calledBy == .requesters ? "2:41 lid 3" : "2:41 lid 2"),
            message: Phrases.Meetings.requestedItemStays(request.subject),
            remedy: isOpen ? Phrases.Postponements.letMeetingVote : Phrases.MemberItems.letAssembly)
    }
}

/// A meeting that decides by a show of hands on its own order (ordevoorstel): more votes for than against, of those there.
struct ShowOfHands {
    let votesFor: Int64, votesAgainst: Int64
    let grounds: [Ground]

    init(votesFor: Int64, votesAgainst: Int64, there: Int64, article: ArticleReference?) {
        self.votesFor = votesFor
        self.votesAgainst = votesAgainst
        let isPossible =
            (0...there).contains(votesFor) && (0...there).contains(votesAgainst) && votesFor + votesAgainst <= there
        if !isPossible {
            grounds = [
                Ground(
                    "show-of-hands-impossible", article, required: "0…\(there)", found: "\(votesFor), \(votesAgainst)",
                    message: Phrases.Postponements.moreThanThere(there),
                    remedy: Phrases.Postponements.countAgain)
            ]
        } else if votesFor <= votesAgainst {
            grounds = [
                Ground(
                    "postponement-not-carried", article, required: "\(votesAgainst + 1)", found: "\(votesFor)",
                    message: Phrases.Postponements.notCarried, remedy: Phrases.Postponements.dealWithIt)
            ]
        } else {
            grounds = []
        }
    }
}
