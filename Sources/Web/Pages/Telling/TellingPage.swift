import CooperativeService
import HTML
import Kernel
import Phrases

/// Counting a vote on paper or by hand: the numbers, the chair's ruling, and the words for a lot.
struct TellingPage: Component {
    typealias Words = Phrases.TellingPages
    let reader: Reader
    let poll: PollSheet
    let manual: ManualVote
    /// The reader hands out papers.
    let state: FormState

    var body: Node {
        h1 { reader(Words.title(poll.question)) }
        p {
            Badge(reader(Phrases.ElectionRounds.manner(manual.manner)))
            " " + reader(Words.roll(reader.number(manual.roll)))
        }
        Refused(reader: reader, state: state)
        p { a(.href(reader.site.poll(poll.id))) { reader(Phrases.RunningPages.votePage) } }
        if manual.manner == "paper", poll.result == nil, manual.printsPapers {
            p { LinkButton(reader(Words.papers), to: reader.site.ballotPapers(poll.id), .secondary) }
        }
        CountSection(reader: reader, manual: manual)
        if manual.mayCount {
            if manual.allowsRuling { RulingForm(reader: reader, poll: poll.id, state: state.quiet) }
            h2(.id("count")) { reader(Words.count) }
            if manual.count != nil { p { reader(Words.correct) } }
            CountForm(reader: reader, poll: poll.id, manual: manual, state: state.quiet)
            if manual.count != nil, manual.words == nil {
                LotWordsForm(reader: reader, poll: poll.id, state: state.quiet)
            }
        }
        SealDetails(reader: reader, manual: manual, seed: poll.seed)
    }
}

/// The numbers that were recorded, as far as there are any.
struct CountSection: Component {
    typealias Words = Phrases.TellingPages
    let reader: Reader
    let manual: ManualVote

    var body: Node {
        if let count = manual.count {
            section(.class("card"), .id("recorded")) {
                h2 { reader(Words.recordedCount) }
                if let ruling = count.ruling {
                    p(.class("big")) { reader(Words.ruling) + ": " + reader(Words.ruled(ruling)) }
                } else {
                    CountTable(reader: reader, manual: manual, count: count)
                }
                if manual.countings > 1 { p { reader(Words.corrected(manual.countings)) } }
                if let words = manual.words {
                    Facts([
                        (reader(Words.chairWords), .text(words.chair)),
                        (reader(Words.saidBy(words.member)), .text(words.ofMember)),
                    ])
                }
            }
        }
    }
}

/// A count, line by line.
struct CountTable: Component {
    typealias Words = Phrases.TellingPages
    let reader: Reader
    let manual: ManualVote
    let count: ManualVote.Count

    var body: Node {
        let isPaper = manual.manner == "paper"
        let lines = zip(manual.options, count.votes).map { (manual.name(of: $0, reader), $1) }
        Facts(
            (lines + [(reader(isPaper ? Words.blank : Words.abstained), count.blank)]
                + (isPaper
                    ? [
                        (reader(Words.invalid), count.invalid), (reader(Words.ballots), count.ballots),
                        (reader(Words.handedOut), count.handedOut),
                    ] : []))
                .map { ($0, .text(reader.number($1))) }
                + count.nonMembers.enumerated().map {
                    (manual.labelApart($0, reader), .text(reader.number($1)))
                }
                + (count.tellers.isEmpty
                    ? [] : [(reader(Words.tellers), .text(count.tellers.joined(separator: ", ")))]))
    }
}

extension ManualVote {
    /// How an option is called on the paper.
    func name(of option: Option, _ reader: Reader) -> String {
        option.answer.map { reader(Phrases.VotePages.choice($0.rawValue)) } ?? option.name
    }
}

/// The seal of the number that a lot is drawn from; after the closing the number itself.
struct SealDetails: Component {
    typealias Words = Phrases.TellingPages
    let reader: Reader
    let manual: ManualVote
    let seed: String

    var body: Node {
        details {
            summary { reader(Words.seal) }
            p { reader(Words.sealHint) }
            Facts(
                [(reader(Words.seal), HTML.code { manual.seal })]
                    + (seed.isEmpty ? [] : [(reader(Words.seed), HTML.code { seed })]))
        }
    }
}
