import CooperativeService
import HTML
import Kernel
import Phrases

/// Of an item in a body's own meeting: what keeps the vote from opening, said before the button is used, and the approvals
/// that can be named or the reasons that can be written where that is all.
struct VoteObstacles: Component {
    let reader: Reader
    let item: MeetingSheet.AgendaLine
    let hall: MeetingHall
    let state: FormState

    private var grounds: [Ground] { hall.obstacles[item.id] ?? [] }
    private var asksApproval: Bool { grounds.contains { $0.code == Ground.approvalMissing } }
    private var asksReasons: Bool { grounds.contains { $0.code == Ground.reasonsMissing } }

    /// Nothing is missing that the chair cannot name here.
    var canBeMet: Bool {
        grounds.allSatisfy { $0.code == Ground.approvalMissing || $0.code == Ground.reasonsMissing }
            && (!asksApproval || !approvals.isEmpty)
    }

    private var approvals: [DecisionLine] { hall.approvals?.decisions ?? [] }

    static func mark(_ item: String) -> String { "-" + item }

    var body: Node {
        if !grounds.isEmpty {
            p { reader(Phrases.MatterPages.beforeTheVote) }
            GroundList(language: reader.language, grounds: grounds)
            if asksApproval, hall.sheet.line.stage == .open, let desk = hall.approvals {
                ApprovalField(
                    reader: reader, desk: desk, chosen: state[ApprovalField.name(mark)], mark: mark, about: item.title)
            }
            if asksReasons, hall.sheet.line.stage == .open {
                ReasonsField(reader: reader, written: state[ReasonsField.name(mark)], mark: mark)
            }
        }
    }

    private var mark: String { Self.mark(item.id.description) }
}

extension Ground {
    /// The code of an approval that is not named.
    static let approvalMissing = "approval-missing"
}
