import CooperativeService
import HTML
import Kernel
import Phrases

/// What a member asked by letter and the secretary copies: an appeal, and being paid out for shares. Who has no account is
/// no worse off.
struct LettersOfMemberForms: Component {
    typealias Words = Phrases.RegisterPages
    let reader: Reader
    let sheet: RegisterSheet
    let state: FormState

    var body: Node {
        if sheet.suspendedUntil != nil || sheet.endGround == "expulsion" { appeal }
        if sheet.endGround != nil { payout }
    }

    private var appeal: Node {
        FoldedForm(reader, Words.appealByLetter, to: reader.site.member(sheet.number, "appeal"), state) {
            SelectField(
                name: "appealed", label: reader(Words.appealed),
                choices: [
                    Choice("expulsion", reader(Words.appealedExpulsion)),
                    Choice("suspension", reader(Words.appealedSuspension)),
                ], chosen: state["appealed"])
            Field(name: "appealOn", label: reader(Words.letterOn), kind: .day, value: state["appealOn"])
            Field(
                name: "appealWords", label: reader(Words.appealWords), kind: .long(rows: 4),
                value: state["appealWords"], optional: reader.language)
            SubmitButton(reader(Words.recordAppeal))
        }.body
    }

    private var payout: Node {
        FoldedForm(reader, Words.payoutByLetter, to: reader.site.member(sheet.number, "payout"), state) {
            Field(name: "amount", label: reader(Phrases.EndsPages.amount), value: state["amount"])
            SubmitButton(reader(Words.recordPayout))
        }.body
    }
}
