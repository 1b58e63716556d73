import CooperativeService
import HTML
import Kernel
import Phrases

/// What the board must still do about memberships that end.
struct EndsPage: Component {
    typealias Words = Phrases.EndsDeskPages
    let reader: Reader
    let desk: EndsDesk
    let decisions: [DecisionLine]
    let state: FormState

    var body: Node {
        h1 { reader(Words.title) }
        Refused(reader: reader, state: state)
        if desk.unreceived.isEmpty, desk.appeals.isEmpty, desk.unacknowledged.isEmpty, desk.payouts.isEmpty {
            p { reader(Words.nothing) }
        }
        if !desk.unreceived.isEmpty { receipts }
        if !desk.appeals.isEmpty { appeals }
        if !desk.unacknowledged.isEmpty { acknowledgements }
        h2(.id("payouts")) { reader(Words.payouts) }
        if let left = desk.equityLeft {
            p {
                reader(Words.equity(left: left, least: desk.minEquity)) + " "
                ArticleBadge(article: desk.article, language: reader.language)
            }
        } else {
            p { reader(Words.noAccounts) }
        }
        for (index, line) in desk.payouts.enumerated() { payout(line, "-payout-\(index)") }
        accounts
    }

    @Content private var receipts: Node {
        h2(.id("receipts")) { reader(Words.receipts) }
        for (index, line) in desk.unreceived.enumerated() {
            section(.class("card")) {
                h3 { memberLink(line.number, line.name) }
                CommandForm(reader, to: reader.site.ends("receipt"), state.quiet) {
                    hidden("member", line.member.description)
                    dayField("receivedOn", Words.receivedOn, "-receipt-\(index)", isOptional: false)
                    SubmitButton(reader(Words.recordReceipt))
                }
            }
        }
    }

    @Content private var appeals: Node {
        h2(.id("appeals")) { reader(Words.appeals) }
        ul {
            for line in desk.appeals {
                li {
                    a(.href(reader.site.proposal(line.proposal))) { reader(Words.appealOf(line.name, line.number)) }
                    ", " + Format.day(line.filedOn, reader.language) + ". "
                    reader(Words.putOnAgenda(Phrases.Vocabulary.organ(line.body)))
                }
            }
        }
    }

    @Content private var acknowledgements: Node {
        h2(.id("acknowledgements")) { reader(Words.acknowledgements) }
        CommandForm(reader, to: reader.site.ends("acknowledgement"), state.quiet) {
            ul {
                for line in desk.unacknowledged {
                    li {
                        memberLink(line.number, line.name)
                        " " + reader(Words.dueBy(line.day)) + " "
                        LineButton(
                            label: reader(Words.acknowledge), about: line.name, name: "member",
                            value: line.member.description)
                    }
                }
            }
        }
    }

    private func payout(_ line: EndsDesk.PayoutLine, _ mark: String) -> Node {
        section(.class("card")) {
            h3 { reader(Words.claim(line.name, line.number, line.amount)) }
            p {
                reader(Words.dueBy(line.dueOn)) + " "
                if line.isDue { Badge(reader(Words.due), .attention) }
            }
            CommandForm(reader, to: reader.site.ends("payout"), state.quiet) {
                hidden("payout", line.id.description)
                p(.class("hint")) { reader(Words.latest(line.latest)) }
                dayField("until", Words.postponeUntil, mark)
                DecisionField(reader: reader, decisions: decisions, mark: mark)
                div(.class("actions")) {
                    SubmitButton(reader(Words.postpone), .secondary, name: "answer", value: "postpone")
                    SubmitButton(reader(Words.paidNow), name: "answer", value: "paid")
                }
            }
        }
    }

    private var accounts: Node {
        FoldedForm(reader, Words.accounts, to: reader.site.ends("accounts"), state) {
            Field(name: "yearEnd", label: reader(Words.yearEnd), kind: .day, value: state["yearEnd"])
            Field(
                name: "adoptedOn", label: reader(Words.adoptedOn), kind: .day, value: state["adoptedOn"],
                optional: reader.language)
            Field(name: "equity", label: reader(Words.equityField), value: state["equity"])
            SubmitButton(reader(Words.recordAccounts))
        }.body
    }

    private func memberLink(_ number: Int, _ name: String) -> Node {
        a(.href(reader.site.member(number))) { reader(Phrases.RegisterPages.memberTitle(name, number: number)) }
    }

    private func hidden(_ name: String, _ value: String) -> Node {
        input(.type("hidden"), .name(name), .value(value))
    }

    /// One of several on the page: its id has a mark.
    private func dayField(_ name: String, _ label: Phrase, _ mark: String, isOptional: Bool = true) -> Node {
        div(.class("field")) {
            FieldLabel(
                id: "field-" + name + mark, label: reader(label), optional: isOptional ? reader.language : nil)
            input(.type("date"), .id("field-" + name + mark), .name(name))
        }
    }
}
