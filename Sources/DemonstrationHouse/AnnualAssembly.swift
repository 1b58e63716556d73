import CooperativeService
import Kernel
import Phrases
import Proposals
import Voting

/// The last annual assembly of De Linde: sixty-four members and three proxies decided on the neighbourhood bus and its
/// name, adopted the accounts, gave discharge by show of hands, and elected the chair and an audit committee on paper.
struct AnnualAssembly {
    typealias Words = Phrases.Demonstration
    let linde: Neighbourhood

    /// What comes after it needs these.
    struct Held {
        let meeting: MeetingID
        let day: Day
        let bus: DecisionID?
    }

    /// The last one in May that is six weeks past.
    static func day(before today: Day) -> Day {
        let may = [today.year, today.year - 1].compactMap { Day(year: $0, month: 5, day: 19) }
        return may.first { $0 <= today - 42 } ?? today - 365
    }

    private var day: Day { Self.day(before: linde.today) }

    func hold() async throws -> Held {
        linde.lead(to: day - 25)
        let bus = try await linde.file(
            FileProposal(title: Words.busTitle, text: Words.busText, explanation: Words.busWhy), as: linde.member(5))
        let name = try await linde.file(
            FileProposal(
                title: Words.nameTitle, text: Words.nameText,
                choice: ProposalChoice(options: Words.busNames.map { .init(name: $0) })), as: linde.member(7))
        let yearly = try await YearlyBusiness(linde: linde, assembly: day).prepare()
        linde.lead(to: day - 21)
        let business = [bus, name, yearly.adoption, yearly.discharge, yearly.committee]
        let meeting = try await linde.perform(
            DraftMeeting(day: day, place: Words.hall, agenda: business.map { AgendaEntry(proposal: $0) }),
            as: linde.secretary
        ).meeting
        let elections = Elections(linde: linde)
        let election = try await elections.callChair(at: meeting)
        try await linde.perform(ConvokeMeeting(meeting: meeting), as: linde.secretary)
        try await giveProxies(at: meeting)
        linde.lead(to: day, hour: 20)
        try await linde.perform(OpenMeeting(meeting: meeting), as: linde.chair)
        for person in linde.persons.prefix(64) {
            try await linde.perform(RecordArrival(meeting: meeting, person: person), as: linde.secretary)
        }
        let decision = try await vote(on: bus, at: meeting) { $0 < 49 ? .for : $0 < 60 ? .against : .blank }
        try await rank(name, at: meeting)
        try await vote(on: yearly.adoption, at: meeting) { $0 < 62 ? .for : .blank }
        try await raiseHands(for: yearly.discharge, at: meeting)
        try await appoint(yearly.committee, at: meeting)
        try await elections.voteOnChair(election)
        linde.lead(to: day, hour: 22)
        try await linde.perform(CloseMeeting(meeting: meeting), as: linde.chair)
        return Held(meeting: meeting, day: day, bus: decision)
    }

    /// Three members who cannot come let a neighbour vote; a fourth takes it back.
    private func giveProxies(at meeting: MeetingID) async throws {
        linde.lead(to: day - 10)
        for (giver, holder) in [(71, 5), (72, 5), (73, 8), (74, 9)] {
            let proxy = try await linde.perform(
                GiveProxy(meeting: meeting, holder: linde.person(holder)), as: linde.member(giver)
            ).proxy
            if giver == 74 {
                try await linde.perform(RevokeProxy(proxy: proxy), as: linde.member(giver))
            } else {
                try await linde.perform(AcceptProxy(proxy: proxy), as: linde.member(holder))
            }
        }
    }

    @discardableResult
    private func vote(
        on proposal: ProposalID, at meeting: MeetingID, _ choice: (Int) -> Vote
    ) async throws -> DecisionID? {
        let poll = try await linde.perform(OpenPoll(meeting: meeting, proposal: proposal), as: linde.chair).poll
        for (index, person) in linde.persons.prefix(64).enumerated() {
            try await linde.perform(CastBallot(poll: poll, choice: choice(index)), as: .person(person))
        }
        return try await linde.perform(ClosePoll(poll: poll), as: linde.chair).decision
    }

    /// Sixty neighbours rank the names: the one that leads at first is passed when the others drop out.
    private func rank(_ name: ProposalID, at meeting: MeetingID) async throws {
        let poll = try await linde.perform(OpenPoll(meeting: meeting, proposal: name), as: linde.chair).poll
        let rankings = [[[0], [3]], [[1], [2], [3]], [[2], [1]], [[3], [1], [2]]]
        for (index, person) in linde.persons.prefix(60).enumerated() {
            let ranking = rankings[index < 22 ? 0 : index < 39 ? 1 : index < 51 ? 2 : 3]
            try await linde.perform(MarkBallot(poll: poll, ranking: ranking), as: .person(person))
        }
        try await linde.perform(ClosePoll(poll: poll), as: linde.chair)
    }

    private func raiseHands(for discharge: ProposalID, at meeting: MeetingID) async throws {
        let poll = try await linde.perform(
            OpenHandVote(meeting: meeting, proposal: discharge), as: linde.chair
        ).poll
        try await linde.perform(
            RecordHandCount(poll: poll, votesFor: 61, votesAgainst: 2, blank: 3), as: linde.chair)
        try await linde.perform(ClosePoll(poll: poll), as: linde.chair)
    }

    /// Persons are voted on in secret, so on paper.
    private func appoint(_ committee: ProposalID, at meeting: MeetingID) async throws {
        let poll = try await linde.perform(
            OpenPaperVote(meeting: meeting, proposal: committee), as: linde.chair
        ).poll
        try await linde.perform(
            RecordPaperCount(
                poll: poll, votesFor: 60, votesAgainst: 1, blank: 3,
                tellers: [linde.person(30), linde.person(31)]), as: linde.secretary)
        try await linde.perform(ClosePoll(poll: poll), as: linde.chair)
    }
}
