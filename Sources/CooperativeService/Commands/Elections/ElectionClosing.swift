import Kernel
import Meetings
import Phrases
import Proposals
import Statutes
import Store
import Voting

extension Scene {
    /// Writes down what a round came to, once its poll is closed. Answers the command that appoints the elected, for the
    /// decision to carry; nil where nobody is, or for other business.
    func closeRound(of poll: Poll, _ counted: CountedPoll) throws -> (elected: [PersonID], command: ProposedCommand?) {
        guard let round = try elections.round(of: poll.id) else { return ([], nil) }
        let result = try counted.round?.1 ?? self.result(of: round, counted)
        try electionBook.close(poll.id, with: result)
        guard !result.elected.isEmpty else { return ([], nil) }
        return (result.elected, try appointment(of: result.elected, in: requireElection(round.election)))
    }

    /// With the day on which they begin, where that is not today.
    private func appointment(of persons: [PersonID], in election: Election) throws -> ProposedCommand {
        let first = try firstDay(of: persons, in: election, isWhole: isComplete(election), from: today)
        let payload = try Payload(
            of: AppointElected(
                persons: persons, office: election.office, body: election.organ, from: first == today ? nil : first))
        return ProposedCommand(name: payload.name, fields: payload.fields)
    }

    /// For or against one candidate, on a nomination, or by ranking.
    private func result(of round: ElectionRound, _ counted: CountedPoll) throws -> RoundResult {
        let isAdopted = counted.verdict.outcome == .adopted
        let votes = [counted.count.for, counted.count.against], valid = counted.count.for + counted.count.against
        switch round.kind {
        case .ballot, .single:
            let isTied = counted.verdict.outcome == .revote
            return RoundResult(
                votes: votes, valid: valid, elected: isAdopted ? round.candidates : [],
                continuing: isTied ? round.candidates : [])
        case .ranked:
            let elected = isAdopted ? (counted.choice?.chosen ?? []).map { round.candidates[$0] } : []
            return RoundResult(
                votes: [], valid: Int64(counted.ballots), elected: elected,
                continuing: counted.verdict.outcome == .revote ? round.candidates : [])
        case .nomination:
            // Broken, the choice is free; else the nominated are elected, or the vote is between them.
            let fits = round.candidates.count <= round.seats
            return RoundResult(
                votes: votes, valid: valid, elected: isAdopted || !fits ? [] : round.candidates,
                continuing: isAdopted || fits ? [] : round.candidates)
        }
    }

    /// The names for the register of decisions.
    func electedNames(_ elected: [PersonID], _ counted: CountedPoll) throws -> [String] {
        guard counted.names.isEmpty else { return counted.names }
        let known = try names(of: elected)
        return elected.compactMap { known[$0] }
    }

    /// A nomination that the assembly left standing elects whom it names: a decision beside that on the vote itself.
    func enterNominated(_ elected: [PersonID], _ command: ProposedCommand, of poll: Poll) throws {
        let known = try names(of: elected)
        let title = try elections.round(of: poll.id).flatMap { try elections.election($0.election)?.title }
        let names = elected.map { "– \(known[$0] ?? "")" }.joined(separator: "\n")
        let decision = Decision(
            id: ids.next(), number: try decisions.nextNumber(in: today.year), meeting: poll.meeting, body: poll.body,
            topic: .persons, decidedOn: today, outcome: .adopted, title: title ?? poll.question,
            text: (title ?? poll.question) + "\n\n" + names, arithmetic: Arithmetic(),
            articles: [try statutes.article(of: .boardNomination)])
        _ = try enter(decision, carrying: command)
    }
}

extension Scene {
    /// Ends what a round appointed today, when its result loses its effect at once (2:13 lid 4).
    func vacateElected(in poll: PollID) throws {
        guard let round = try elections.round(of: poll), let result = try elections.result(of: poll) else { return }
        let election = try requireElection(round.election)
        let first = try firstDay(ofElectedIn: poll) ?? today
        try vacate(result.elected, in: election.organ, as: election.office, from: first)
        if first > today, election.organ == .board { try resume(result.elected.count, in: election, from: first) }
    }

    /// Who would have made room on a later day stays after all, where it is plain whose seats those are.
    private func resume(_ count: Int, in election: Election, from first: Day) throws {
        let ending = try offices.allSeats(of: election.organ).map(\.term).filter { term in
            guard term.until == first - 1, term.from < first else { return false }
            return try !statutes[.boardFromMembersOnly] || isMemberInLaw(term.person, on: first)
        }
        let persons = Set(ending.filter { !election.office.isOfOne || $0.office == election.office }.map(\.person))
        guard persons.count <= count else { return }
        for term in ending where persons.contains(term.person) {
            try offices.reopen(term.id)
            try limitToMembership(term)
            record(
                Fact(
                    "office-resumed", about: term.person,
                    [
                        "term": "\(term.id)", "person": "\(term.person)", "office": term.office.rawValue,
                        "body": term.organ.rawValue, "until": "",
                    ]))
        }
    }

    /// Ends the terms that began on that day, as if they had not been.
    /// - Parameter office: of the first; others sit without a task of their own. Any where it is nil.
    func vacate(_ persons: [PersonID], in organ: Organ, as office: Office?, from: Day) throws {
        for person in persons {
            let offices = [office, organ.usualOffice]
            let terms = try self.offices.held(by: person, on: from).filter {
                $0.organ == organ && (office == nil || offices.contains($0.office)) && $0.from == from
            }
            for term in terms {
                try self.offices.end(term.id, on: term.from)
                record(Fact("term-ended", about: person, ["term": "\(term.id)", "person": "\(person)"]))
            }
        }
    }
}

extension Payload {
    /// A command as a decision carries it.
    init(of command: some Command) throws {
        self.init(
            name: type(of: command).name,
            fields: try CanonicalJSON.decode(JSONValue.self, from: CanonicalJSON.bytes(command)))
    }
}
