import CooperativeService
import HTML
import Kernel
import Phrases

/// The rounds by consent on a proposal: what members said, where one reacts now, and what the chair opens next.
struct ConsentSection: Component {
    typealias Words = Phrases.Consent
    let reader: Reader
    let proposal: ProposalID
    let course: ProposalCourse
    let consent: ConsentSheet
    let state: FormState

    var body: Node {
        h2(.id("consent")) { reader(Words.title) }
        p(.class("hint")) { reader(Words.lead) }
        for round in consent.rounds { entry(round) }
        if consent.isExhausted { Notice(.information, reader(Words.exhaustedNow)) }
        consent.reviewOn.map { day in p { reader(Words.reviewOn(day)) } }
        if course.mayTakePart, let open = consent.open { reaction(open) }
        if course.leads, let next = consent.next { opening(next) }
    }

    @Content private func entry(_ round: ConsentSheet.Round) -> Node {
        section(.class("card"), .id("round-\(round.id)")) {
            h3 { reader(Words.round(round.cycle, round.stage)) }
            p {
                reader(Words.question(round.stage)) + " "
                switch round.state {
                case "open": Badge(reader(Words.isOpenNow), .attention)
                case "objected": Badge(reader(Words.withObjection))
                case "adopted": Badge(reader(Words.adoptedByConsent), .good)
                default: ""
                }
            }
            round.poll.map { poll in
                p {
                    a(.href(reader.site.poll(poll))) {
                        reader(round.state == "open" ? Words.toVote : Phrases.CoursePages.toResult)
                    }
                }
            }
            ul {
                for reaction in round.reactions {
                    li {
                        strong { reaction.name }
                        ": " + (reaction.text ?? reader(Phrases.Discussion.erased))
                    }
                }
            }
        }
    }

    private func reaction(_ round: ConsentSheet.Round) -> Node {
        CommandForm(reader, to: reader.site.course(proposal, "reaction"), state) {
            input(.type("hidden"), .name("round"), .value(round.id.description))
            Field(
                name: "reaction", label: reader(Words.reactionField), kind: .long(rows: 3),
                hint: reader(Words.question(round.stage)), value: state["reaction"], maxlength: 2000)
            SubmitButton(reader(Words.react))
        }.body
    }

    private func opening(_ stage: String) -> Node {
        CommandForm(reader, to: reader.site.course(proposal, "round"), state) {
            input(.type("hidden"), .name("stage"), .value(stage))
            SubmitButton(reader(Words.openNext(stage)), .secondary)
        }.body
    }
}
