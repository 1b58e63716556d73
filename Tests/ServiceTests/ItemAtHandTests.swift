import Kernel
import Testing

@testable import CooperativeService

@Suite("The item at hand")
struct ItemAtHandTests {
    private func item(
        _ number: Int, _ quorum: Fraction? = nil, business: Bool = true, open: Bool = false, done: Bool = false
    ) throws -> ItemAtHand {
        ItemAtHand(
            item: try #require(AgendaItemID("00000000-0000-7000-8000-00000000000\(number)")), topic: .ordinary,
            quorum: quorum, isBusiness: business, isOpen: open, isDone: done)
    }

    private let half = Fraction(1, 2), most = Fraction(2, 3)

    @Test("is the one on which a vote is open, before any quorum")
    func open() throws {
        let voted = try item(2, open: true)
        #expect(try ItemAtHand.first(of: [item(1, most), voted, item(3)]) == voted)
    }

    @Test("else the first of those that ask the highest quorum, while it is not decided")
    func quorum() throws {
        let amendment = try item(3, most)
        let agenda = try [item(1), item(2, half), amendment, item(4, most)]
        #expect(ItemAtHand.first(of: agenda) == amendment)
        #expect(try ItemAtHand.first(of: [item(1), item(2, half), item(3, most, done: true)]) == item(2, half))
    }

    @Test("else the first with something to vote on, and not the opening words")
    func business() throws {
        let proposal = try item(2)
        #expect(try ItemAtHand.first(of: [item(1, business: false), proposal, item(3)]) == proposal)
        let words = try item(1, business: false)
        #expect(try ItemAtHand.first(of: [words, item(2, done: true)]) == words)
    }

    @Test("is the last when all is done, and none of an empty agenda")
    func done() throws {
        let last = try item(2, done: true)
        #expect(try ItemAtHand.first(of: [item(1, most, done: true), last]) == last)
        #expect(ItemAtHand.first(of: []) == nil)
    }
}
