import CooperativeService
import HTML
import Kernel
import Phrases

/// Whose vote one casts, for who holds proxies: all at once, or each apart.
struct WhoseVote: Component {
    typealias Words = Phrases.ProxyPages
    static let field = "whose"
    let reader: Reader
    let voices: [PollSheet.Voice]
    let state: FormState

    private var waiting: [PollSheet.Voice] { voices.filter { $0.castAt == nil } }

    var body: Node {
        if voices.count > 1 && !waiting.isEmpty {
            RadioGroup(
                name: WhoseVote.field, legend: reader(Words.whose),
                choices: (waiting.count == voices.count ? [Choice("all", reader(Words.everyone))] : [])
                    + waiting.map { Choice($0.principal.description, label($0)) },
                chosen: state[WhoseVote.field]
                    ?? (waiting.count == voices.count ? "all" : waiting.first?.principal.description))
        }
    }

    private func label(_ voice: PollSheet.Voice) -> String {
        reader(voice.isOwn ? Words.ownVote : Words.voteFor(voice.name))
    }
}

/// What was cast for each, and what still is to be cast.
struct VoicesCast: Component {
    typealias Words = Phrases.ProxyPages
    let reader: Reader
    let voices: [PollSheet.Voice]

    var body: Node {
        if voices.count > 1 {
            ul {
                for voice in voices {
                    li {
                        reader(voice.isOwn ? Words.ownVote : Words.voteFor(voice.name)) + ": "
                        if let choice = voice.choice {
                            reader(Phrases.VotePages.choice(choice.rawValue))
                        } else {
                            voice.castAt == nil ? reader(Words.stillToCast) : reader(Phrases.MemberPages.voted)
                        }
                    }
                }
            }
        }
    }
}

extension Form {
    /// Whose vote it is; nil for all that one holds.
    var whose: JSONValue? { optional(WhoseVote.field).flatMap { PersonID($0) }.map { .string($0.description) } }
}
