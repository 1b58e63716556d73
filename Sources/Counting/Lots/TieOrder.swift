/// The order of a lot (loting): a permutation of the candidates. Wherever a method lets a lot decide, the tied candidate
/// that stands first is the one picked for the step at hand: excluded, its surplus moved first, its project bought.
public struct TieOrder: Hashable, Sendable {
    public let order: [Int]
    /// Where each candidate stands in `order`.
    private let places: [Int]

    /// Refuses (nil) what is no permutation of the candidates.
    public init?(_ order: [Int], candidates: Int) {
        guard order.count == candidates else { return nil }
        var places = [Int](repeating: -1, count: candidates)
        for (place, candidate) in order.enumerated() {
            guard places.indices.contains(candidate), places[candidate] < 0 else { return nil }
            places[candidate] = place
        }
        self.order = order
        self.places = places
    }

    /// The order of the list itself.
    public init(ofList candidates: Int) {
        order = Array(0..<candidates)
        places = order
    }

    public func place(of candidate: Int) -> Int { places[candidate] }

    /// The one of these that the lot picks; the first of the whole order where there are none.
    public func first(of candidates: some Collection<Int>) -> Int {
        candidates.min { places[$0] < places[$1] } ?? order.first ?? 0
    }

    /// The one of these that the lot would pick last.
    public func last(of candidates: some Collection<Int>) -> Int {
        candidates.max { places[$0] < places[$1] } ?? order.last ?? 0
    }
}
