import CooperativeService
import HTML
import Kernel
import Phrases

/// How a decision stands in law, and what became of it, each with its day.
struct DecisionStandingSection: Component {
    typealias Words = Phrases.DecisionStandings
    let reader: Reader
    let decision: DecisionSheet

    var body: Node {
        if let last = decision.standings.last {
            h2 { reader(Words.title) }
            p { Badge(reader(Words.name(last.standing)), last.standing == "valid" ? .good : .attention) }
            if let day = last.voidableUntil { p { reader(Words.voidableUntil(day)) } }
            if let day = last.ratifyBy { p { reader(Words.ratifyBy(day)) } }
            if !last.grounds.isEmpty {
                GroundList(language: reader.language, grounds: last.grounds, withRemedies: false)
            }
            if last.standing == "voidable" { p { reader(Words.canConfirm) } }
        }
        if decision.history.count > 1 || decision.dueOn != nil {
            h2 { reader(Words.history) }
            ul {
                for line in decision.history {
                    li {
                        reader(Phrases.DecisionPages.effect(line.state, waitsFor: line.waitsFor))
                        ", "
                        reader.moment(line.at)
                    }
                }
            }
            if let day = decision.dueOn, decision.line.effect == .waiting { p { reader(Words.due(day)) } }
        }
    }
}
