import CooperativeService
import HTML
import Kernel
import Phrases

/// What chair and secretary do with the minutes: draft, write, sign, make known, correct, have adopted.
struct MinutesDeskForms: Component {
    typealias Words = Phrases.MinutesPages
    let reader: Reader
    let sheet: MinutesSheet
    let state: FormState
    let decisions: [DecisionLine]

    var body: Node {
        div(.class("screenonly")) {
            if sheet.mayWrite, sheet.versions.isEmpty {
                CommandForm(reader, to: act("draft"), state) { SubmitButton(reader(Words.makeDraft)) }
            }
            if let latest = sheet.latest {
                if sheet.mayWrite { write(latest) }
                if sheet.maySign { sign(latest) }
                if sheet.mayWrite, latest.publishedOn == nil { publish(latest) }
                if sheet.mayPutOnAgenda, latest.publishedOn != nil, sheet.adoptedOn == nil { adopt }
            }
        }
    }

    private func act(_ name: String) -> String { reader.site.minutesAct(sheet.meeting, name) }

    @Content private func write(_ latest: MinutesSheet.Version) -> Node {
        h2(.id("write")) { reader(sheet.isPublished ? Words.correct : Words.write) }
        CommandForm(reader, to: act("text"), state) {
            input(.type("hidden"), .name("version"), .value("\(latest.number)"))
            p(.class("hint")) { reader(Words.writeHint) }
            if sheet.isPublished {
                Field(name: "reason", label: reader(Words.reason), value: state["reason"], maxlength: 2000)
            }
            if sheet.adoptedOn != nil { DecisionField(reader: reader, decisions: decisions, chosen: state["decision"]) }
            Field(
                name: "general", label: reader(Words.general), kind: .long(rows: 4),
                value: state["general"] ?? sheet.general, optional: reader.language, maxlength: 20_000)
            for item in sheet.facts.items {
                if let id = item.item {
                    Field(
                        name: "remark-\(id)", label: reader(Words.under(item.title)), kind: .long(rows: 4),
                        value: state["remark-\(id)"] ?? sheet.remarks[id], optional: reader.language,
                        maxlength: 20_000)
                }
            }
            SubmitButton(reader(Words.save))
        }
    }

    @Content private func sign(_ latest: MinutesSheet.Version) -> Node {
        h2(.id("sign")) { reader(Words.sign) }
        CommandForm(reader, to: act("signature"), state) {
            input(.type("hidden"), .name("version"), .value("\(latest.number)"))
            p(.class("hint")) { reader(Words.signHint(latest.number)) }
            SubmitButton(reader(Words.sign), .secondary)
        }
    }

    @Content private func publish(_ latest: MinutesSheet.Version) -> Node {
        h2(.id("publish")) { reader(Words.publish) }
        CommandForm(reader, to: act("publication"), state) {
            input(.type("hidden"), .name("version"), .value("\(latest.number)"))
            p(.class("hint")) { reader(Words.publishBy(sheet.publishBy)) }
            SubmitButton(reader(Words.publish), .secondary)
        }
    }

    @Content private var adopt: Node {
        h2(.id("adopt")) { reader(Words.adopt) }
        if sheet.drafts.isEmpty {
            p { reader(Words.noDraftMeeting) }
        } else {
            CommandForm(reader, to: act("adoption"), state) {
                p(.class("hint")) { reader(Words.adoptHint) }
                SelectField(
                    name: "draft", label: reader(Words.meeting),
                    choices: sheet.drafts.map {
                        Choice($0.id.description, $0.title + ", " + Format.day($0.day, reader.language))
                    }, chosen: state["draft"])
                SubmitButton(reader(Words.putOn), .secondary)
            }
        }
    }
}
