import Kernel
import Phrases

extension Catalogue {
    /// Part 6 of the catalogue.
    static let amendment: [Parameter] = [
        Parameter(.amendProposers, part: 6),
        Parameter(.amendProposerFraction, part: 6, usual: [.atMost(part(1, 5))]),
        Parameter(.amendAnnouncementRequired, part: 6, law: "2:42 lid 1"),
        Parameter(.amendEntrenched, part: 6, law: "2:43 lid 3"),
        Parameter(.amendDeedRequired, part: 6, law: "2:43 lid 5"),
        Parameter(.dissolveSurplusTo, part: 6, law: "2:27 lid 4"),
        Parameter(.dissolveBooksYears, part: 6, unit: .years, law: "2:24"),
        Parameter(.dissolveKeeper, part: 6, law: "2:24"),
    ]
}
