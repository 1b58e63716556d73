import CooperativeService
import HTML
import Kernel
import Phrases

/// Ballot papers to print and cut apart. One is as every other: nothing on it says who votes.
struct BallotPapersPage: Component {
    typealias Words = Phrases.TellingPages
    /// More are printed by printing again.
    static let most = 100
    let reader: Reader
    let cooperative: String
    let poll: PollSheet
    let manual: ManualVote
    let number: Int

    var body: Node {
        div(.class("screenonly")) {
            h1 { reader(Words.papers) }
            p { reader(Words.papersHint) }
            form(.method(.get), .action(reader.site.ballotPapers(poll.id))) {
                Field(
                    name: "number", label: reader(Words.howMany), kind: .number, value: "\(number)", maxlength: 3)
                SubmitButton(reader(Words.show), .secondary)
            }
            p { a(.href(reader.site.telling(poll.id))) { reader(Words.toTelling) } }
        }
        div(.class("papers")) { for _ in 0..<number { paper } }
    }

    /// Of an amendment, which has no other name than its number, the words; of a long one the page of the vote has them.
    private var amendedWords: String? {
        poll.proposal == nil ? poll.proposalText.flatMap { $0.count <= 400 ? $0 : nil } : nil
    }

    private var paper: Node {
        div(.class("paper")) {
            p(.class("soft")) {
                cooperative + " · " + (poll.meetingTitle ?? "") + " · " + Format.day(manual.day, reader.language)
            }
            p { strong { poll.question } }
            amendedWords.map { Prose($0) }
            ul {
                for option in manual.options { li { manual.name(of: option, reader) } }
            }
            p(.class("hint")) { reader(Words.instruction(manual.marks)) }
        }
    }
}
