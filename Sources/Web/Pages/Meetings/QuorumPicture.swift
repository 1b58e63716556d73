import CooperativeService
import HTML
import Kernel
import Phrases

/// The votes in the room against all votes, with the line that the quorum asks.
struct QuorumPicture: Component {
    typealias Words = Phrases.MeetingPages
    let reader: Reader
    let quorum: QuorumGauge

    private static let width = 600

    private func length(_ votes: Int) -> Int {
        quorum.base > 0 ? min(votes, quorum.base) * Self.width / quorum.base : 0
    }

    var body: Node {
        HTML.figure(.class("result")) {
            svg(.class("bar"), .viewBox(Self.width, 60), .role("img"), .ariaLabel(spoken)) {
                rect(.class("empty"), .x(0), .y(14), .width(Self.width), .height(32))
                rect(.class("yes"), .x(0), .y(14), .width(length(quorum.present)), .height(32))
                if let needed = quorum.needed {
                    line(.class("threshold"), .x1(length(needed)), .y1(4), .x2(length(needed)), .y2(56))
                }
            }
            figcaption {
                strong { reader(Words.quorum) + ": " + share }
                br()
                threshold
                reader.article(quorum.article)
            }
        }
    }

    private var share: String { reader(Words.quorumFigure(present: quorum.present, base: quorum.base)) }
    private var threshold: String {
        guard let needed = quorum.needed else { return reader(Words.noQuorum) }
        let kinds = quorum.kinds.map { reader(Phrases.Vocabulary.topic($0)) }.joined(separator: ", ")
        return reader(Words.quorumNeeded(needed, met: quorum.isReached, only: kinds))
    }
    private var spoken: String { reader(Words.quorum) + ": " + share + ". " + threshold }
}
