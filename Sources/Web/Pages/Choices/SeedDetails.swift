import HTML
import Kernel
import Phrases

/// The number that the lot is drawn from, in sight while the vote is open.
struct SeedDetails: Component {
    typealias Words = Phrases.ChoicePages
    let reader: Reader
    let seed: String

    var body: Node {
        if !seed.isEmpty {
            details {
                summary { reader(Words.seed) }
                p { reader(Words.seedHint) }
                p { code { seed } }
            }
        }
    }
}
