public import Kernel

/// The order in which amendments are voted on (stemvolgorde): the most far-reaching first, an amendment of an amendment
/// before it, and the proposal last. The chair sets it; what the chair did not place follows by its reach.
public struct VotingOrder: Sendable {
    /// The pending ones, in their order.
    public let amendments: [Amendment]

    public init(_ book: AmendmentBook, set: [AmendmentID] = []) {
        let pending = Set(book.pending.map(\.id))
        let places = Dictionary(
            set.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        func sorted(_ some: [Amendment]) -> [Amendment] {
            some.filter { pending.contains($0.id) }.sorted { left, right in
                let sides = (places[left.id], places[right.id])
                switch sides {
                case (let one?, let other?): return one < other
                case (nil, nil):
                    let reach = (left.change.reach, right.change.reach)
                    return reach.0 == reach.1 ? left.number < right.number : reach.0 > reach.1
                default: return sides.0 != nil
                }
            }
        }
        amendments = sorted(book.children(of: nil)).flatMap { sorted(book.children(of: $0.id)) + [$0] }
    }

    public var next: Amendment? { amendments.first }

    /// What is the matter with an order that the chair wants to set. Every pending amendment of the proposal stands in it
    /// once; those of an amendment may be left out, and stand before it otherwise.
    public static func grounds(_ wanted: [AmendmentID], _ book: AmendmentBook) -> [Ground] {
        var grounds: [Ground] = []
        let pending = Set(book.pending.map(\.id))
        let labels = { (ids: [AmendmentID]) in ids.map(book.label).joined(separator: ", ") }
        let missing = book.children(of: nil).filter { pending.contains($0.id) && !wanted.contains($0.id) }
        if !missing.isEmpty { grounds.append(.orderIncomplete(labels(missing.map(\.id)))) }
        if wanted.contains(where: { !pending.contains($0) }) || Set(wanted).count < wanted.count {
            grounds.append(.orderUnknown)
        }
        let late = wanted.enumerated().filter { place, id in
            guard let parent = book.amendment(id)?.parent, let above = wanted.firstIndex(of: parent) else {
                return false
            }
            return above < place
        }
        if !late.isEmpty { grounds.append(.subAmendmentFirst(labels(late.map(\.element)))) }
        return grounds
    }
}
