import CooperativeService
import Counting
import Kernel
import Meetings
import Proposals
import Statutes
import Testing
import Voting

@Suite struct ChoicesInTheAssembly {
    private static let names = ["De Linde", "De Hoek", "Het Anker"]

    private func file(
        _ house: House, _ choice: ProposalChoice, topic: Topic? = nil
    ) async throws -> ProposalID {
        try await house.perform(
            FileProposal(title: "Naam", text: "Het buurthuis krijgt een naam.", topic: topic, choice: choice),
            as: house.persons[5]
        ).proposal
    }

    private static func named(_ method: String? = nil, seats: Int? = nil) -> ProposalChoice {
        ProposalChoice(options: names.map { .init(name: $0) }, seats: seats, method: method)
    }

    @Test("A ranking, from the proposal to the register: the count can be done again and gives the same digest")
    func ranking() async throws {
        try await withHouse { house in
            let proposal = try await file(house, Self.named())
            let meeting = try await house.assembly(on: [proposal], present: 9)
            let poll = try await house.perform(OpenPoll(meeting: meeting, proposal: proposal), as: house.chair)
            #expect(poll.method == "irv")
            for (index, member) in house.persons.prefix(9).enumerated() {
                let ranking = index < 4 ? [[0]] : index < 7 ? [[1], [2]] : [[2], [1]]
                try await house.perform(MarkBallot(poll: poll.poll, ranking: ranking), as: member)
            }
            let closed = try await house.perform(ClosePoll(poll: poll.poll), as: house.chair)
            #expect(closed.outcome == .adopted)
            #expect(closed.chosen == ["De Hoek"])
            #expect(closed.number == "2026-1")
            let sheet = try await house.service.poll(
                poll.poll, of: house.cooperative, as: .person(house.persons[4]))
            let result = try #require(sheet.choice?.result)
            #expect(result.chosen == [1])
            #expect(result.digest == closed.countDigest)
            #expect(sheet.choice?.mine == .ranking([[1], [2]]))
            #expect(sheet.seed.count == 64)
            guard case .readable(let again) = try CountingCase.read(Array(result.file.utf8)) else {
                Issue.record("the file of a count can be read")
                return
            }
            #expect(again.file == result.file)
            let sealed = try SealedCount(counting: again)
            #expect(sealed.outcome == result.outcome)
            #expect(sealed.digest == result.digest)
        }
    }

    @Test("Equal shares of a budget: costs and budget in cents, the projects that are bought by name")
    func budget() async throws {
        try await withHouse { house in
            let choice = ProposalChoice(
                options: [
                    .init(name: "Bankje", cost: Money(cents: 40_000)), .init(name: "Boom", cost: Money(cents: 60_000)),
                    .init(name: "Fontein", cost: Money(cents: 100_000)),
                ], budget: Money(cents: 100_000))
            let proposal = try await file(house, choice)
            let meeting = try await house.assembly(on: [proposal], present: 10)
            let poll = try await house.perform(OpenPoll(meeting: meeting, proposal: proposal), as: house.chair)
            #expect(poll.method == "pb-mes")
            for (index, member) in house.persons.prefix(10).enumerated() {
                try await house.perform(
                    MarkBallot(poll: poll.poll, approved: index < 4 ? [0] : [1]), as: member)
            }
            let closed = try await house.perform(ClosePoll(poll: poll.poll), as: house.chair)
            #expect(Set(closed.chosen ?? []) == ["Bankje", "Boom"])
        }
    }

