import CooperativeService
import HTML
import Kernel
import Phrases

/// Where an item went that the meeting put off.
struct PutOffWords: Component {
    typealias Words = Phrases.CoursePages
    let reader: Reader
    let item: PutOffItem

    var body: Node {
        span(.class("soft")) {
            if let meeting = item.meeting, let day = item.day {
                reader(Words.putOffTo) + " "
                a(.href(reader.site.meeting(meeting))) { reader.day(day) }
            } else {
                reader(Words.putOff)
            }
            if !item.reason.isEmpty { " " + item.reason }
        }
    }
}

/// Which version of the statutes counts for what, when they changed after the convocation.
struct TransitionWords: Component {
    let reader: Reader
    let transition: StatutesTransition

    var body: Node {
        Notice(
            .information,
            reader(Phrases.CoursePages.changedMeanwhile(transition.calledUnder, transition.heldUnder)))
    }
}

/// Puts what comes up in the meeting itself on the agenda.
struct UrgentItemForm: Component {
    typealias Words = Phrases.CoursePages
    let reader: Reader
    let meeting: MeetingID
    let state: FormState

    var body: Node {
        details {
            summary { reader(Words.urgent) }
            p(.class("hint")) { reader(Words.urgentHint) }
            CommandForm(reader, to: reader.site.run(meeting, "urgent"), state) {
                Field(name: "title", label: reader(Words.urgentField), value: state["title"], maxlength: 200)
                SubmitButton(reader(Words.addUrgent), .secondary)
            }
        }
    }
}
