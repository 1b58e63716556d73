import CooperativeService
import HTML
import Kernel
import Phrases

/// One decision outside a meeting: the words, signing them, and for chair and secretary who answered.
struct OutsidePage: Component {
    typealias Words = Phrases.OutsidePages
    let reader: Reader
    let sheet: OutsideSheet
    let state: FormState

    private var isRunning: Bool { sheet.line.ending == nil }

    var body: Node {
        p { a(.href(reader.site.outside)) { reader(Words.title) } }
        h1 { sheet.line.question }
        Refused(reader: reader, state: state)
        standing
        h2 { reader(Words.text) }
        Prose(sheet.text)
        answers
        Facts(facts)
        p { a(.href(reader.site.proposal(sheet.line.proposal))) { reader(Phrases.DecisionPages.seeProposal) } }
        if sheet.isDesk { OutsideDeskSection(reader: reader, sheet: sheet, state: state.quiet) }
    }

    @Content private var standing: Node {
        if !isRunning {
            Notice(.information, reader(Words.ending(sheet.line.ending, isAdopted: sheet.line.isAdopted)))
            if !sheet.reason.isEmpty { p { reader(Words.withdrawn(sheet.reason)) } }
            if let decision = sheet.line.decision {
                p { a(.href(reader.site.decision(decision))) { reader(Words.toDecision) } }
            }
        }
    }

    @Content private var answers: Node {
        for voice in sheet.voices {
            if let choice = voice.choice, let day = voice.signedOn {
                section(.class("card")) {
                    h2 { reader(voice.isOwn ? Words.yourAnswer : Words.answerFor(voice.name)) }
                    p(.class("big")) { reader(Words.signedOn(Phrases.VotePages.choice(choice.rawValue), day)) }
                    if voice.agrees == false { p { reader(Words.refusesManner) } }
                }
            }
        }
        if isRunning {
            if sheet.isOver {
                if !sheet.waiting.isEmpty { Notice(.warning, reader(Phrases.Outside.over(sheet.line.lastDay))) }
            } else if !sheet.waiting.isEmpty {
                OutsideForm(reader: reader, sheet: sheet, state: state)
            }
            if sheet.voices.isEmpty { Notice(.information, reader(Words.notAsked)) }
        }
    }

    private var facts: [(name: String, value: Node)] {
        var facts: [(name: String, value: Node)] = [
            (reader(Phrases.DecisionPages.decidedBy), .text(reader(Phrases.Vocabulary.organ(sheet.line.body)))),
            (
                reader(Words.wayHeading),
                group {
                    reader(Words.way(sheet.line.way)) + " "
                    ArticleBadge(article: sheet.article, language: reader.language)
                }
            ),
            (reader(Words.startedOn), reader.day(sheet.startedOn)),
            (reader(Words.lastDay), reader.day(sheet.line.lastDay)),
            (
                reader(Words.answers),
                .text(reader(Words.answered(reader.number(sheet.answered), of: reader.number(sheet.asked))))
            ),
        ]
        if sheet.line.way != "board" { facts.append((reader(Words.boardKnew), reader.day(sheet.boardKnewOn))) }
        return facts
    }
}

/// The answer that one signs; it is read back first.
private struct OutsideForm: Component {
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
