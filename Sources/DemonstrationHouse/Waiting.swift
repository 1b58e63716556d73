import CooperativeService
import Kernel
import Phrases
import Proposals
import Voting

/// What waits in De Linde for whoever tries it: proposals for an assembly, and a decision outside a meeting that is open.
struct Waiting {
    typealias Words = Phrases.Demonstration
    let linde: Neighbourhood

    /// Three proposals, one of them to amend the statutes and one a budget of five plans with not enough for all.
    func openProposals(amendment: String) async throws {
        linde.lead(6)
        _ = try await linde.file(
            FileProposal(
                title: Words.proxiesTitle, text: Words.proxiesText, explanation: Words.proxiesWhy,
                command: Payload(name: AmendStatutes.name, fields: .object(["text": .string(amendment)]))),
            as: linde.secretary)
        linde.lead(4)
        _ = try await linde.file(
            FileProposal(title: Words.panelsTitle, text: Words.panelsText, explanation: Words.panelsWhy),
            as: linde.member(6))
        linde.lead(3)
        let plans = Words.plans.map { name, euros in
            ProposalChoice.Option(name: name, cost: Money(cents: euros * 100))
        }
        _ = try await linde.file(
            FileProposal(
                title: Words.budgetTitle, text: Words.budgetText,
                choice: ProposalChoice(options: plans, budget: Money(cents: 1_000_000))), as: linde.member(8))
    }

    /// All members must say yes (2:40 lid 2). Some have, one of them on paper.
    func decideOutside() async throws {
        linde.lead(5)
        let proposal = try await linde.file(
            FileProposal(title: Words.defibrillatorTitle, text: Words.defibrillatorText), as: linde.secretary)
        let round = try await linde.perform(
            StartDecisionOutside(proposal: proposal, lastDay: linde.today + 21, boardKnewOn: linde.today - 5),
            as: linde.secretary
        ).outside
        linde.lead(4)
        for number in 8...54 where number != 10 {
            try await linde.perform(AnswerDecisionOutside(outside: round, choice: .for), as: linde.member(number))
        }
        try await linde.perform(
            AnswerDecisionOutside(outside: round, choice: .for, person: linde.person(10)), as: linde.secretary)
    }
}
