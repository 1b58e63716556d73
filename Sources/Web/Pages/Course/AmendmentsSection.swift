import CooperativeService
import HTML
import Kernel
import Phrases

/// The amendments to a proposal, what became of each, and what the reader can do about them.
struct AmendmentsSection: Component {
    typealias Words = Phrases.CoursePages
    let reader: Reader
    let proposal: ProposalID
    let course: ProposalCourse
    let state: FormState

    var body: Node {
        h2(.id("amendments")) { reader(Words.amendments) }
        if course.amendments.isEmpty {
            p { reader(Words.none) }
        } else {
            ol(.class("plain")) { for line in course.amendments { li { entry(line) } } }
        }
        if course.leads, course.order.count > 1 { order }
        if course.mayTakePart {
            details(.open(state["replaces"] != nil || state["wholeText"] != nil)) {
                summary { reader(Words.new) }
                AmendmentForm(reader: reader, proposal: proposal, course: course, state: state)
            }
        }
    }

    @Content private func entry(_ line: AmendmentLine) -> Node {
        section(.class("card"), .id("amendment-\(line.id)")) {
            h3 { line.label }
            p {
                Badge(
                    reader(Phrases.Amendments.state(line.state)),
                    line.state == "adopted" || line.state == "takenOver"
                        ? .good : line.state == "pending" ? .attention : .plain)
                if line.isMine { Badge(reader(Words.mine)) }
                " " + reader(Words.by(line.proposer))
            }
            AmendmentWords(reader: reader, line: line)
            if !line.articles.isEmpty { p { reader(Words.articles(line.articles.joined(separator: ", "))) } }
            if !line.explanation.isEmpty { Prose(line.explanation) }
            for ground in line.reason { p(.class("soft")) { reader(ground.message) } }
            line.poll.map { poll in
                p { a(.href(reader.site.poll(poll))) { reader(line.isPollOpen ? Words.toVote : Words.toResult) } }
            }
            if line.state == "pending", !line.isPollOpen { acts(line) }
        }
    }

    @Content private func acts(_ line: AmendmentLine) -> Node {
        if line.isMine { act("amendment-withdrawal", Words.withdraw, line) }
        if line.mayTakeOver { act("amendment-take-over", Words.takeOver, line) }
    }

    private func act(_ act: String, _ label: Phrase, _ line: AmendmentLine) -> Node {
        CommandForm(reader, to: reader.site.course(proposal, act), state) {
            LineButton(label: reader(label), about: line.label, name: "amendment", value: line.id.description)
        }.body
    }

    private var order: Node {
        section(.class("card")) {
            h3(.id("order")) { reader(Words.order) }
            p(.class("hint")) { reader(Words.orderLead) }
            CommandForm(reader, to: reader.site.course(proposal, "order"), state) {
                for (place, line) in course.order.enumerated() {
                    Field(
                        name: "place-\(line.id)", label: reader(Words.placeOf(line.label)), kind: .number,
                        value: String(place + 1), maxlength: 3)
                }
                SubmitButton(reader(Words.setOrder), .secondary)
            }
        }
    }
}

/// What an amendment changes: the words as they are next to the words as they would be.
struct AmendmentWords: Component {
    typealias Words = Phrases.CoursePages
    let reader: Reader
    let line: AmendmentLine

    var body: Node {
        div(.class("cards")) {
            if let old = line.oldWords {
                side(line.isAddition ? Words.after : Words.oldWords, old.isEmpty ? reader(Words.atEnd) : old)
                side(
                    line.isAddition ? Words.added : Words.newWords,
                    line.newWords.isEmpty ? reader(Words.struck) : line.newWords)
            } else {
                side(Words.wholeText, line.newWords)
            }
        }
    }

    private func side(_ label: Phrase, _ words: String) -> Node {
        div(.class("card")) {
            h4 { reader(label) }
            Prose(words)
        }
    }
}

/// The form to file an amendment.
struct AmendmentForm: Component {
    typealias Words = Phrases.CoursePages
    let reader: Reader
    let proposal: ProposalID
    let course: ProposalCourse
    let state: FormState

    var body: Node {
        CommandForm(reader, to: reader.site.course(proposal, "amendment"), state) {
            p(.class("hint")) { reader(Words.newLead) }
            if !targets.isEmpty {
                SelectField(
                    name: "amendment", label: reader(Words.target),
                    choices: [Choice("", reader(Words.toProposal))] + targets, chosen: state["amendment"])
            }
            Field(
                name: "replaces", label: reader(Words.replaces), kind: .long(rows: 2),
                hint: reader(Words.replacesHint), value: state["replaces"], optional: reader.language)
            Field(
                name: "by", label: reader(Words.by), kind: .long(rows: 2), hint: reader(Words.byHint),
                value: state["by"], optional: reader.language)
            Field(
                name: "adds", label: reader(Words.adds), kind: .long(rows: 2), value: state["adds"],
                optional: reader.language)
            Field(
                name: "after", label: reader(Words.afterField), kind: .long(rows: 2), hint: reader(Words.afterHint),
                value: state["after"], optional: reader.language)
            Field(
                name: "wholeText", label: reader(Words.text), kind: .long(rows: 5), value: state["wholeText"],
                optional: reader.language)
            if course.isOfStatutes {
                Field(
                    name: "articles", label: reader(Words.articlesField), hint: reader(Words.articlesHint),
                    value: state["articles"], optional: reader.language)
            }
            Field(
                name: "why", label: reader(Words.explanation), kind: .long(rows: 3), value: state["why"],
                optional: reader.language)
            MemberContractsField(reader: reader, state: state)
            SubmitButton(reader(Words.new))
        }
    }

    private var targets: [Choice] {
        course.amendments.filter { $0.state == "pending" && !$0.isOfAmendment && !$0.isPollOpen }
            .map { Choice($0.id.description, reader(Words.toAmendment($0.label))) }
    }
}
