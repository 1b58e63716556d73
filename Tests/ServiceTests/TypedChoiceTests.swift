import CooperativeService
import Kernel
import Proposals
import Testing

@Suite("Options as people type them")
struct TypedChoiceTests {
    @Test(
        "An amount is read in Dutch and in English, and never guessed",
        arguments: [
            ("1250", 125_000), ("1250,00", 125_000), ("1250.00", 125_000), ("€ 1.250,00", 125_000),
            ("€\u{A0}1.250,00", 125_000),
            ("1,250.00", 125_000), ("1.250", 125_000), ("1,250", 125_000), ("0,05", 5), ("1.234.567,89", 123_456_789),
            ("12,5", nil), ("1.25.0", nil), ("12.50.00", nil), ("1250,000", nil), ("1.250.00", nil), ("-3", nil),
            ("", nil), ("€", nil), ("tien", nil), ("1250,-", nil), ("99999999999999999999", nil),
        ] as [(String, Int64?)])
    func amounts(text: String, cents: Int64?) {
        #expect(TypedAmount.money(text)?.cents == cents)
    }

    private func read(
        _ options: String, seats: String = "", budget: String = "", method: String = ""
    ) throws -> ProposalChoice? {
        try TypedChoice.read(options: options, seats: seats, budget: budget, method: method)
    }

    @Test("Where nothing is filled in the vote is for or against")
    func nothing() throws {
        #expect(try read(" \n \n") == nil)
        // The number alone says nothing of what is chosen between.
        #expect(try read("", seats: "2") == nil)
    }

    @Test("Every line is an option; empty lines and blanks around it do not count")
    func lines() throws {
        let choice = try #require(try read(" De Linde \r\n\r\nDe Hoek; op de hoek\n", seats: " 2 "))
        #expect(choice.options.map(\.name) == ["De Linde", "De Hoek; op de hoek"])
        #expect(choice.options.allSatisfy { $0.cost == nil })
        #expect(choice.seats == 2)
        #expect(choice.budget == nil && choice.method == nil)
    }

    @Test("With a budget the cost stands behind the last semicolon")
    func costs() throws {
        let choice = try #require(try read("Bank; hout; 400,00\nBoom;1.250", budget: "2500"))
        #expect(choice.options.map(\.name) == ["Bank; hout", "Boom"])
        #expect(choice.options.map(\.cost?.cents) == [40_000, 125_000])
        #expect(choice.budget == Money(cents: 250_000))
    }

    @Test("A missing cost is left to the rules of the proposal, which say so")
    func missing() throws {
        let choice = try #require(try read("Bank\nBoom; 12,50", budget: "", method: "pb-greedy"))
        #expect(choice.options.map(\.cost?.cents) == [nil, 1250])
        #expect(Set(choice.grounds.map(\.code)) == ["budget-missing"])
        let other = try #require(try read("Bank\nBoom; 12,50", budget: "10,00"))
        #expect(Set(other.grounds.map(\.code)) == ["cost-missing"])
    }

    @Test("What cannot be read is refused, all at once, with what was found")
    func unread() throws {
        let refusal = #expect(throws: Refusal.self) {
            try read("Bank; veel\nBoom; 3,5", seats: "twee", budget: "100")
        }
        #expect(refusal?.grounds.map(\.code) == ["amount-unread", "amount-unread", "seats-unread"])
        #expect(refusal?.grounds.map(\.found) == ["veel", "3,5", "twee"])
    }

    @Test("A consent round needs no options")
    func consent() throws {
        let choice = try #require(try read("", method: "consent"))
        #expect(choice.options.isEmpty && choice.grounds.isEmpty)
    }
}
