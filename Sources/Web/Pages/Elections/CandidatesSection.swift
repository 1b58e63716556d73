import CooperativeService
import HTML
import Kernel
import Phrases

/// Everybody who was put up, by whom, and what became of it.
struct CandidatesSection: Component {
    typealias Words = Phrases.CandidatePages
    let reader: Reader
    let election: ElectionSheet
    let state: FormState

    private var acts: Bool { election.candidates.contains(where: hasActs) }

    /// The reader can do something about this candidate now.
    private func hasActs(_ candidate: ElectionSheet.Candidate) -> Bool {
        guard election.takesWithdrawals, candidate.withdrawnOn == nil, !candidate.isElected else { return false }
        let supports = election.takesCandidates && election.rights.nominates && !candidate.isBoards
        return supports || election.rights.isSecretariat && candidate.person != election.rights.viewer
    }

    var body: Node {
        h2(.id("candidates")) { reader(Words.title) }
        if election.candidates.isEmpty {
            p { reader(Words.none) }
        } else if acts {
            CommandForm(reader, to: reader.site.election(election.id, "candidates"), state) { table }
        } else {
            table
        }
    }

    private var table: Node {
        var columns = [Words.name, Words.by, Words.state]
        if acts { columns.append(Words.act) }
        return DataTable(
            caption: reader(Words.title), columns: columns.map { DataTable.Column(reader($0)) },
            rows: election.candidates.map(row), hidesCaption: true
        ).body
    }

    private func row(_ candidate: ElectionSheet.Candidate) -> [Node] {
        let cells: [Node] = [.text(candidate.name), .text(reader(nominator(of: candidate))), standing(of: candidate)]
        return acts ? cells + [buttons(for: candidate)] : cells
    }

    private func nominator(of candidate: ElectionSheet.Candidate) -> Phrase {
        if candidate.isBoards { return candidate.isBinding ? Words.boardBinding : Words.board }
        return Words.members(reader.number(candidate.support), of: reader.number(candidate.needed))
    }

    private func standing(of candidate: ElectionSheet.Candidate) -> Node {
        group {
            if candidate.isElected {
                Badge(reader(Words.elected), .good)
            } else if candidate.withdrawnOn != nil {
                Badge(reader(Words.withdrawn), .closed)
            } else if election.stage == .finished {
                Badge(reader(Words.notElected), .closed)
            } else {
                if candidate.acceptedOn == nil {
                    Badge(reader(Words.asked), .attention)
                } else if candidate.isPutUp {
                    Badge(reader(Words.accepted), .good)
                }
                if !candidate.isPutUp { Badge(reader(Words.short), .attention) }
            }
        }
    }

    private func buttons(for candidate: ElectionSheet.Candidate) -> Node {
        group {
            if candidate.withdrawnOn == nil {
                if candidate.isSupportedByViewer {
                    reader(Words.supported) + " "
                } else if election.takesCandidates, election.rights.nominates, !candidate.isBoards {
                    button("support", Words.support, candidate)
                }
                if election.rights.isSecretariat && candidate.person != election.rights.viewer {
                    if candidate.acceptedOn == nil, election.takesCandidates {
                        button("accept", Words.recordYes, candidate)
                    }
                    button("withdraw", Words.recordNo, candidate)
                }
            }
        }
    }

    @Content private func button(_ act: String, _ label: Phrase, _ candidate: ElectionSheet.Candidate) -> Node {
        LineButton(label: reader(label), about: candidate.name, name: act, value: candidate.person.description)
        " "
    }
}
