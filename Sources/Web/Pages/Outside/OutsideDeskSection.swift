import CooperativeService
import HTML
import Kernel
import Phrases

/// What chair and secretary see and do: who answered, a paper to record, closing and withdrawing.
struct OutsideDeskSection: Component {
    typealias Words = Phrases.OutsidePages
    let reader: Reader
    let sheet: OutsideSheet
    let state: FormState

    var body: Node {
        h2(.id("desk")) { reader(Words.deskHeading) }
        DataTable(
            caption: reader(Words.deskHeading),
            columns: [.init(reader(Words.voter)), .init(reader(Words.answers))],
            rows: sheet.desk.map { [.text($0.name), .text(words($0))] }, hidesCaption: true)
        if sheet.line.ending == nil {
            if sheet.mayBeClosed { close }
            let silent = sheet.desk.filter { $0.choice == nil }
            if !silent.isEmpty { paper(silent) }
            withdraw
        }
    }

    private func words(_ voice: OutsideSheet.Voice) -> String {
        guard let choice = voice.choice, let day = voice.signedOn else { return reader(Words.noAnswer) }
        var words = [reader(Words.signedOn(Phrases.VotePages.choice(choice.rawValue), day))]
        if voice.isOnPaper { words.append(reader(Words.onPaper)) }
        if voice.agrees == false { words.append(reader(Words.notThisWay)) }
        return words.joined(separator: ", ")
    }

    @Content private var close: Node {
        h2(.id("close")) { reader(Words.closeHeading) }
        p { reader(Words.closeLead) }
        CommandForm(reader, to: reader.site.outside(sheet.line.id, "close"), state) {
            SubmitButton(reader(Words.close))
        }
    }

    @Content private func paper(_ silent: [OutsideSheet.Voice]) -> Node {
        h2(.id("paper")) { reader(Words.paperHeading) }
        CommandForm(reader, to: reader.site.outside(sheet.line.id, "paper"), state) {
            SelectField(
                name: "person", label: reader(Words.voter),
                choices: silent.map { Choice($0.voter.description, $0.name) }, chosen: state["person"])
            SelectField(
                name: "signed", label: reader(Words.answers),
                choices: BallotChoice.allCases.map {
                    Choice($0.rawValue, reader(Phrases.VotePages.choice($0.rawValue)))
                })
            if sheet.line.way == "board" {
                CheckField(name: "agrees", label: reader(Words.mannerNo), value: "no")
            }
            Field(name: "signedOn", label: reader(Words.signatureDay), kind: .day, value: state["signedOn"])
            SubmitButton(reader(Words.record), .secondary)
        }
    }

    @Content private var withdraw: Node {
        h2(.id("withdraw")) { reader(Words.withdrawHeading) }
        CommandForm(reader, to: reader.site.outside(sheet.line.id, "withdraw"), state) {
            Field(name: "reason", label: reader(Words.withdrawReason), kind: .long(rows: 2), value: state["reason"])
            SubmitButton(reader(Words.withdraw), .danger)
        }
    }
}
