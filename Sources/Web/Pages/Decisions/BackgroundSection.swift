import CooperativeService
import HTML
import Kernel
import Phrases

/// Subject and amount of a decision, which other one approved it beforehand, who took no part in it and why, and which parties ratified it.
struct BackgroundSection: Component {
    typealias Words = Phrases.DecisionBackground
    let reader: Reader
    let background: DecisionBackground

    var body: Node {
        if !facts.isEmpty { Facts(facts) }
        if !background.reasons.isEmpty {
            h2 { reader(Words.reasons) }
            Prose(background.reasons)
        }
        if !background.parties.isEmpty {
            h2 { reader(Words.ratification) }
            ul { for party in background.parties { li { line(party) } } }
        }
    }

    private var facts: [(name: String, value: Node)] {
        var facts: [(name: String, value: Node)] = []
        if let subject = background.subject {
            let words = reader.heading(reader(Phrases.MatterPages.subject(subject)))
            facts.append((reader(Phrases.BodyPages.subject), .text(words)))
        }
        if let amount = background.amount {
            facts.append((reader(Words.amount), .text(Format.money(amount, reader.language))))
        }
        if let approval = background.approval {
            let link = approval.isShown ? a(.href(reader.site.decision(approval.id))) { approval.number } : nil
            facts.append((reader(Phrases.MatterPages.approvedBy), link ?? .text(approval.number)))
        }
        if let organ = background.inPlaceOf {
            facts.append((reader(Words.inPlaceOf), .text(reader(Phrases.Vocabulary.organ(organ)))))
        }
        if background.conflicted > 0 {
            let who =
                background.names.isEmpty
                ? reader.number(background.conflicted) : background.names.joined(separator: ", ")
            facts.append((reader(Words.conflicted), .text(who)))
        }
        return facts
    }

    private func line(_ party: DecisionBackground.Party) -> Node {
        let name = reader(Phrases.Vocabulary.organ(Organ(rawValue: party.name)))
        let words = party.words.isEmpty ? "" : " (" + party.words + ")"
        return group {
            reader.heading(name) + ": " + reader(Words.answer(party.answer))
            if let day = party.on {
                ", "
                reader.day(day)
            }
            words
        }
    }
}
