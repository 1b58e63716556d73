import CooperativeService
import HTML
import Kernel
import Phrases

/// The count read back after it was tried: it adds up, and nothing is recorded yet.
struct CountCheckPage: Component {
    typealias Words = Phrases.TellingPages
    let reader: Reader
    let poll: PollSheet
    let manual: ManualVote
    let state: FormState

    private var names: [String] { manual.options.map(CountForm.name) + CountForm.fields + CountForm.apart(manual) }

    var body: Node {
        h1 { reader(Words.checkTitle) }
        p { strong { poll.question } }
        if let ruling = state["ruling"], !ruling.isEmpty {
            p(.class("big")) { reader(Words.ruling) + ": " + reader(Words.ruled(ruling)) }
        } else {
            Facts(lines)
            Notice(.information, reader(Words.addsUp))
        }
        CommandForm(reader, to: reader.site.telling(poll.id), state.quiet) {
            for name in names + ["ruling"] {
                if let value = state[name], !value.isEmpty { input(.type("hidden"), .name(name), .value(value)) }
            }
            div(.class("actions")) {
                SubmitButton(reader(Words.record), name: "confirmed", value: "yes")
                SubmitButton(reader(Words.change), .secondary, name: "change", value: "yes")
            }
        }
    }

    private var lines: [(name: String, value: Node)] {
        let options = manual.options.map { (manual.name(of: $0, reader), CountForm.name(of: $0)) }
        let isPaper = manual.manner == "paper"
        let others =
            isPaper
            ? [
                (reader(Words.blank), "blank"), (reader(Words.invalid), "invalid"),
                (reader(Words.ballots), "ballots"), (reader(Words.handedOut), "handedOut"),
                (reader(Words.teller(1)), "teller1"), (reader(Words.teller(2)), "teller2"),
            ] : [(reader(Words.abstained), "blank")]
        let apart = CountForm.apart(manual).enumerated().filter { !(state[$1] ?? "").isEmpty }
            .map { (manual.labelApart($0, reader), $1) }
        return (options + others + apart).map { ($0, .text(shown($1))) }
    }

    private func shown(_ field: String) -> String {
        guard let value = state[field], !value.isEmpty else { return "0" }
        return Int(value).map(reader.number) ?? value
    }
}
