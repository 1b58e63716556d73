import CooperativeService
import HTML
import Kernel
import Phrases

/// Step 2: a meeting with its agenda, the day checked against law and statutes, and what can still be changed.
struct PlanPage: Component {
    typealias Words = Phrases.ConvokingPages
    let reader: Reader
    let plan: MeetingPlan
    let advice: DateAdvice?
    let state: FormState
    let decisions: [DecisionLine]
    /// Whether the convocation would hold.
    var checks: ConvocationAdvice?
    /// The reader is chair or secretary.
    var keepsTheBooks = true
    /// Who calls meetings from another body prepares them, and does not run them.
    var isOnBoard = true

    private var line: MeetingLine { plan.line }
    private var isDraft: Bool { line.stage == .drafted }
    private var isChangeable: Bool { isDraft || line.stage == .convoked }

    var body: Node {
        h1 { reader(Words.planTitle(line.title)) }
        p {
            Badge(reader(Phrases.MeetingPages.stage(line.stage.rawValue)))
            " "
            reader.longDay(line.day)
            ", " + Format.time(line.startMinute, reader.language)
        }
        if isDraft { p { strong { reader(Words.step2) } } }
        Refused(reader: reader, state: state)
        if isDraft { advice.map { AdviceSection(reader: reader, advice: $0, isPartOfMore: checks != nil) } }
        checks.map { ConvocationAdviceSection(reader: reader, advice: $0, isDraft: isDraft) }
        links
        agenda
        if keepsTheBooks { forms } else { p { reader(Phrases.Board.officersDoThis) } }
    }

    @Content private var forms: Node {
        if isChangeable { OrderForm(reader: reader, plan: plan, state: state.quiet) }
        if isChangeable || line.stage == .open {
            AgendaForm(reader: reader, plan: plan, state: state.quiet)
            if line.organ == .assembly {
                CallElectionForm(reader: reader, meeting: line.id, groups: plan.electable, state: state.quiet)
            }
        }
        if isChangeable { change }
        if isChangeable { cancellation }
    }

    @Content private var links: Node {
        div(.class("actions")) {
            if isDraft, keepsTheBooks {
                LinkButton(reader(Words.toConvoking), to: reader.site.convocation(of: line.id))
            }
            if isOnBoard { boardLinks }
            if isOnBoard || !isDraft {
                LinkButton(reader(Phrases.PaperPages.papers), to: reader.site.papers(line.id), .secondary)
                LinkButton(reader(Words.memberPage), to: reader.site.meeting(line.id), .secondary)
            }
        }
    }

    @Content private var boardLinks: Node {
        if line.stage != .cancelled && (!isDraft || line.organ == .assembly) {
            LinkButton(reader(Words.runIt), to: reader.site.run(line.id), isDraft ? .secondary : .primary)
        }
        if !isDraft && line.stage != .cancelled {
            LinkButton(reader(Words.printLetters), to: reader.site.convocationLetters(of: line.id), .secondary)
        }
        if !isDraft && line.stage != .cancelled {
            LinkButton(
                reader(Phrases.ProxyPages.toProxies), to: reader.site.proxies(line.id), .secondary)
            LinkButton(
                reader(Phrases.ProxyPages.earlyTitle), to: reader.site.earlyVotes(of: line.id), .secondary)
        }
        if !isDraft { LinkButton(reader(Phrases.PaperPages.proof), to: reader.site.proof(line.id), .secondary) }
        if line.stage == .closed {
            LinkButton(reader(Phrases.MinutesPages.minutes), to: reader.site.minutesBook(line.id), .secondary)
        }
    }

    @Content private var agenda: Node {
        h2(.id("agenda")) { reader(Words.agenda) }
        if plan.agenda.isEmpty {
            p { reader(Words.agendaEmpty) }
        } else {
            CommandForm(reader, to: reader.site.agenda(of: line.id), state.quiet) {
                ol { for item in plan.agenda { li { entry(item) } } }
            }
        }
    }

    @Content private func entry(_ item: MeetingSheet.AgendaLine) -> Node {
        if let proposal = item.proposal {
            a(.href(reader.site.proposal(proposal.id))) { item.title }
        } else if let election = item.election {
            a(.href(reader.site.election(election.id))) { item.title }
        } else {
            item.title
        }
        Badge(reader(Phrases.Vocabulary.topic(item.topic)))
        item.proposal?.choice.map { ProposedOptionsLine(reader: reader, choice: $0) }
        if let proposal = item.proposal, proposal.text == nil { Badge(reader(Words.textNotOpen), .attention) }
        if isDraft, keepsTheBooks {
            " "
            LineButton(label: reader(Words.remove), about: item.title, name: "remove", value: item.id.description)
        }
        if isChangeable || line.stage == .open { CarriesNothing(reader: reader, item: item, meeting: line.id) }
    }

    @Content private var change: Node {
        h2(.id("change")) { reader(Words.change) }
        if !isDraft { p { reader(Words.changeConvoked) } }
        CommandForm(reader, to: reader.site.plan(line.id), state.quiet) {
            input(.type("hidden"), .name("revision"), .value("\(plan.revision)"))
            MeetingFields(reader: reader, state: state, plan: plan, placeOnly: !isDraft)
            SubmitButton(reader(Words.save), .secondary)
        }
    }

    @Content private var cancellation: Node {
        h2(.id("cancel")) { reader(Words.cancel) }
        CommandForm(reader, to: reader.site.cancellation(of: line.id), state.quiet) {
            Field(name: "reason", label: reader(Words.reason), hint: reader(Words.cancelHint), value: state["reason"])
            if !isDraft { DecisionField(reader: reader, decisions: decisions) }
            SubmitButton(reader(Words.cancel), .danger)
        }
    }
}
