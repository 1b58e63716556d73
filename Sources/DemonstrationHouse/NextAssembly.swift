import CooperativeService
import Kernel
import Phrases
import Proposals

/// The next assembly of De Linde, convoked long before: a proposal with amendments and arguments, the minutes of the last
/// one, a place on the board, and members who let a neighbour vote for them.
struct NextAssembly {
    typealias Words = Phrases.Demonstration
    let linde: Neighbourhood
    let last: AnnualAssembly.Held
    /// Of the minutes of the last one.
    let digest: String

    private var day: Day { linde.today + 90 }

    func call() async throws {
        let street = try await proposeStreet()
        linde.lead(2)
        let minutes = try await linde.file(
            FileProposal(
                title: Phrases.MinutesPages.adoptTitle(Words.annual, last.day).nl,
                text: Phrases.MinutesPages.adoptText(Words.annual, last.day).nl,
                explanation: Phrases.MinutesPages.adoptVersion(digest: digest).nl,
                command: Payload(
                    name: AdoptMinutes.name, fields: .object(["meeting": .string(last.meeting.description)]))),
            as: linde.secretary)
        let meeting = try await linde.perform(
            DraftMeeting(
                title: Words.nextAssembly, day: day, place: Words.hall,
                agenda: [minutes, street].map { AgendaEntry(proposal: $0) }), as: linde.secretary
        ).meeting
        try await Elections(linde: linde).callBoard(at: meeting, on: day)
        try await linde.perform(ConvokeMeeting(meeting: meeting), as: linde.secretary)
        try await giveProxies(at: meeting)
    }

    /// A proposal on which neighbours work: two amendments, one to the first of them, and arguments.
    private func proposeStreet() async throws -> ProposalID {
        linde.lead(9)
        let street = try await linde.file(
            FileProposal(title: Words.streetTitle, text: Words.streetText, explanation: Words.streetWhy),
            as: linde.member(9))
        linde.lead(8)
        try await linde.perform(
            AddArgument(proposal: street, side: .for, text: Words.streetFor), as: linde.member(14))
        let against = try await linde.perform(
            AddArgument(proposal: street, side: .against, text: Words.streetAgainst), as: linde.member(16)
        ).argument
        try await linde.perform(AddArgument(text: Words.streetReply, replyTo: against), as: linde.member(17))
        linde.lead(7)
        let (days, hours, term) = Words.streetChanges
        let sunday = try await linde.perform(
            FileAmendment(proposal: street, replaces: days.old, by: days.new, explanation: days.why),
            as: linde.member(10)
        ).amendment
        try await linde.perform(
            FileAmendment(amendment: sunday, replaces: hours.old, by: hours.new, explanation: hours.why),
            as: linde.member(11))
        try await linde.perform(
            FileAmendment(proposal: street, replaces: term.old, by: term.new, explanation: term.why),
            as: linde.member(13))
        return street
    }

    /// One proxy is accepted, one still waits for the answer of a member with a sign-in.
    private func giveProxies(at meeting: MeetingID) async throws {
        linde.lead(1)
        let accepted = try await linde.perform(
            GiveProxy(meeting: meeting, holder: linde.person(6)), as: linde.member(41)
        ).proxy
        try await linde.perform(AcceptProxy(proxy: accepted), as: linde.member(6))
        try await linde.perform(GiveProxy(meeting: meeting, holder: linde.person(4)), as: linde.member(42))
    }
}
