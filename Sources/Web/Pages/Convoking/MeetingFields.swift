import CooperativeService
import HTML
import Kernel
import Phrases

/// Day, time, way and place of a meeting.
struct MeetingFields: Component {
    typealias Words = Phrases.ConvokingPages
    let reader: Reader
    let state: FormState
    /// The values of a meeting that exists; what was filled in goes before them.
    var plan: MeetingPlan?
    /// After the convocation only the place, the hour and the link can be changed.
    var placeOnly = false

    var body: Node {
        if !placeOnly {
            Field(
                name: "title", label: reader(Words.title), hint: plan == nil ? reader(Words.titleHint) : nil,
                value: state["title"] ?? plan?.line.title, optional: reader.language)
            Field(
                name: "day", label: reader(Words.day), kind: .day, value: state["day"] ?? plan?.line.day.description)
            time
            RadioGroup(
                name: "mode", legend: reader(Words.mode),
                choices: ["physical", "hybrid", "digital"].map { Choice($0, reader(Words.mode($0))) },
                chosen: state["mode"] ?? plan?.mode ?? "physical")
        }
        if placeOnly { time }
        Field(
            name: "place", label: reader(Words.place), value: state["place"] ?? plan?.line.place,
            optional: reader.language)
        Field(
            name: "link", label: reader(Words.link), value: state["link"] ?? plan?.onlineLink, optional: reader.language
        )
    }

    private var time: Field {
        Field(
            name: "time", label: reader(Words.time), kind: .time,
            value: state["time"] ?? plan.map { Phrases.time(minute: $0.line.startMinute) } ?? "20:00")
    }
}
