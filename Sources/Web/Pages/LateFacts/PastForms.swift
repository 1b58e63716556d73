import CooperativeService
import HTML
import Kernel
import Phrases

/// The forms to record a meeting and a decision of before.
struct PastForms: Component {
    typealias Words = Phrases.LateFactPages
    let reader: Reader
    let desk: LateFactDesk
    let state: FormState

    var body: Node {
        h2(.id("meeting")) { reader(Words.recordMeeting) }
        CommandForm(reader, to: reader.site.lateFacts("meeting"), state.quiet) {
            SelectField(name: "body", label: reader(Words.body), choices: organs, chosen: state["body"])
            day("day", Words.heldOn, optional: false)
            day("convokedOn", Words.convokedOn)
            number("present", Words.present, optional: false)
            number("represented", Words.byProxy)
            number("base", Words.base)
            Field(name: "place", label: reader(Words.place), value: state["place"], optional: reader.language)
            CheckField(
                name: "secondMeeting", label: reader(Words.secondMeeting), isChecked: state["secondMeeting"] != nil)
            SelectField(
                name: "secondOf", label: reader(Words.secondOf),
                choices: [Choice("", reader(Words.firstUnknown))] + meetings, chosen: state["secondOf"])
            SubmitButton(reader(Words.saveMeeting))
        }
        h2(.id("decision")) { reader(Words.recordDecision) }
        CommandForm(reader, to: reader.site.lateFacts("decision"), state.quiet) {
            Field(name: "title", label: reader(Words.decisionTitle), value: state["title"])
            Field(
                name: "text", label: reader(Words.words), kind: .long(rows: 4), value: state["text"],
                optional: reader.language)
            SelectField(
                name: "meeting", label: reader(Words.meeting),
                choices: [Choice("", reader(Words.noMeeting))] + meetings, chosen: state["meeting"])
            day("decidedOn", Words.decidedOn)
            day("noticeOn", Words.convokedOn, hint: Words.noticeHint)
            SelectField(name: "topic", label: reader(Phrases.Pages.topic), choices: topics, chosen: state["topic"])
            number("votesFor", Words.votesFor, optional: false)
            number("votesAgainst", Words.votesAgainst, optional: false)
            number("votesBlank", Words.votesBlank)
            number("decisionRepresented", Words.represented)
            number("decisionBase", Words.base)
            CheckField(name: "offAgenda", label: reader(Words.offAgenda), isChecked: state["offAgenda"] != nil)
            CheckField(name: "unannounced", label: reader(Words.unannounced), isChecked: state["unannounced"] != nil)
            day("textOpenSince", Words.textOpenSince, hint: Words.textOpenHint)
            Field(
                name: "contentAgainst", label: reader(Words.contentAgainst), hint: reader(Words.contentHint),
                value: state["contentAgainst"], optional: reader.language)
            SelectField(
                name: "missingActOf", label: reader(Words.missingActOf),
                choices: [Choice("", reader(Words.nobody))] + organs, chosen: state["missingActOf"])
            day("ratifyBy", Words.ratifyBy, hint: Words.ratifyByHint)
            day("knownOn", Words.knownOn)
            div(.class("actions")) {
                SubmitButton(reader(Words.lookFirst), .secondary, name: "look", value: "yes")
                SubmitButton(reader(Words.saveDecision))
            }
        }
    }

    private var meetings: [Choice] {
        desk.meetings.map { Choice($0.id.description, Format.day($0.day, reader.language) + ": " + $0.title) }
    }

    private var organs: [Choice] {
        [Organ.assembly, .board, .supervisory].map {
            Choice($0.rawValue, reader.heading(reader(Phrases.Vocabulary.organ($0))))
        }
    }

    private var topics: [Choice] {
        (AgendaForm.topics + [.nomination]).map {
            Choice($0.rawValue, reader.heading(reader(Phrases.Vocabulary.topic($0))))
        }
    }

    private func day(_ name: String, _ label: Phrase, hint: Phrase? = nil, optional: Bool = true) -> Node {
        Field(
            name: name, label: reader(label), kind: .day, hint: hint.map { reader($0) }, value: state[name],
            optional: optional ? reader.language : nil
        ).body
    }

    private func number(_ name: String, _ label: Phrase, optional: Bool = true) -> Node {
        Field(
            name: name, label: reader(label), kind: .number, value: state[name],
            optional: optional ? reader.language : nil
        ).body
    }
}
