import CooperativeService
import HTML
import Kernel
import Phrases

/// The answer that one signs; it is read back first.
struct OutsideForm: Component {
    typealias Words = Phrases.OutsidePages
    let reader: Reader
    let sheet: OutsideSheet
    let state: FormState

    var body: Node {
        postForm(to: reader.site.outside(sheet.line.id, "check"), state.token) {
            div(.class("ballot")) {
                if sheet.waiting.count > 1 || sheet.waiting.contains(where: { !$0.isOwn }) { whose }
                if sheet.line.way == "board" { OutsideManner(reader: reader, state: state) }
                RadioGroup(
                    name: "choice", legend: reader(Words.yourAnswer),
                    choices: BallotChoice.allCases.map {
                        Choice($0.rawValue, reader(Phrases.VotePages.choice($0.rawValue)))
                    }, chosen: state["choice"],
                    hint: [
                        reader(Words.answerHint), sheet.line.way == "unanimous" ? reader(Words.oneNo) : "",
                    ].filter { !$0.isEmpty }.joined(separator: " "), problem: state["problem"])
            }
            SubmitButton(reader(Phrases.VotePages.next))
        }
    }

    private var whose: Node {
        let all = sheet.waiting.count > 1 ? [Choice("all", reader(Phrases.ProxyPages.everyone))] : []
        return RadioGroup(
            name: WhoseVote.field, legend: reader(Phrases.ProxyPages.whose),
            choices: all
                + sheet.waiting.map {
                    Choice(
                        $0.voter.description,
                        reader($0.isOwn ? Phrases.ProxyPages.ownVote : Phrases.ProxyPages.voteFor($0.name)))
                },
            chosen: state[WhoseVote.field]
                ?? (sheet.waiting.count > 1 ? "all" : sheet.waiting.first?.voter.description)
        ).body
    }
}

/// Of a director: whether the board may decide in this way.
struct OutsideManner: Component {
    typealias Words = Phrases.OutsidePages
    let reader: Reader
    let state: FormState

    var body: Node {
        RadioGroup(
            name: "agrees", legend: reader(Words.manner),
            choices: [Choice("yes", reader(Words.mannerYes)), Choice("no", reader(Words.mannerNo))],
            chosen: state["agrees"] ?? "yes")
    }
}

/// The answer, read back before it is final.
struct OutsideCheckPage: Component {
    typealias Words = Phrases.OutsidePages
    let reader: Reader
    let sheet: OutsideSheet
    let choice: BallotChoice
    let state: FormState

    var body: Node {
        h1 { reader(Words.check) }
        p { strong { sheet.line.question } }
        p(.class("big")) { reader(Words.says(Phrases.VotePages.choice(choice.rawValue))) }
        if state["agrees"] == "no" { p { reader(Words.refusesManner) } }
        for voice in sheet.waiting where isMeant(voice) && !voice.isOwn {
            p { reader(Words.answerFor(voice.name)) }
        }
        Notice(.warning, reader(Words.isFinal))
        CommandForm(reader, to: reader.site.outside(sheet.line.id, "answer"), state) {
            for name in ["choice", "agrees", WhoseVote.field] {
                if let value = state[name] { input(.type("hidden"), .name(name), .value(value)) }
            }
            div(.class("actions")) {
                SubmitButton(reader(Words.sign))
                a(.href(reader.site.outside(sheet.line.id) + "?choice=" + choice.rawValue)) {
                    reader(Phrases.VotePages.change)
                }
            }
        }
    }

    private func isMeant(_ voice: OutsideSheet.Voice) -> Bool {
        guard let whose = state[WhoseVote.field], whose != "all" else { return true }
        return voice.voter.description == whose
    }
}
