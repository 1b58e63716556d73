import CooperativeService
import Kernel

/// The addresses of one cooperative's pages; `slug` is made of small letters, digits and hyphens.
struct CooperativeSite: Sendable, Hashable {
    let slug: String

    var front: String { "/c/" + slug }
    var statutes: String { front + "/statutes" }
    var join: String { front + "/join" }
    var joined: String { front + "/join/thanks" }
    var decisions: String { front + "/decisions" }
    var home: String { front + "/home" }
    var meetings: String { front + "/meetings" }
    var proposals: String { front + "/proposals" }
    var fileProposal: String { proposals + "/new" }
    func fileProposal(with request: MeetingRequestID) -> String { fileProposal + "?request=\(request)" }
    var membership: String { front + "/membership" }
    var contact: String { membership + "/contact" }
    var consent: String { membership + "/e-mail" }
    var resignation: String { membership + "/resignation" }
    var leaving: String { membership + "/leaving" }
    func leaving(_ act: String) -> String { leaving + "/" + act }
    var ownData: String { membership + "/data.json" }
    var request: String { meetings + "/request" }
    var calendar: String { front + "/calendar" }

    func decision(_ id: DecisionID) -> String { "\(decisions)/\(id)" }
    func decisions(before number: String) -> String { decisions + "?before=" + number }
    func meeting(_ id: MeetingID) -> String { "\(meetings)/\(id)" }
    func calendarFile(of id: MeetingID) -> String { meeting(id) + "/calendar.ics" }
    func selfConvoking(_ id: MeetingRequestID) -> String { "\(request)/\(id)/convocation" }
    func support(_ id: MeetingRequestID) -> String { "\(request)/\(id)/support" }
    func registration(_ id: MeetingID) -> String { meeting(id) + "/registration" }
    func arrival(_ id: MeetingID) -> String { meeting(id) + "/arrival" }
    func screen(_ id: MeetingID) -> String { meeting(id) + "/screen" }
    func proposal(_ id: ProposalID) -> String { "\(proposals)/\(id)" }
    func course(_ id: ProposalID, _ act: String) -> String { proposal(id) + "/course/" + act }
    func poll(_ id: PollID) -> String { "\(front)/polls/\(id)" }
    func ballotCheck(_ id: PollID) -> String { poll(id) + "/check" }
    func count(of id: PollID) -> String { poll(id) + "/count.json" }
    func count(behind id: DecisionID) -> String { decision(id) + "/count.json" }
    func ballot(_ id: PollID) -> String { poll(id) + "/ballot" }
    func article(_ number: String) -> String { statutes + "#article-" + number }
}
