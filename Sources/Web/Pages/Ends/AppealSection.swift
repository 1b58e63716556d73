import CooperativeService
import HTML
import Kernel
import Phrases

/// Where an expulsion stands, and appealing it.
struct AppealSection: Component {
    typealias Words = Phrases.EndsPages
    let reader: Reader
    let expulsion: LeavingGuide.ExpulsionStanding
    let state: FormState

    var body: Node {
        h2(.id("expelled")) { reader(Words.expelled) }
        p { reader(Words.decidedOn(expulsion.decidedOn)) }
        if let ground = expulsion.ground, let reason = expulsion.reason {
            Facts([(reader(Words.ground), .text(ground)), (reader(Words.reason), Prose(reason).body)])
        }
        if let proposal = expulsion.appeal {
            p { a(.href(reader.site.proposal(proposal))) { reader(Words.yourAppeal) } }
        } else if let body = expulsion.appealBody {
            appeal(to: body)
        }
    }

    @Content private func appeal(to body: Organ) -> Node {
        if let day = expulsion.appealUntil {
            p { reader(Words.appealUntil(day)) }
        } else {
            p { reader(Words.receivedLead) }
            CommandForm(reader, to: reader.site.leaving("receipt"), state) {
                SubmitButton(reader(Words.received), .secondary)
            }
        }
        p { reader(Words.appealTo(Phrases.Vocabulary.organ(body))) }
        CommandForm(reader, to: reader.site.leaving("appeal"), state) {
            Field(
                name: "appealReason", label: reader(Words.appealReason), kind: .long(rows: 5),
                value: state["appealReason"], optional: reader.language)
            SubmitButton(reader(Words.appeal))
        }
    }
}

/// Shares of who leaves, and asking to be paid out for them.
struct LeavingShares: Component {
    typealias Words = Phrases.EndsPages
    let reader: Reader
    let shares: LeavingGuide.ShareStanding
    let state: FormState

    var body: Node {
        h2(.id("shares")) { reader(Words.shares) }
        if shares.count == 0 {
            p { reader(Words.noShares) }
        } else {
            p {
                reader(Words.sharesHeld(shares.count, shares.value)) + " "
                ArticleBadge(article: shares.article, language: reader.language)
            }
        }
        for payout in shares.payouts {
            p {
                if let day = payout.paidOn {
                    reader(Words.paid(payout.amount, on: day))
                } else {
                    reader(Words.payout(payout.amount, due: payout.dueOn))
                }
            }
        }
        if shares.canAsk {
            CommandForm(reader, to: reader.site.leaving("payout"), state) {
                Field(name: "amount", label: reader(Words.amount), value: state["amount"])
                SubmitButton(reader(Words.ask))
            }
        }
    }
}
