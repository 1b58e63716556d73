import Kernel
import Phrases

@testable import CooperativeService
@testable import Web

/// What the desks of bodies and the pages that settle something show, with hostile words wherever people's words can stand.
extension PagesSamples {
    func bodyDesk(of organ: Organ) -> BodyDesk {
        let holder = HolderLine(
            person: Self.id(7), name: text, office: .boardMember, from: day, due: day, isOverdue: false, termNumber: 1,
            suspendedUntil: day, constituency: text, party: text)
        return BodyDesk(
            sheet: BodySheet(
                code: organ, name: text, kind: text, setUpOn: day, endedOn: nil, holders: [holder, holder], seats: [],
                mandate: nil), directors: [holder], decisions: [decisionLine], approvals: approvals,
            proposals: [proposalLine], commands: [MandatableCommand(name: text, summary: h)], mayRecord: true)
    }

    var mandateDesk: MandateDesk {
        let offered = MandatableCommand(name: "suspend-member", summary: h)
        return MandateDesk(
            sheet: BodySheet(
                code: Organ(rawValue: "tuin"), name: text, kind: text, setUpOn: day, endedOn: nil, holders: [],
                seats: [],
                mandate: MandateLine(
                    subjects: [text, text], commands: [offered], ceiling: Money(cents: 50_000), until: day,
                    ratifiedBy: ["board", text])),
            commands: [offered, MandatableCommand(name: "lift-suspension", summary: h)])
    }

    /// A form that was not sent yet.
    var unsent: FormState { FormState(token: FormToken(value: text), key: text) }

    /// A word of a module that this target does not know.
    private static func named<Value: RawRepresentable>(_ word: Value.RawValue) -> Value {
        guard let value = Value(rawValue: word) else { preconditionFailure("no such word") }
        return value
    }

    var lookedAt: RecordBoardDecision.Outcome {
        RecordBoardDecision.Outcome(
            decision: Self.id(1), number: "2026-1", outcome: Self.named("rejected"), arithmetic: arithmetic,
            grounds: [ground], effect: "waiting", conflicted: 1)
    }

    var waitingDecision: WaitingDecision {
        WaitingDecision(
            line: decisionLine, waitsFor: "deed", isSettledHere: true, dueOn: day, lapsesOn: day + 9,
            later: [decisionLine])
    }

    var acting: [Acting] {
        [
            Acting(organisation: Self.id(7), name: text, isMine: true, from: day, until: day, nextFrom: day + 1),
            Acting(organisation: Self.id(8), name: text, isMine: false, from: nil, until: nil, nextFrom: nil),
        ]
    }
}
