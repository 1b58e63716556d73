import CooperativeService
import HTML
import Kernel
import Phrases
import Statutes

/// Recording what a body decided: first what it would become by statutes and law, then the record itself.
struct BodyDecisionForm: Component {
    typealias Words = Phrases.BoardBooks
    typealias Desk = Phrases.BodyDeskPages
    let reader: Reader
    let desk: BodyDesk
    let action: String
    let isChecked: Bool
    let state: FormState

    var body: Node {
        CommandForm(reader, to: action, state) {
            Field(name: "title", label: reader(Words.decisionTitle), value: state["title"], maxlength: 200)
            Field(
                name: "text", label: reader(Words.decisionText), kind: .long(rows: 5), value: state["text"],
                optional: reader.language)
            Field(
                name: "decidedOn", label: reader(Words.decidedOn), kind: .day, value: state["decidedOn"],
                optional: reader.language)
            Field(
                name: "votesFor", label: reader(isBoard ? Words.votesFor : Desk.votesFor), kind: .number,
                value: state["votesFor"])
            Field(
                name: "votesAgainst", label: reader(isBoard ? Words.votesAgainst : Desk.votesAgainst), kind: .number,
                value: state["votesAgainst"] ?? "0")
            if !desk.proposals.isEmpty {
                SelectField(
                    name: "proposal", label: reader(Desk.proposal),
                    choices: [Choice("", reader(Desk.noProposal))]
                        + desk.proposals.map { Choice($0.id.description, "\($0.number): " + $0.title) },
                    chosen: state["proposal"], hint: reader(Desk.proposalHint))
            }
            SelectField(
                name: "mandates", label: reader(Words.mandates),
                choices: [Choice("", reader(Words.mandatesNothing))]
                    + desk.commands.map { Choice($0.name, reader.heading(reader($0.summary))) },
                chosen: state["mandates"] ?? "", hint: reader(Words.mandatesHint))
            if desk.namesMembers {
                Field(
                    name: "aboutMembers", label: reader(Words.aboutMembers), hint: reader(Words.aboutMembersHint),
                    value: state["aboutMembers"], optional: reader.language, maxlength: 200)
            }
            money
            interests
            MemberContractsField(reader: reader, state: state)
            div(.class("actions")) {
                SubmitButton(reader(Desk.check), isChecked ? .secondary : .primary, name: "answer", value: "check")
                if isChecked { SubmitButton(reader(Words.record), name: "answer", value: "record") }
            }
        }
    }

    private var isBoard: Bool { desk.organ == .board }

    @Content private var money: Node {
        MatterFields(reader: reader, subjects: subjects, state: state)
        if let approvals = desk.approvals, !approvals.ceilings.isEmpty {
            ApprovalRules(reader: reader, desk: approvals)
            ApprovalField(reader: reader, desk: approvals, chosen: state["approval"])
        }
    }

    /// The words that statutes or mandate know; one may stand there for several bodies.
    private var subjects: [String] {
        ((desk.approvals?.ceilings ?? []).map(\.subject) + (desk.sheet.mandate?.subjects ?? [])).reduce(into: []) {
            if !$0.contains($1) { $0.append($1) }
        }
    }

    @Content private var interests: Node {
        if isBoard || desk.organ == .supervisory {
            fieldset(.class("choices")) {
                legend { reader(Desk.conflicted) }
                p(.class("hint")) { reader(Desk.conflictedHint) }
                for line in seated {
                    CheckField(
                        name: BodyDecisionForm.conflicted + line.person.description, label: line.name,
                        isChecked: state[BodyDecisionForm.conflicted + line.person.description] != nil)
                }
            }
            Field(
                name: "reasons", label: reader(Phrases.DecisionBackground.reasons), kind: .long(rows: 3),
                hint: reader(Desk.reasonsHint), value: state["reasons"], optional: reader.language, maxlength: 20_000)
        }
    }

    /// Who holds two offices is asked once.
    private var seated: [HolderLine] {
        var seen: Set<PersonID> = []
        return desk.sheet.holders.filter { seen.insert($0.person).inserted }
    }

    /// Each has a name of its own, so that the form keeps all of them when it is shown again.
    static let conflicted = "conflicted-"
}

extension Reception {
    /// Records, or only tries, what that form says.
    func decide(
        _ organ: Organ, _ visit: Visit, _ form: Form, dryRun: Bool
    ) async throws -> RecordBoardDecision.Outcome {
        let numbers = try form.aboutMembers()
        let members =
            numbers.isEmpty
            ? [] : try await site.service.persons(numbered: numbers, of: visit.cooperative, as: visit.actor)
        return try await give(form.decision(of: organ, about: members), visit, form, dryRun: dryRun)
    }
}

extension Form {
    /// Numbers of members, with commas or spaces between them.
    fileprivate func aboutMembers() throws -> [Int] {
        try text("aboutMembers").split(whereSeparator: { ", ;".contains($0) }).map { part in
            guard let number = Int(part), number > 0 else { throw Refusal.memberNumberUnknown }
            return number
        }
    }

    /// What that form says.
    /// - Parameter members: those whose numbers it names.
    fileprivate func decision(of organ: Organ, about members: [PersonID]) throws -> RecordBoardDecision {
        let persons = fields.compactMap { field -> PersonID? in
            guard field.name.hasPrefix(BodyDecisionForm.conflicted) else { return nil }
            return PersonID(String(field.name.dropFirst(BodyDecisionForm.conflicted.count)))
        }
        return RecordBoardDecision(
            title: text("title"), text: optional("text"), decidedOn: try optionalDay("decidedOn"),
            votesFor: try number("votesFor"), votesAgainst: try number("votesAgainst"),
            body: organ == .board ? nil : organ, mandates: optional("mandates"),
            about: members.isEmpty ? nil : members,
            changesMemberContracts: memberContracts?.changes, reservedInContract: memberContracts?.reserved,
            subject: matterSubject(), amount: try matterAmount(), proposal: value("proposal"),
            conflicted: persons.isEmpty ? nil : persons, reasons: optional("reasons"), approval: approval())
    }
}
