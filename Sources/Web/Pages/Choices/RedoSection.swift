import CooperativeService
import HTML
import Kernel
import Phrases

/// How anybody counts it again: the file, its fingerprint, and the one command.
struct RedoSection: Component {
    typealias Words = Phrases.ChoiceResult
    let reader: Reader
    let poll: PollID
    let digest: String
    /// Where the file is.
    let file: String
    /// What the lot was drawn from; empty where the file holds no lot, since the answer was for or against.
    let seed: String, ballotsDigest: String

    /// How the file is called when it is kept.
    static func name(of poll: PollID) -> String { "\(poll).json" }

    var body: Node {
        let name = RedoSection.name(of: poll)
        h2(.id("redo")) { reader(Words.redo) }
        p { reader(Words.redoLead) }
        p { LinkButton(reader(Words.download), to: file, .secondary) }
        p { reader(Words.command) }
        pre(.class("scroller"), .tabindex(0)) {
            code {
                "zeggenschap count \(name)\n"
                "zeggenschap count --explain --language \(reader.language.rawValue) \(name)"
            }
        }
        details {
            summary { reader(Words.digest) }
            p { code { digest } }
        }
        if !seed.isEmpty {
            details {
                summary { reader(Words.lotRedo) }
                p { reader(Words.lotRedoHint) }
                Facts([
                    (reader(Words.seed), HTML.code { seed }),
                    (reader(Phrases.VotePages.digest), HTML.code { ballotsDigest }),
                ])
            }
        }
    }
}
