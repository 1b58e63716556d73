import CooperativeService
import HTML
import Kernel
import Phrases

/// The objections in a round by consent, and setting one aside with the reason.
struct ObjectionList: Component {
    typealias Words = Phrases.Consent
    let reader: Reader
    let meeting: MeetingID
    let vote: MeetingHall.OpenVote
    let state: FormState

    var body: Node {
        if !vote.objections.isEmpty {
            h4 { reader(Words.objections) }
            ul { for objection in vote.objections { li { entry(objection) } } }
        }
    }

    @Content private func entry(_ objection: OpenObjection) -> Node {
        strong { objection.name }
        if let argument = objection.argument { ": " + argument }
        if let isOverriding = objection.isOverriding {
            " "
            Badge(reader(isOverriding ? Words.overriding : Words.notOverriding))
        } else {
            details {
                summary { reader(Words.setAside) }
                CommandForm(reader, to: reader.site.run(meeting, "objection"), state) {
                    input(.type("hidden"), .name("poll"), .value(vote.id.description))
                    input(.type("hidden"), .name("person"), .value(objection.person.description))
                    input(.type("hidden"), .name("principal"), .value(objection.principal.description))
                    NamedField(
                        id: "objection-\(vote.id)-\(objection.principal)", name: "reason",
                        label: reader(Words.rulingField), maxlength: 2000)
                    SubmitButton(reader(Words.setAside), .danger)
                }
            }
        }
    }
}
