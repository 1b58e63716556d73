import CooperativeService
import HTML
import Kernel
import Phrases

/// An election: what for, who stands, what is asked of the reader, and every vote of it.
struct ElectionPage: Component {
    typealias Words = Phrases.ElectionPages
    let reader: Reader
    let election: ElectionSheet
    let state: FormState

    var body: Node {
        h1 { reader(Words.page(election.title)) }
        p { Badge(reader(Words.stage(election.stage.rawValue)), election.stage == .finished ? .closed : .attention) }
        Refused(reader: reader, state: state)
        OwnCandidacy(reader: reader, election: election, state: state.quiet)
        Facts(facts)
        if election.showsMeeting {
            p { a(.href(reader.site.meeting(election.meeting))) { reader(Phrases.VotePages.toMeeting) } }
        }
        if election.rights.isSecretariat {
            p {
                a(.href(reader.site.plan(election.meeting))) { reader(Phrases.RunningPages.plan) }
                " "
                a(.href(reader.site.run(election.meeting))) { reader(Phrases.ConvokingPages.runIt) }
            }
        }
        if let breaking = election.breaking {
            h2(.id("nomination")) { reader(Words.breakingHeading) }
            p {
                let asked = Phrases.DecisionPages.asked(breaking.majority, strict: breaking.isStrict)
                reader(Words.breaking(asked, quorum: breaking.quorum)) + " "
                reader.article(breaking.article)
            }
        }
        CandidatesSection(reader: reader, election: election, state: state.quiet)
        if election.stage == .nominating && (election.rights.nominates || election.rights.isSecretariat) {
            NominationForm(reader: reader, election: election, state: state.quiet)
        }
        RoundsSection(reader: reader, election: election)
    }

    private var facts: [(name: String, value: Node)] {
        let office = Phrases.Vocabulary.office(election.office)
        return [
            (reader(Phrases.DecisionPages.meeting), meeting),
            (reader(Words.office), .text(reader(Words.place(office, in: Phrases.Vocabulary.organ(election.organ))))),
            (reader(Words.seats), .text(reader.number(election.seats))),
            (reader(Words.until), .text(reader(election.candidatesUntil.map(Words.until) ?? Words.untilVote))),
            (reader(Words.from), election.takesOfficeOn.map(reader.day) ?? .text(reader(Words.fromDecision))),
            (
                reader(Words.support),
                group {
                    reader(Words.needed(reader.number(election.supportNeeded))) + " "
                    reader.article(election.supportArticle)
                }
            ),
            (reader(Words.rounds), .text(reader(Words.mostRounds(election.mostRounds)))),
        ]
    }

    private var meeting: Node {
        group {
            election.meetingTitle + ", "
            reader.longDay(election.meetingDay)
        }
    }
}

extension ElectionSheet {
    /// Before the vote candidates are put up, supported, and say yes or no.
    var takesCandidates: Bool { stage == .nominating || stage == .waiting }
    /// Also between two rounds somebody can step back.
    var takesWithdrawals: Bool { takesCandidates || stage == .between }
}

/// What waits for the reader who was put up.
struct OwnCandidacy: Component {
    typealias Words = Phrases.CandidatePages
    let reader: Reader
    let election: ElectionSheet
    let state: FormState

    var body: Node {
        if let mine = election.candidates.first(where: { $0.person == election.rights.viewer }),
            mine.withdrawnOn == nil, election.takesWithdrawals
        {
            section(.class("card"), .id("mine")) {
                h2 { reader(mine.acceptedOn == nil ? Words.youAreAsked : Words.youStand) }
                if mine.acceptedOn == nil, election.takesCandidates { answer("accept", Words.accept, .primary) }
                answer(
                    "withdraw", mine.acceptedOn == nil ? Words.decline : Words.withdraw, .secondary)
            }
        }
    }

    private func answer(_ act: String, _ label: Phrase, _ kind: SubmitButton.Kind) -> Node {
        CommandForm(reader, to: reader.site.election(election.id, act), state) {
            SubmitButton(reader(label), kind)
        }.body
    }
}
