import CooperativeService
import HTML
import Kernel
import Phrases

/// The proxies for one meeting: giving, accepting, revoking, and for officers the whole list.
struct ProxiesPage: Component {
    typealias Words = Phrases.ProxyPages
    let reader: Reader
    let desk: ProxyDesk
    let state: FormState

    private var isGoingOn: Bool { desk.line.stage == .convoked || desk.line.stage == .open }

    var body: Node {
        h1 { reader(Words.page(desk.line.title)) }
        p { reader(Words.lead(most: desk.most)) }
        Refused(reader: reader, state: state)
        p { a(.href(reader.site.meeting(desk.line.id))) { reader(Phrases.VotePages.toMeeting) } }
        p { a(.href(reader.site.proxyForm(desk.line.id))) { reader(Words.toForm) } }
        list(reader(Words.given), desk.given, acts: [("revoke", reader(Words.revoke))])
        list(
            reader(Words.held), desk.held,
            acts: [("accept", reader(Words.accept)), ("decline", reader(Words.decline))])
        if desk.isOfficer { list(reader(Words.title), desk.all, acts: [("revoke", reader(Words.revoke))]) }
        if isGoingOn && (desk.mayGive || desk.isOfficer) {
            h2(.id("give")) { reader(Words.giveHeading) }
            ProxyGiving(reader: reader, desk: desk, state: state.quiet)
        }
    }

    @Content private func list(_ heading: String, _ lines: [ProxyDesk.Line], acts: [(String, String)]) -> Node {
        h2 { heading }
        if lines.isEmpty {
            p { reader(Words.none) }
        } else {
            CommandForm(reader, to: reader.site.proxyAnswer(desk.line.id), state.quiet) {
                DataTable(
                    caption: heading,
                    columns: [
                        Words.from, Words.to, Words.scope, Words.way, Words.stageHeading, Words.act,
                    ].map { DataTable.Column(reader($0)) },
                    rows: lines.map { row($0, acts) }, hidesCaption: true)
            }
        }
    }

    private func row(_ line: ProxyDesk.Line, _ acts: [(String, String)]) -> [Node] {
        [
            .text(line.giver), .text(line.holder),
            group {
                line.items.isEmpty ? reader(Words.wholeMeeting) : line.items.joined(separator: "; ")
                if let day = line.until { " (" + reader(Words.upTo(day)) + ")" }
                if let instruction = line.instruction { Prose(instruction) }
            },
            .text(reader(Words.form(line.way))),
            group {
                Badge(reader(Words.stage(line.stage)), line.stands ? .good : .closed)
                if line.stands && line.rests { " " + reader(Words.rests) }
            },
            group {
                if isGoingOn && line.stands {
                    for act in acts where act.0 != "accept" || line.stage == "given" {
                        LineButton(
                            label: act.0 == "decline" && line.stage == "accepted" ? reader(Words.layDown) : act.1,
                            about: line.giver + " – " + line.holder, name: act.0, value: line.id)
                        " "
                    }
                }
            },
        ]
    }
}

/// What is filled in to give a proxy, or to record one that came in on paper or by e-mail.
struct ProxyGiving: Component {
    typealias Words = Phrases.ProxyPages
    let reader: Reader
    let desk: ProxyDesk
    let state: FormState

    var body: Node {
        CommandForm(reader, to: reader.site.proxyCheck(desk.line.id), state) {
            if desk.isOfficer {
                Field(
                    name: "giver", label: reader(Words.giverNumber), kind: .number, value: state["giver"],
                    optional: desk.mayGive ? reader.language : nil, maxlength: 9)
                RadioGroup(
                    name: "form", legend: reader(Words.form),
                    choices: ["electronic", "written", "email"].map { Choice($0, reader(Words.form($0))) },
                    chosen: state["form"] ?? "electronic")
            }
            Field(
                name: "holder", label: reader(Words.holderNumber), kind: .number, hint: reader(Words.holderHint),
                value: state["holder"], optional: desk.anybodyHolds ? reader.language : nil, maxlength: 9)
            if desk.anybodyHolds {
                Field(
                    name: "holderName", label: reader(Words.holderName), hint: reader(Words.holderNameHint),
                    value: state["holderName"], optional: reader.language, autocomplete: "off", maxlength: 200)
            }
            if desk.items.count > 1 { scope }
            Field(
                name: "until", label: reader(Words.until), kind: .day, hint: reader(Words.untilHint),
                value: state["until"], optional: reader.language)
            Field(
                name: "instructions", label: reader(Words.instructions), kind: .long(rows: 2),
                hint: reader(Words.instructionsHint), value: state["instructions"], maxlength: 500)
            SubmitButton(reader(Words.check))
        }
    }

    private var scope: Node {
        fieldset(.class("choices"), .id("field-items"), .ariaDescribedby("field-items-hint")) {
            legend { reader(Words.items) }
            p(.class("hint"), .id("field-items-hint")) { reader(Words.itemsHint) }
            for item in desk.items {
                CheckField(name: "item-\(item.id)", label: item.title, isChecked: state["item-\(item.id)"] != nil)
            }
        }
    }
}

/// What will be given, after it was tried: it holds.
struct ProxyCheckPage: Component {
    typealias Words = Phrases.ProxyPages
    let reader: Reader
    let desk: ProxyDesk
    let giver: String, holder: String
    let items: [String]
    /// The last day on which it can be used, where one was given.
    let until: Day?
    let state: FormState

    private static let fields = ["giver", "holder", "holderName", "form", "until", "instructions"]

    var body: Node {
        h1 { reader(Words.checkHeading) }
        p(.class("big")) { reader(Words.willVote(holder, for: giver)) }
        p { items.isEmpty ? reader(Words.wholeMeeting) : items.joined(separator: "; ") }
        if let until { p { reader(Words.ends(until)) } }
        if let words = state["instructions"], !words.isEmpty { Prose(words) }
        Notice(.done, reader(Words.holds))
        CommandForm(reader, to: reader.site.proxies(desk.line.id), state.quiet) {
            for name in Self.fields + desk.items.map({ "item-\($0.id)" }) {
                if let value = state[name], !value.isEmpty { input(.type("hidden"), .name(name), .value(value)) }
            }
            div(.class("actions")) {
                SubmitButton(reader(Words.give))
                SubmitButton(reader(Words.change), .secondary, name: "change", value: "yes")
            }
        }
    }
}

/// The form to print, fill in and sign.
struct ProxyFormPage: Component {
    typealias Words = Phrases.ProxyPages
    let reader: Reader
    let desk: ProxyDesk

    var body: Node {
        h1 { reader(Words.formTitle) }
        p {
            reader(Words.formText(cooperative: desk.cooperative, meeting: desk.line.title, on: desk.line.day))
        }
        Facts(
            [Words.formMine, Words.formHolder, Words.formItems, Words.formSigned].map {
                (reader($0), .text("________________________________"))
            })
        if desk.items.count > 1 { ol { for item in desk.items { li { item.title } } } }
        p { reader(Words.formBring) }
    }
}
