import Kernel
import Testing

@testable import Proposals

private let today = Day(year: 2026, month: 4, day: 27) ?? Day(number: 0)

private func proposal(openFrom: Day? = nil, withdrawnOn: Day? = nil) -> Proposal {
    Proposal(
        id: ProposalID(high: 1, low: 1), number: 1, proposer: nil, body: .assembly, topic: .ordinary, filedOn: today,
        text: ProposalText(title: "Titel", text: "Tekst"), openFrom: openFrom, withdrawnOn: withdrawnOn)
}

@Suite struct RulesOfProposals {
    @Test(
        "A proposal needs a title and a text, within measure",
        arguments: [
            ("Zonnepanelen", "Er komen zonnepanelen.", []),
            ("", "Er komen zonnepanelen.", ["title-missing"]),
            (" \n", "\t", ["title-missing", "text-missing"]),
            (String(repeating: "a", count: 200), "x", []),
            (String(repeating: "a", count: 201), "x", ["title-too-long"]),
            ("x", String(repeating: "a", count: 200_001), ["text-too-long"]),
        ] as [(String, String, [String])])
    func texts(_ title: String, _ text: String, _ codes: [String]) {
        #expect(ProposalRules.grounds(forText: ProposalText(title: title, text: text)).map(\.code) == codes)
    }

    @Test("What is open to members, withdrawn or decided is not changed: all the reasons at once")
    func changes() {
        #expect(ProposalRules.groundsToChange(proposal(), isDecided: false).isEmpty)
        #expect(
            ProposalRules.groundsToChange(proposal(openFrom: today, withdrawnOn: today), isDecided: true).map(\.code)
                == ["proposal-withdrawn", "proposal-decided", "text-already-open"])
    }

    @Test("A text is opened from today or later, once")
    func publication() {
        func codes(_ proposal: Proposal, _ day: Day) -> [String] {
            ProposalRules.groundsToPublish(proposal, isDecided: false, from: day, today: today).map(\.code)
        }
        #expect(codes(proposal(), today).isEmpty)
        #expect(codes(proposal(), today + 3).isEmpty)
        #expect(codes(proposal(), today - 1) == ["open-day-passed"])
        #expect(codes(proposal(openFrom: today), today) == ["text-already-open"])
    }

    @Test("An open text can still be withdrawn; a decided one cannot")
    func withdrawal() {
        #expect(ProposalRules.groundsToWithdraw(proposal(openFrom: today), isDecided: false).isEmpty)
        #expect(ProposalRules.groundsToWithdraw(proposal(), isDecided: true).map(\.code) == ["proposal-decided"])
    }
}
