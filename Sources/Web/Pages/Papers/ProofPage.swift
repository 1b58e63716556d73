import CooperativeService
import HTML
import Kernel
import Phrases

/// Who was told what, when and how, and what came back.
struct ProofPage: Component {
    typealias Words = Phrases.PaperPages
    let reader: Reader
    let proof: NoticeProof
    let state: FormState

    var body: Node {
        p { a(.href(reader.site.plan(proof.line.id))) { proof.line.title } }
        h1 { reader(Words.proof) }
        Refused(reader: reader, state: state)
        if proof.notices.isEmpty {
            p { reader(Words.nothingSent) }
        } else {
            for notice in proof.notices { sent(notice) }
            deliveries
            if let next = proof.next {
                p { a(.href(reader.site.proof(proof.line.id) + "?page=\(next)"), .rel("next")) { reader(Words.next) } }
            }
            returned
        }
    }

    private func sent(_ notice: NoticeProof.Sent) -> Node {
        section {
            h2 { reader(Words.purpose(notice.purpose)) + ", " + Format.day(notice.on, reader.language) }
            p { reader(Words.sentTo(email: notice.email, post: notice.post, returned: notice.returned)) }
            p {
                "SHA-256: "
                code { notice.digest }
            }
            details {
                summary { reader(Words.words) }
                p { strong { reader(notice.subject) } }
                Prose(reader(notice.body))
            }
        }
    }

    private var deliveries: Node {
        DataTable(
            caption: reader(Words.proof),
            columns: [
                .init(reader(Words.person)), .init(reader(Words.what)), .init(reader(Words.how)),
                .init(reader(Words.when)), .init(reader(Words.state)),
            ],
            rows: proof.dispatches.map { one in
                [
                    .text(one.name), .text(reader(Words.purpose(one.purpose))),
                    .text(reader(Words.way(one.channel, one.addressKind, consent: one.consentOn))),
                    reader.day(one.on), .text(stand(one)),
                ]
            }, hidesCaption: true
        ).body
    }

    private func stand(_ one: NoticeProof.Delivery) -> String {
        var words: [String] = []
        if one.isResent { words.append(reader(Words.resent)) }
        if let day = one.returnedOn {
            words.append(reader(Words.returned(on: day)) + (one.reason.map { $0.isEmpty ? "" : ": \($0)" } ?? ""))
        } else {
            words.append(reader(one.hasFailed ? Words.failed : one.leftAt == nil ? Words.waiting : Words.left))
        }
        return words.joined(separator: ", ")
    }

    @Content private var returned: Node {
        h2(.id("returned")) { reader(Words.cameBack) }
        CommandForm(reader, to: reader.site.proof(proof.line.id), state.quiet) {
            p(.class("hint")) { reader(Words.cameBackHint) }
            Field(name: "number", label: reader(Words.memberNumber), kind: .number, value: state["number"])
            Field(
                name: "day", label: reader(Words.returnedDay), kind: .day, value: state["day"],
                optional: reader.language)
            Field(
                name: "reason", label: reader(Words.reason), value: state["reason"], optional: reader.language,
                maxlength: 200)
            CheckField(name: "resend", label: reader(Words.resendLetter))
            SubmitButton(reader(Words.record), .secondary)
        }
    }
}
