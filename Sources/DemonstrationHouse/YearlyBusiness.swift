import CooperativeService
import Kernel
import Phrases
import Proposals
import Statutes

/// The yearly business of De Linde's assembly: the accounts of last year, and discharge apart. They were adopted, and are
/// still to be filed.
struct YearlyBusiness {
    let service: CooperativeService
    let cooperative: CooperativeID
    let persons: [PersonID]
    let assembly: Day

    /// De Linde keeps the calendar year.
    private var year: Int { assembly.year - 1 }

    /// Draws the accounts up, has an auditor look at them, and files the proposals in the order of the agenda.
    func prepare() async throws -> [ProposalID] {
        let treasurer = Actor.person(persons[2])
        _ = try await service.perform(
            DrawUpAccounts(year: year, equity: Money(cents: 2_460_000), result: Money(cents: 112_500)), as: treasurer,
            of: cooperative)
        _ = try await service.perform(
            RecordAuditorStatement(year: year, auditor: Phrases.Demonstration.auditor), as: treasurer, of: cooperative)
        let year = JSONValue.integer(Int64(year))
        return [
            try await file("adoption", AdoptAccounts.name, ["year": year]),
            try await file("discharge", GrantDischarge.name, ["year": year]),
        ]
    }

    private func file(_ act: String, _ name: String, _ fields: [String: JSONValue]) async throws -> ProposalID {
        let words = Phrases.AccountsPages.proposal(act, year: year)
        let filed = try await service.perform(
            FileProposal(
                title: words.title.nl, text: words.text.nl, command: Payload(name: name, fields: .object(fields))),
            as: .person(persons[1]), of: cooperative)
        _ = try await service.perform(
            PublishProposalText(proposal: filed.proposal), as: .person(persons[1]), of: cooperative)
        return filed.proposal
    }
}
