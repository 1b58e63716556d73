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
