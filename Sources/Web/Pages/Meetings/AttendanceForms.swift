import CooperativeService
import HTML
import Kernel
import Phrases

/// Registering for a meeting, and being there online while it is on.
struct AttendanceForms: Component {
    typealias Words = Phrases.MeetingPages
    let reader: Reader
    let meeting: MeetingSheet
    let state: FormState

    private var line: MeetingLine { meeting.line }
    private var isGoingOn: Bool { line.stage == .convoked || line.stage == .open }

    var body: Node {
        if isGoingOn && (meeting.isVoter || line.registered != nil) {
            h2(.id("attendance")) { reader(Words.attendance) }
            p { a(.href(reader.site.proxies(line.id))) { reader(Phrases.ProxyPages.toProxies) } }
            p { a(.href(reader.site.earlyVotes(of: line.id))) { reader(Phrases.ProxyPages.earlyTitle) } }
            if let way = meeting.presentAs { present(way) } else { registration }
            if line.takesOnline && meeting.presentAs == nil && line.stage == .open { arrival }
        }
    }

    @Content private var registration: Node {
        if let way = line.registered { Notice(.done, reader(Words.registeredFor(way))) }
        form(to: reader.site.registration(line.id)) {
            if line.takesHall && line.takesOnline {
                RadioGroup(
                    name: "way", legend: reader(Words.way),
                    choices: [Choice("hall", reader(Words.inHall)), Choice("online", reader(Words.viaOnline))],
                    chosen: state["way"] ?? line.registered ?? "hall", hint: reader(Words.registrationHint))
            } else {
                input(.type("hidden"), .name("way"), .value(line.takesHall ? "hall" : "online"))
                p(.class("hint")) { reader(Words.registrationHint) }
            }
            div(.class("actions")) {
                if line.registered == nil {
                    SubmitButton(reader(Words.register))
                } else {
                    if line.takesHall && line.takesOnline { SubmitButton(reader(Words.changeRegistration)) }
                    SubmitButton(reader(Words.withdraw), .secondary, name: "withdraw", value: "yes")
                }
            }
        }
    }

    @Content private var arrival: Node {
        form(to: reader.site.arrival(line.id)) {
            p(.class("hint")) { reader(Words.arriveHint) }
            SubmitButton(reader(Words.arriveOnline))
        }
    }

    @Content private func present(_ way: String) -> Node {
        Notice(.done, reader(Words.presentAs(way)))
        if way == "online" {
            form(to: reader.site.arrival(line.id)) {
                SubmitButton(reader(Words.leave), .secondary, name: "leave", value: "yes")
            }
        }
    }

    /// The grounds stand once, at the top of the page.
    private func form(to action: String, @Content content: () -> Node) -> Node {
        CommandForm(reader, to: action, FormState(token: state.token, key: state.key), content: content).body
    }
}
