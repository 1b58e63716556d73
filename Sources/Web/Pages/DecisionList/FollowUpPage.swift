import CooperativeService
import HTML
import Kernel
import Phrases

/// What is done about one decision, and for who may the forms to say so.
struct FollowUpPage: Component {
    typealias Words = Phrases.DecisionListPages
    let reader: Reader
    let decision: FollowedDecision
    let mayWrite: Bool
    let later: [DecisionLine]
    let state: FormState

    var body: Node {
        p { a(.href(reader.site.decision(decision.line.id))) { decision.line.number + " · " + decision.line.title } }
        h1 { reader(Words.followUp) }
        Refused(reader: reader, state: state)
        FollowUpFacts(reader: reader, decision: decision)
        if mayWrite, decision.line.effect == .waiting {
            p { LinkButton(reader(Phrases.EffectPages.title), to: reader.site.effect(decision.line.id), .secondary) }
        }
        if decision.line.isAdopted, decision.replacedBy == nil {
            if mayWrite { assignment }
            if mayWrite || decision.isMine { progress }
            if mayWrite, !later.isEmpty { replacement }
        }
    }

    private var action: String { reader.site.followUp(decision.line.id) }

    @Content private var assignment: Node {
        h2(.id("assign")) { reader(Words.assign) }
        CommandForm(reader, to: action, state.quiet) {
            input(.type("hidden"), .name("act"), .value("assign"))
            Field(
                name: "number", label: reader(Words.memberNumber), kind: .number, hint: reader(Words.memberHint),
                value: state["number"], optional: reader.language)
            SelectField(
                name: "body", label: reader(Words.ownerBody),
                choices: [Choice("", reader(Words.noBody))]
                    + [Organ.board, .audit, .supervisory, .assembly].map {
                        Choice($0.rawValue, reader(Phrases.Vocabulary.organ($0)))
                    }, chosen: state["body"])
            Field(
                name: "due", label: reader(Words.due), kind: .day,
                value: state["due"] ?? decision.dueOn?.description, optional: reader.language)
            SubmitButton(reader(Words.save), .secondary)
        }
    }

    @Content private var progress: Node {
        h2(.id("report")) { reader(Words.report) }
        CommandForm(reader, to: action, state.quiet) {
            input(.type("hidden"), .name("act"), .value("report"))
            RadioGroup(
                name: "status", legend: reader(Words.status),
                choices: ["open", "started", "done", "dropped"].map { Choice($0, reader(Words.status($0))) },
                chosen: state["status"] ?? decision.status)
            Field(
                name: "note", label: reader(Words.note), value: state["note"], optional: reader.language, maxlength: 200
            )
            SubmitButton(reader(Words.save), .secondary)
        }
    }

    @Content private var replacement: Node {
        h2(.id("replace")) { reader(Words.replace) }
        CommandForm(reader, to: action, state.quiet) {
            input(.type("hidden"), .name("act"), .value("replace"))
            SelectField(
                name: "by", label: reader(Words.laterDecision),
                choices: later.map { Choice($0.id.description, $0.number + ": " + $0.title) }, chosen: state["by"])
            SubmitButton(reader(Words.save), .secondary)
        }
    }
}

/// Who, until when, how far, and what replaced what.
struct FollowUpFacts: Component {
    typealias Words = Phrases.DecisionListPages
    let reader: Reader
    let decision: FollowedDecision

    var body: Node {
        Facts(facts)
    }

    private var facts: [(name: String, value: Node)] {
        var facts: [(name: String, value: Node)] = []
        let owner = decision.owner ?? decision.ownerBody.map { reader(Phrases.Vocabulary.organ($0)) }
        if let owner { facts.append((reader(Words.owner), .text(owner))) }
        if let day = decision.dueOn { facts.append((reader(Words.due), reader.day(day))) }
        facts.append((reader(Words.status), FollowUpStatus(reader: reader, decision: decision).body))
        if !decision.note.isEmpty { facts.append((reader(Words.note), .text(decision.note))) }
        if let day = decision.effectiveOn { facts.append((reader(Words.effective), reader.day(day))) }
        if !decision.replaces.isEmpty {
            facts.append((reader(Words.replaces), .text(decision.replaces.joined(separator: ", "))))
        }
        if let number = decision.replacedBy { facts.append((reader(Words.replacedBy), .text(number))) }
        if let day = decision.listedOn { facts.append((reader(Words.listed), listed(day))) }
        return facts
    }

    private func listed(_ day: Day) -> Node {
        let isLate = decision.listDueOn.map { day > $0 } ?? false
        return group {
            reader.day(day)
            if isLate { Badge(reader(Words.listedLate), .attention) }
        }
    }
}
