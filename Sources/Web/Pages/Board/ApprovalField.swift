import CooperativeService
import HTML
import Kernel
import Phrases
import Statutes

/// When the statutes ask approval beforehand: each subject with its amount and the body that approves.
struct ApprovalRules: Component {
    typealias Words = Phrases.MatterPages
    let reader: Reader
    let desk: ApprovalDesk

    var body: Node {
        if !desk.ceilings.isEmpty {
            p {
                reader(Words.approvalWhen)
                if let article = reader.article(desk.article) {
                    " "
                    article
                }
            }
            ul {
                for ceiling in desk.ceilings {
                    li {
                        reader.heading(
                            reader(
                                Phrases.Amounts.approval(
                                    Words.subject(ceiling.subject), from: ceiling.from,
                                    organ: Phrases.Vocabulary.organ(ceiling.organ))))
                    }
                }
            }
        }
    }
}

/// The decision of another body that approved it beforehand.
struct ApprovalField: Component {
    typealias Words = Phrases.MatterPages
    let reader: Reader
    let desk: ApprovalDesk
    var chosen: String?
    /// Tells several of these apart on one page; and what each is about, which is heard and not shown.
    var mark = "", about = ""

    static func name(_ mark: String) -> String { "approval" + mark }

    /// What it approves, or that it does not say so.
    private func subject(of line: DecisionLine) -> String {
        desk.subjects[line.id].map { reader(Words.subject($0)) } ?? reader(Words.noSubject)
    }

    var body: Node {
        let name = Self.name(mark), id = Field.id(of: name)
        if desk.decisions.isEmpty {
            p(.class("hint")) { reader(Words.nothingToCite) }
        } else {
            div(.class("field")) {
                label(.for(id)) {
                    reader(Words.approval)
                    if !about.isEmpty { span(.class("unseen")) { ": " + about } }
                }
                p(.class("hint"), .id(id + "-hint")) { reader(Words.approvalHint) }
                select(.id(id), .name(name), .ariaDescribedby(id + "-hint")) {
                    option(.value(""), .selected((chosen ?? "").isEmpty)) { reader(Words.noApproval) }
                    for line in desk.decisions {
                        option(.value(line.id.description), .selected(chosen == line.id.description)) {
                            line.number + ": " + line.title + " (" + subject(of: line) + ")"
                        }
                    }
                }
            }
        }
    }
}

extension Form {
    /// The decision that was chosen as approval beforehand.
    func approval(_ mark: String = "") -> DecisionID? { value(ApprovalField.name(mark)) }
}
