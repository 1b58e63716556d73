import CooperativeService
import Kernel
import Phrases
import Proposals
import Voting

/// What happened in De Linde before the demonstration begins: an assembly with a decision, and proposals for the next.
struct History {
    let service: CooperativeService
    let clock: DemonstrationClock
    let cooperative: CooperativeID
    let persons: [PersonID]
    let today: Day

    private var chair: Actor { .person(persons[0]) }
    private var secretary: Actor { .person(persons[1]) }

    private var elections: Elections { Elections(service: service, cooperative: cooperative, persons: persons) }

    private func lead(_ daysAgo: Int, hour: Int = 10) { lead(to: today - daysAgo, hour: hour) }

    private func lead(to day: Day, hour: Int = 10) {
        clock.lead(to: Zone.amsterdam.moment(day, minute: hour * 60))
    }

    @discardableResult
    private func perform<C: Command>(_ command: C, as actor: Actor) async throws -> C.Outcome {
        try await service.perform(command, as: actor, of: cooperative)
    }

    /// The day of the last annual assembly: in May, and six weeks ago where May is to come or only just past.
    private var annualDay: Day {
        guard let may = Day(year: today.year, month: 5, day: 19), may <= today - 45 else { return today - 45 }
        return may
    }

    /// The annual assembly, at which sixty-four members decided on the neighbourhood bus, adopted the accounts
    /// and elected an audit committee on paper.
    func pastAssembly() async throws {
        let held = annualDay
        lead(to: held - 25)
        let bus = try await perform(
            FileProposal(
                title: Phrases.Demonstration.busTitle, text: Phrases.Demonstration.busText,
                explanation: Phrases.Demonstration.busWhy), as: .person(persons[4]))
        try await perform(PublishProposalText(proposal: bus.proposal), as: secretary)
        let name = try await busName()
        let yearly = YearlyBusiness(service: service, cooperative: cooperative, persons: persons, assembly: held)
        let business = try await yearly.prepare()
        lead(to: held - 21)
        let agenda = ([bus.proposal, name] + business).map { AgendaEntry(proposal: $0) }
        let meeting = try await perform(
            DraftMeeting(day: held, place: Phrases.Demonstration.hall, agenda: agenda), as: secretary
        ).meeting
        let audit = try await elections.callAudit(at: meeting)
        try await perform(ConvokeMeeting(meeting: meeting), as: secretary)
        lead(to: held, hour: 20)
        try await perform(OpenMeeting(meeting: meeting), as: chair)
        for person in persons.prefix(64) {
            try await perform(RecordArrival(meeting: meeting, person: person), as: secretary)
        }
        try await vote(on: bus.proposal, at: meeting) { $0 < 49 ? .for : $0 < 60 ? .against : .blank }
        try await vote(on: name, in: meeting)
        for proposal in business { try await vote(on: proposal, at: meeting) { $0 < 62 ? .for : .blank } }
        try await elections.voteOnAudit(audit)
        try await perform(CloseMeeting(meeting: meeting), as: chair)
    }

    private func vote(on proposal: ProposalID, at meeting: MeetingID, _ choice: (Int) -> Vote) async throws {
        let poll = try await perform(OpenPoll(meeting: meeting, proposal: proposal), as: chair).poll
        for (index, person) in persons.prefix(64).enumerated() {
            try await perform(CastBallot(poll: poll, choice: choice(index)), as: .person(person))
        }
        try await perform(ClosePoll(poll: poll), as: chair)
    }

    /// A choice between four names for the bus.
    private func busName() async throws -> ProposalID {
        let name = try await perform(
            FileProposal(
                title: Phrases.Demonstration.nameTitle, text: Phrases.Demonstration.nameText,
                choice: ProposalChoice(options: Phrases.Demonstration.busNames.map { .init(name: $0) })),
            as: .person(persons[6]))
        try await perform(PublishProposalText(proposal: name.proposal), as: secretary)
        return name.proposal
    }

    /// Sixty neighbours rank the names: the one that leads at first is passed when the others drop out.
    private func vote(on name: ProposalID, in meeting: MeetingID) async throws {
        let poll = try await perform(OpenPoll(meeting: meeting, proposal: name), as: chair).poll
        let rankings = [[[0], [3]], [[1], [2], [3]], [[2], [1]], [[3], [1], [2]]]
        for (index, person) in persons.prefix(60).enumerated() {
            let ranking = rankings[index < 22 ? 0 : index < 39 ? 1 : index < 51 ? 2 : 3]
            try await perform(MarkBallot(poll: poll, ranking: ranking), as: .person(person))
        }
        try await perform(ClosePoll(poll: poll), as: chair)
    }

    /// A budget of the neighbourhood that waits for the next assembly: five plans, and not enough for all.
    func openBudget() async throws {
        lead(3)
        let budget = try await perform(
            FileProposal(
                title: Phrases.Demonstration.budgetTitle, text: Phrases.Demonstration.budgetText,
                choice: ProposalChoice(
                    options: Phrases.Demonstration.plans.map { name, euros in
                        .init(name: name, cost: Money(cents: euros * 100))
                    }, budget: Money(cents: 1_000_000))),
            as: .person(persons[7]))
        try await perform(PublishProposalText(proposal: budget.proposal), as: secretary)
    }

    /// An election that waits for candidates, on the agenda of an assembly that is being prepared.
    func openElection() async throws {
        lead(2)
        try await elections.callBoard(on: today + 90)
    }

    /// Two proposals that wait for the next assembly, one of them to amend the statutes.
    func openProposals(amendment: String) async throws {
        lead(6)
        let amend = try await perform(
            FileProposal(
                title: Phrases.Demonstration.proxiesTitle, text: Phrases.Demonstration.proxiesText,
                explanation: Phrases.Demonstration.proxiesWhy,
                command: Payload(name: AmendStatutes.name, fields: .object(["text": .string(amendment)]))),
            as: secretary)
        try await perform(PublishProposalText(proposal: amend.proposal), as: secretary)
        lead(4)
        let panels = try await perform(
            FileProposal(
                title: Phrases.Demonstration.panelsTitle, text: Phrases.Demonstration.panelsText,
                explanation: Phrases.Demonstration.panelsWhy), as: .person(persons[5]))
        try await perform(PublishProposalText(proposal: panels.proposal), as: secretary)
    }
}