    @Test("Every method can be used: filed, opened, voted, closed", arguments: VoteMethod.allCases)
    func every(_ method: VoteMethod) async throws {
        try await withHouse { house in
            let counting = try #require(CountingMethod(rawValue: method.rawValue))
            let isBudget = method == .equalShares || method == .budgetGreedy
            let choice = ProposalChoice(
                options: Self.names.map { .init(name: $0, cost: isBudget ? Money(cents: 100) : nil) },
                budget: isBudget ? Money(cents: 250) : nil, method: method.rawValue)
            let proposal = try await file(house, choice)
            let meeting = try await house.assembly(on: [proposal], present: 5)
            let poll = try await house.perform(OpenPoll(meeting: meeting, proposal: proposal), as: house.chair).poll
            for member in house.persons.prefix(4) {
                let ballot =
                    switch counting.ballotKind {
                    case .ranking, .motion: MarkBallot(poll: poll, ranking: method == .plurality ? [[0]] : [[0], [1]])
                    case .approval: MarkBallot(poll: poll, approved: [0])
                    case .scores: MarkBallot(poll: poll, scores: [.init(option: 0, score: 4)])
                    case .consent: MarkBallot(poll: poll, voice: "consent")
                    }
                try await house.perform(ballot, as: member)
            }
            let closed = try await house.perform(ClosePoll(poll: poll), as: house.chair)
            #expect(closed.outcome == .adopted)
            if method != .consent { #expect(closed.chosen?.contains("De Linde") == true) }
            #expect(closed.arithmetic.figure("ballots") == 4)
        }
    }

    /// What cannot be a choice, a line a case.
    private static let impossible: [(choice: ProposalChoice, topic: Topic?, codes: Set<String>)] = [
        (ProposalChoice(options: []), nil, ["option-count"]),
        (
            ProposalChoice(options: [.init(name: "A"), .init(name: " a "), .init(name: "")]), nil,
            ["option-name", "option-twice"]
        ),
        (named("dice"), nil, ["method-unknown"]), (named("motion"), nil, ["method-unknown"]),
        (named("pb-mes"), nil, ["budget-missing"]), (named(seats: 0), nil, ["seat-count"]),
        (ProposalChoice(options: [.init(name: "A")], budget: Money(cents: 1)), nil, ["cost-missing"]),
        (named(), .persons, ["method-by-statutes"]),
    ]

    @Test("What cannot be a choice is refused when it is filed, with every ground")
    func refusals() async throws {
        try await withHouse { house in
            for line in Self.impossible {
                let command = FileProposal(title: "Naam", text: "Een naam.", topic: line.topic, choice: line.choice)
                let codes = try await house.codes(command, as: house.persons[5])
                #expect(codes == line.codes)
            }
            let amendment = FileProposal(title: "Statuten", text: "Een of twee?", topic: .amend, choice: Self.named())
            let codes = try await house.codes(amendment, as: house.secretary)
            #expect(codes == ["choice-needs-motion"])
        }
    }

    @Test("A ballot of the wrong kind, of two kinds, or none is refused; a teller enters one for who is in the hall")
    func ballots() async throws {
        try await withHouse { house in
            let proposal = try await file(house, Self.named("approval"))
            let meeting = try await house.assembly(on: [proposal], present: 6)
            let poll = try await house.perform(OpenPoll(meeting: meeting, proposal: proposal), as: house.chair).poll
            let member = house.persons[4]
            #expect(try await house.codes(MarkBallot(poll: poll), as: member) == ["ballot-kind"])
            #expect(
                try await house.codes(MarkBallot(poll: poll, ranking: [[0]], approved: [0]), as: member)
                    == ["ballot-kind"])
            #expect(try await house.codes(MarkBallot(poll: poll, ranking: [[0]]), as: member) == ["ballot-kind"])
            #expect(try await house.codes(CastBallot(poll: poll, choice: .for), as: member) == ["ballot-kind"])
            let entered = MarkBallot(poll: poll, approved: [1], person: house.persons[5])
            #expect(try await house.codes(entered, as: member) == ["not-a-teller"])
            #expect(try await house.perform(entered, as: house.secretary).marks == "1")
            #expect(
                try await house.codes(MarkBallot(poll: poll, approved: [1]), as: house.persons[10])
                    == ["not-in-roll"])
        }
    }
}
