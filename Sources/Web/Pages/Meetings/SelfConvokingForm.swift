import CooperativeService
import HTML
import Kernel
import Phrases

/// Those who asked for an assembly convoke it themselves: when and where, on what, and who leads it and takes the minutes.
struct SelfConvokingForm: Component {
    typealias Words = Phrases.ActingPages
    typealias Convoking = Phrases.ConvokingPages
    let reader: Reader
    let request: MeetingRequestID
    let state: FormState
    var proposals: [RequestDesk.Filed] = []
    /// Their first meeting, which missed its quorum.
    var first: MeetingID?

    var body: Node {
        FoldedForm(
            reader, first == nil ? Words.convoke : Words.convokeSecond, to: reader.site.selfConvoking(request), state
        ) {
            p(.class("hint")) { reader(first == nil ? Words.convokeHint : Words.convokeSecondHint) }
            first.map { input(.type("hidden"), .name("secondOf"), .value($0.description)) }
            Field(name: "day", label: reader(Phrases.Pages.day), kind: .day, value: state["day"])
            Field(name: "start", label: reader(Words.start), kind: .time, value: state["start"] ?? "20:00")
            RadioGroup(
                name: "mode", legend: reader(Convoking.mode),
                choices: ["physical", "hybrid", "digital"].map { Choice($0, reader(Convoking.mode($0))) },
                chosen: state["mode"] ?? (first == nil ? "physical" : nil),
                hint: first == nil ? nil : reader(Words.asTheFirst))
            Field(
                name: "place", label: reader(Phrases.MeetingPages.place), value: state["place"],
                optional: first == nil ? nil : reader.language, maxlength: 200)
            Field(name: "link", label: reader(Convoking.link), value: state["link"], optional: reader.language)
            if !proposals.isEmpty {
                fieldset(.class("choices")) {
                    legend { reader(Words.whatIsDecided) }
                    for one in proposals {
                        CheckField(
                            name: "proposal", label: one.title, isChecked: state["proposal"] == one.id.description,
                            value: one.id.description)
                    }
                }
            }
            number("chairNumber", Words.ownChair, hint: Words.ownChairHint)
            number("takerNumber", Words.ownMinuteTaker, hint: Words.ownMinuteTakerHint)
            SubmitButton(reader(first == nil ? Words.convoke : Words.convokeSecond), .danger)
        }.body
    }

    private func number(_ name: String, _ label: Phrase, hint: Phrase) -> Node {
        Field(
            name: name, label: reader(label), kind: .number, hint: reader(hint), value: state[name],
            optional: reader.language, maxlength: 9
        ).body
    }
}
