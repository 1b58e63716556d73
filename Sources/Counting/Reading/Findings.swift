import Kernel

/// What is wrong with a case, gathered so that a person mends it in one go.
struct Findings {
    /// More than these are not listed.
    static let limit = 20

    private(set) var grounds: [Ground] = []

    var isEmpty: Bool { grounds.isEmpty }
    var isFull: Bool { grounds.count > Findings.limit }

    mutating func add(_ ground: Ground) {
        if grounds.count < Findings.limit {
            grounds.append(ground)
        } else if grounds.count == Findings.limit {
            grounds.append(.moreFindings(than: Findings.limit))
        }
    }

    /// Refuses when something was found.
    func refuse() throws(Refusal) {
        if !isEmpty { throw Refusal(.invalid, grounds) }
    }
}
