import CooperativeService
import HTML
import Kernel
import Phrases

/// What is missing of proposals of the board, said before one of them is put to the directors.
struct OutsideObstacles: Component {
    let reader: Reader
    let start: OutsideStart

    var body: Node {
        let lines = start.candidates.filter { start.obstacles[$0.id] != nil }
        if !lines.isEmpty {
            h3(.id("missing")) { reader(Phrases.MatterPages.missingFirst) }
            for line in lines {
                p { a(.href(reader.site.proposal(line.id))) { "\(line.number). \(line.title)" } }
                GroundList(language: reader.language, grounds: start.obstacles[line.id] ?? [])
            }
        }
    }
}

extension OutsideStart {
    /// Whether one of the proposals needs an approval beforehand.
    var asksApproval: Bool {
        obstacles.values.contains { $0.contains { $0.code == Ground.approvalMissing } }
    }

    /// Whether the whole board has an interest in one of them, and decides all the same with reasons.
    var asksReasons: Bool {
        obstacles.values.contains { $0.contains { $0.code == Ground.reasonsMissing } }
    }
}
