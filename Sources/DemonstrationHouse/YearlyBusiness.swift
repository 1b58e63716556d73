import CooperativeService
import Kernel
import Phrases
import Proposals
import Statutes

/// The yearly business of De Linde's assembly: the accounts of last year, discharge apart, and an audit committee.
struct YearlyBusiness {
    let linde: Neighbourhood
    let assembly: Day

    /// De Linde keeps the calendar year.
    private var year: Int { assembly.year - 1 }

    /// Draws the accounts up, has an auditor look at them, and files the three proposals.
    func prepare() async throws -> (adoption: ProposalID, discharge: ProposalID, committee: ProposalID) {
        try await linde.perform(
            DrawUpAccounts(year: year, equity: Money(cents: 2_460_000), result: Money(cents: 112_500)),
            as: linde.treasurer)
        try await linde.perform(
            RecordAuditorStatement(year: year, auditor: Phrases.Demonstration.auditor), as: linde.treasurer)
        return (
            try await file("adoption", AdoptAccounts.name), try await file("discharge", GrantDischarge.name),
            try await fileCommittee()
        )
    }

    /// The treasurer files what was adopted with the trade register, within the eight days.
    func fileWithTradeRegister() async throws {
        try await linde.perform(RecordAccountsFiling(year: year), as: linde.treasurer)
    }

    private func file(_ act: String, _ name: String) async throws -> ProposalID {
        let words = Phrases.AccountsPages.proposal(act, year: year)
        let command = Payload(name: name, fields: .object(["year": .integer(Int64(year))]))
        return try await linde.file(
            FileProposal(title: words.title.nl, text: words.text.nl, command: command), as: linde.secretary)
    }

    /// The committee looks at the year of the assembly itself.
    private func fileCommittee() async throws -> ProposalID {
        let names = { (numbers: [Int]) in JSONValue.array(numbers.map { .string("\(linde.person($0))") }) }
        let command = Payload(
            name: AppointAuditCommittee.name,
            fields: .object([
                "year": .integer(Int64(assembly.year)), "members": names([21, 22]), "reserve": names([23]),
            ]))
        return try await linde.file(
            FileProposal(
                title: Phrases.Demonstration.auditTitle, text: Phrases.Demonstration.auditText, command: command),
            as: linde.secretary)
    }
}
