import CooperativeService
import Kernel

/// The addresses of papers, minutes and the list of decisions.
extension CooperativeSite {
    var decisionList: String { front + "/decision-list" }
    func decisionList(_ filter: FollowUpFilter) -> String { decisionList + "?show=" + filter.rawValue }
    var decisionListFile: String { front + "/decision-list.csv" }
    var listing: String { decisionList + "/publication" }
    func followUp(_ id: DecisionID) -> String { decision(id) + "/follow-up" }

    func document(_ id: DocumentLine) -> String { "\(front)/documents/\(id.id)" }
    func papers(_ id: MeetingID) -> String { meeting(id) + "/documents" }
    func papers(_ id: ProposalID) -> String { proposal(id) + "/documents" }
    func memberItems(_ id: MeetingID) -> String { meeting(id) + "/items" }
    func minutesBook(_ id: MeetingID) -> String { meeting(id) + "/minutes" }
    func minutesBook(_ id: MeetingID, version: Int) -> String { minutesBook(id) + "?version=\(version)" }
    func minutesAct(_ id: MeetingID, _ act: String) -> String { minutesBook(id) + "/" + act }
    func proof(_ id: MeetingID) -> String { plan(id) + "/proof" }
    func order(of id: MeetingID) -> String { plan(id) + "/order" }
}
