import CooperativeService
import HTML
import Kernel
import Phrases

/// What the tellers counted, a number for each line of the ballot. It leads to the page where it is checked.
struct CountForm: Component {
    typealias Words = Phrases.TellingPages
    /// The fields besides those of the options.
    static let fields = ["blank", "invalid", "ballots", "handedOut", "teller1", "teller2"]
    let reader: Reader
    let poll: PollID
    let manual: ManualVote
    let state: FormState

    static func name(of option: ManualVote.Option) -> String { "votes-" + option.key }

    /// The fields of what non-members voted, where there are any on the roll.
    static func apart(_ manual: ManualVote) -> [String] {
        manual.nonMembers > 0 ? manual.options.map { "apart-" + $0.key } + ["apart-blank"] : []
    }

    /// What was recorded before: a correction starts from it.
    private var last: ManualVote.Count? { manual.count.flatMap { $0.ruling == nil ? $0 : nil } }

    var body: Node {
        CommandForm(reader, to: reader.site.telling(poll), state) {
            if manual.marks > 1 {
                p(.class("hint")) {
                    reader(manual.manner == "hands" ? Words.hands(manual.marks) : Words.marks(manual.marks))
                }
            }
            for (place, option) in manual.options.enumerated() {
                number(
                    Self.name(of: option), manual.name(of: option, reader),
                    otherwise: last.flatMap { $0.votes.indices.contains(place) ? $0.votes[place] : nil })
            }
            if manual.manner == "paper" {
                number("blank", reader(Words.blank), otherwise: last?.blank)
                number("invalid", reader(Words.invalid), otherwise: last?.invalid)
                number("ballots", reader(Words.ballots), otherwise: last?.ballots)
                number("handedOut", reader(Words.handedOut), otherwise: last?.handedOut ?? manual.roll)
                for place in [1, 2] { number("teller\(place)", reader(Words.teller(place))) }
            } else {
                number("blank", reader(Words.abstained), otherwise: last?.blank)
            }
            if manual.nonMembers > 0 { apart }
            SubmitButton(reader(Words.check))
        }
    }

    @Content private var apart: Node {
        p(.class("hint")) { reader(Words.nonMembersHint(manual.nonMembers)) }
        for (place, field) in Self.apart(manual).enumerated() {
            number(
                field, manual.labelApart(place, reader),
                otherwise: last.flatMap { $0.nonMembers.indices.contains(place) ? $0.nonMembers[place] : nil })
        }
    }

    private func number(_ name: String, _ label: String, otherwise value: Int64? = nil) -> Field {
        Field(
            name: name, label: label, kind: .number, value: state[name] ?? value.map { "\($0)" }, maxlength: 9)
    }
}

extension ManualVote {
    /// What a number of votes of non-members is of: an option, or blank after the last.
    func labelApart(_ place: Int, _ reader: Reader) -> String {
        let blank = manner == "paper" ? Phrases.TellingPages.blank : Phrases.TellingPages.abstained
        let name = options.indices.contains(place) ? self.name(of: options[place], reader) : reader(blank)
        return reader(Phrases.TellingPages.ofNonMembers(name))
    }
}

/// The chair rules on a show of hands without a count (2:13 lid 3).
struct RulingForm: Component {
    typealias Words = Phrases.TellingPages
    /// Tells this form from that of a count, where nothing was chosen in it.
    static let mark = "byRuling"
    let reader: Reader
    let poll: PollID
    let state: FormState

    var body: Node {
        h2(.id("ruling")) { reader(Words.ruling) }
        p(.class("hint")) { reader(Words.rulingHint) }
        CommandForm(reader, to: reader.site.telling(poll), state) {
            input(.type("hidden"), .name(Self.mark), .value("yes"))
            RadioGroup(
                name: "ruling", legend: reader(Words.rulingAsked),
                choices: ["adopted", "rejected"].map { Choice($0, reader(Words.ruled($0))) }, chosen: state["ruling"])
            SubmitButton(reader(Words.check))
        }
    }
}

/// What the chair and a member said aloud for a lot.
struct LotWordsForm: Component {
    typealias Words = Phrases.TellingPages
    let reader: Reader
    let poll: PollID
    let state: FormState

    var body: Node {
        h2(.id("words")) { reader(Words.lot) }
        p(.class("hint")) { reader(Words.lotHint) }
        CommandForm(reader, to: reader.site.lotWords(poll), state) {
            Field(name: "chairWords", label: reader(Words.chairWords), value: state["chairWords"], maxlength: 200)
            Field(
                name: "number", label: reader(Words.memberNumber), kind: .number, value: state["number"],
                maxlength: 9)
            Field(name: "personWords", label: reader(Words.memberWords), value: state["personWords"], maxlength: 200)
            SubmitButton(reader(Words.recordWords), .secondary)
        }
    }
}
