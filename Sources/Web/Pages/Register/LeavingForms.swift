import CooperativeService
import HTML
import Kernel
import Phrases

/// The ways in which a membership ends, and erasing what is kept of somebody who left.
struct LeavingForms: Component {
    typealias Words = Phrases.RegisterPages
    let reader: Reader
    let sheet: RegisterSheet
    let decisions: [DecisionLine]
    let state: FormState

    var body: Node {
        if sheet.isRunning {
            resignation
            notice
            if sheet.expelledOn == nil {
                ExpulsionForm(reader: reader, sheet: sheet, decisions: decisions, state: state)
            }
            if sheet.isOrganisation { EndOfOrganisationForm(reader: reader, sheet: sheet, state: state) } else { death }
            SharesForm(reader: reader, sheet: sheet, state: state)
        } else {
            if sheet.endGround == "death", !sheet.isOrganisation {
                HeirForm(reader: reader, sheet: sheet, state: state)
            }
            SharesForm(reader: reader, sheet: sheet, state: state)
            if sheet.isOver {
                FoldedForm(reader, Words.erase, to: reader.site.member(sheet.number, "erasure"), state) {
                    p(.class("hint")) { reader(Words.eraseHint) }
                    SubmitButton(reader(Words.erase), .danger)
                }
            }
        }
    }

    private var resignation: Node {
        FoldedForm(reader, Words.resign, to: reader.site.member(sheet.number, "resignation"), state) {
            Field(
                name: "noticeOn", label: reader(Words.noticeOn), kind: .day, value: state["noticeOn"],
                optional: reader.language)
            SubmitButton(reader(Words.recordNotice))
        }.body
    }

    private var notice: Node {
        FoldedForm(reader, Words.end, to: reader.site.member(sheet.number, "end"), state) {
            SelectField(
                name: "ground", label: reader(Words.ground),
                choices: sheet.grounds.map { Choice($0, reader(Words.ground($0))) },
                chosen: state["ground"])
            Field(name: "endReason", label: reader(Words.reason), value: state["endReason"])
            if let asked = sheet.remindersAsked {
                day("unpaidSince", Words.unpaidSince)
                for number in 1..<(1 + min(asked, Self.mostReminders)) {
                    day("reminded\(number)", Words.reminded(number))
                }
            }
            DecisionField(
                reader: reader, decisions: decisions, chosen: state["decision"], mark: "-end",
                acts: [EndMembership.name], isByName: true)
            SubmitButton(reader(Words.giveNotice), .danger)
        }.body
    }

    /// More of them than fit on a page are given by the command.
    static let mostReminders = 6

    private func day(_ name: String, _ label: Phrase) -> Field {
        Field(name: name, label: reader(label), kind: .day, value: state[name], optional: reader.language)
    }

    private var death: Node {
        FoldedForm(reader, Words.death, to: reader.site.member(sheet.number, "death"), state) {
            Field(name: "diedOn", label: reader(Words.diedOn), kind: .day, value: state["diedOn"])
            SubmitButton(reader(Words.recordDeath), .danger)
        }.body
    }
}
