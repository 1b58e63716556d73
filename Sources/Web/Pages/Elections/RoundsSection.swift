import CooperativeService
import HTML
import Kernel
import Phrases

/// Every vote of an election with its numbers, its majority, its lots, and who is elected.
struct RoundsSection: Component {
    typealias Words = Phrases.ElectionRounds
    let reader: Reader
    let election: ElectionSheet

    var body: Node {
        h2(.id("rounds")) { reader(Words.title) }
        if election.rounds.isEmpty { p { reader(Words.none) } }
        for round in election.rounds { part(round) }
    }

    private func part(_ round: ElectionSheet.Round) -> Node {
        section(.class("card")) {
            h3 { reader(Words.round(round.kind, round.number)) + ", " + reader(Words.manner(round.manner)) }
            if let outcome = round.outcome {
                ChallengeNotice(reader: reader, result: outcome.result)
                p(.class("big")) { reader(said(of: round, outcome)) }
                if !outcome.elected.isEmpty, !outcome.result.isHeldAnew {
                    p { reader(Words.termStarts(outcome.firstDay ?? election.takesOfficeOn ?? election.meetingDay)) }
                }
                if !outcome.continuing.isEmpty {
                    p { reader(Words.continuing(outcome.continuing.joined(separator: ", "))) }
                }
                numbers(round, outcome)
                lots(outcome)
                details {
                    summary { reader(Phrases.DecisionPages.arithmetic) }
                    ArithmeticTable(reader: reader, arithmetic: outcome.result.arithmetic)
                }
                outcome.result.decision.map { id in
                    p { a(.href(reader.site.decision(id))) { reader(Phrases.VotePages.toDecision) } }
                }
            } else {
                p { Badge(reader(Phrases.ElectionPages.stage("voting")), .attention) }
                ul { for line in round.lines { if let name = line.name { li { name } } } }
            }
            p {
                a(.href(reader.site.poll(round.poll))) {
                    reader(Words.toVote)
                    span(.class("unseen")) { ": " + round.question }
                }
            }
        }
    }

    private func said(of round: ElectionSheet.Round, _ outcome: ElectionSheet.Outcome) -> Phrase {
        if round.kind == "nomination" { return outcome.result.outcome == "adopted" ? Words.broken : Words.kept }
        return outcome.elected.isEmpty ? Words.nobody : Words.electedNames(outcome.elected.joined(separator: ", "))
    }

    @Content private func numbers(_ round: ElectionSheet.Round, _ outcome: ElectionSheet.Outcome) -> Node {
        if round.lines.contains(where: { $0.votes != nil }) {
            DataTable(
                caption: reader(Words.round(round.kind, round.number)),
                columns: [
                    .init(reader(Phrases.CandidatePages.name)), .init(reader(Words.votes), isNumber: true),
                    .init(reader(Words.outcome)),
                ], rows: round.lines.map(row), hidesCaption: true)
            p { reader(Words.valid(reader.number(outcome.valid))) }
        }
    }

    private func row(_ line: ElectionSheet.Line) -> [Node] {
        [
            .text(line.name ?? line.answer.map { reader(Phrases.VotePages.choice($0.rawValue)) } ?? ""),
            .text(line.votes.map(reader.number) ?? ""),
            group {
                if line.isElected { Badge(reader(Words.elected), .good) }
                if line.goesOn { Badge(reader(Words.goesOn)) }
            },
        ]
    }

    @Content private func lots(_ outcome: ElectionSheet.Outcome) -> Node {
        if !outcome.lots.isEmpty {
            ul {
                for lot in outcome.lots {
                    li {
                        reader(
                            Words.lot(
                                lot.purpose, among: lot.among.joined(separator: ", "),
                                picked: lot.picked.joined(separator: ", ")))
                    }
                }
            }
        }
    }
}
