import Hummingbird
import Kernel
import Phrases

/// The form in the bar of the demonstration: its clock moves forward to a day.
struct ClockPage {
    let site: Site

    func add(to groups: RouteGroups) {
        guard let demonstration = site.configuration.demonstration else { return }
        groups.signedIn.post("/demonstration/clock") { _, context in
            let day = context.form.value("to", as: Day.self)
            let back = context.form.text("back")
            var moved = false
            if let day { moved = try await demonstration.move(day) }
            let said = moved ? Phrases.Demonstration.moved : Phrases.Demonstration.onlyForward
            return Redirect(to: back.isEmpty ? "/" : back, saying: said)
        }
    }
}
