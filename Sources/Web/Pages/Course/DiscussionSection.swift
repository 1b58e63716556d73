import CooperativeService
import HTML
import Kernel
import Phrases

/// What members say for and against a proposal, with their replies.
struct DiscussionSection: Component {
    typealias Words = Phrases.Discussion
    let reader: Reader
    let proposal: ProposalID
    let course: ProposalCourse
    let state: FormState

    var body: Node {
        h2(.id("arguments")) { reader(Words.title) }
        if course.arguments.isEmpty {
            p { reader(Words.none) }
        } else {
            div(.class("cards")) {
                side(Words.inFavour, "for")
                side(Words.against, "against")
            }
        }
        if course.mayTakePart { new }
    }

    private func side(_ label: Phrase, _ side: String) -> Node {
        div(.class("card")) {
            h3 { reader(label) }
            ul(.class("plain")) {
                for line in course.arguments where line.replyTo == nil && line.side == side {
                    li(.id("argument-\(line.id)")) {
                        entry(line)
                        replies(to: line)
                        if course.mayTakePart, line.end == nil { replyForm(line) }
                    }
                }
            }
        }
    }

    @Content private func replies(to line: ArgumentLine) -> Node {
        let replies = course.arguments.filter { $0.replyTo == line.id }
        if !replies.isEmpty { ul { for reply in replies { li { entry(reply) } } } }
    }

    @Content private func entry(_ line: ArgumentLine) -> Node {
        if let text = line.text {
            Prose(text)
        } else {
            p(.class("soft")) { reader(gone(line)) }
        }
        p(.class("hint")) {
            (line.author.allSatisfy(\.isWhitespace) ? reader(Words.formerMember) : line.author) + ", "
            reader.day(line.filedOn)
        }
        if line.end == nil {
            if line.isMine { withdrawal(line) }
            if course.leads, !line.isMine { hiding(line) }
        }
    }

    private func gone(_ line: ArgumentLine) -> Phrase {
        switch line.end {
        case "hidden": Words.hiddenBecause(line.reason)
        case "withdrawn": Words.withdrawnByAuthor
        default: Words.erased
        }
    }

    private func withdrawal(_ line: ArgumentLine) -> Node {
        CommandForm(reader, to: reader.site.course(proposal, "argument-withdrawal"), state) {
            LineButton(
                label: reader(Words.withdraw), about: String(line.text?.prefix(40) ?? ""), name: "argument",
                value: line.id.description)
        }.body
    }

    private func hiding(_ line: ArgumentLine) -> Node {
        details {
            summary { reader(Words.hide) }
            CommandForm(reader, to: reader.site.course(proposal, "argument-hiding"), state) {
                input(.type("hidden"), .name("argument"), .value(line.id.description))
                NamedField(
                    id: "hide-\(line.id)", name: "reason", label: reader(Words.hideField), maxlength: 500)
                SubmitButton(reader(Words.hide), .danger)
            }
        }
    }

    private func replyForm(_ line: ArgumentLine) -> Node {
        details {
            summary { reader(Words.reply) }
            CommandForm(reader, to: reader.site.course(proposal, "argument"), state) {
                input(.type("hidden"), .name("replyTo"), .value(line.id.description))
                NamedField(
                    id: "reply-\(line.id)", name: "argumentText", label: reader(Words.replyField), maxlength: 2000)
                SubmitButton(reader(Words.reply), .secondary)
            }
        }
    }

    private var new: Node {
        CommandForm(reader, to: reader.site.course(proposal, "argument"), state) {
            RadioGroup(
                name: "side", legend: reader(Words.sideField),
                choices: [Choice("for", reader(Words.inFavour)), Choice("against", reader(Words.against))],
                chosen: state["side"])
            Field(
                name: "argumentText", label: reader(Words.textField), kind: .long(rows: 3),
                value: state["argumentText"], maxlength: 2000)
            SubmitButton(reader(Words.send))
        }.body
    }
}

/// A line of text whose form stands on the page more than once, so that its id is its own.
struct NamedField: Component {
    let id: String, name: String, label: String
    var maxlength: Int

    var body: Node {
        div(.class("field")) {
            FieldLabel(id: id, label: label, optional: nil)
            textarea(.id(id), .name(name), .rows(2), .maxlength(maxlength)) { "" }
        }
    }
}
