import CooperativeService
import Kernel
import Meetings
import Statutes
import Store
import Voting

// An assembly: convoked in time, opened, with people who come and go, votes, ballots and challenges in any order.
extension RandomYear {
    /// Some of the proposals that wait, and an amendment of the statutes.
    mutating func convoke(on day: Day) async throws {
        let most = 1 + Int(roll(2))
        let text = ModelStatutes.text(ModelStatutes.neighbourhood)?
            .replacing("proxy.maxPrincipals: 2", with: "proxy.maxPrincipals: \(most)")
        let payload = Payload(name: "amend-statutes", fields: .object(["text": .string(text ?? "")]))
        let amend = try await attempt(
            FileProposal(title: "Volmachten", text: "Artikel 15: ten hoogste \(most).", command: payload),
            house.secretary, expecting: true)
        var agenda = Array(proposals.suffix(4)) + waitingAppeals
        if let amend {
            try await attempt(PublishProposalText(proposal: amend.proposal), house.secretary, expecting: true)
            agenda.append(amend.proposal)
            amendments[amend.proposal] = .some(most == model.proxies(on: today) ? nil : most)
        }
        let draft = try await attempt(
            DraftMeeting(day: day, place: "Zaal", agenda: agenda.map { AgendaEntry(proposal: $0) }), house.secretary,
            expecting: true)
        guard let meeting = draft?.meeting else { return }
        try await attempt(ConvokeMeeting(meeting: meeting), house.secretary, expecting: true)
        model.meeting = .init(id: meeting, day: day, agenda: Set(agenda))
        model.polls = [:]
    }

    mutating func assemble(_ steps: Int) async throws {
        guard let meeting = model.meeting else { return }
        house.on(today, hour: 20)
        try await attempt(OpenMeeting(meeting: meeting.id), house.chair, expecting: true)
        model.meeting?.isOpen = true
        for person in model.people.keys.sorted(by: { "\($0)" < "\($1)" }) where roll(5) > 0 {
            try await arrive(person)
        }
        for _ in 0..<steps {
            house.clock.set(house.clock.now.adding(seconds: Int64(1 + roll(9))))
            try await act()
        }
        for poll in model.polls.keys.sorted(by: { "\($0)" < "\($1)" }) where model.polls[poll]?.isOpen == true {
            try await close(poll)
        }
        try await attempt(CloseMeeting(meeting: meeting.id), house.chair, expecting: true)
        _ = try await house.service.minutesDraft(of: meeting.id, in: house.cooperative)
        model.meeting = nil
    }

    private mutating func act() async throws {
        guard let meeting = model.meeting else { return }
        let poll = one(of: model.polls.keys.sorted { "\($0)" < "\($1)" })
        switch roll(18) {
        case 16: try await answerProxy()
        case 17: try await giveProxy()
        case 0: try await arrive(anybody())
        case 1 where roll(4) == 0:
            let person = anybody()
            let isThere = meeting.present.contains(person)
            let command = RecordDeparture(meeting: meeting.id, person: person)
            if try await attempt(command, house.secretary, expecting: isThere) != nil {
                model.meeting?.present.remove(person)
            }
        case 2, 3: try await open()
        case 4: if let poll { try await close(poll) }
        case 5: if let poll { try await challenge(poll) }
        case 6:
            // The minutes can be read at any moment.
            let draft = try await house.service.minutesDraft(of: meeting.id, in: house.cooperative)
            let votes = draft.items.flatMap(\.votes).count
            if votes != model.polls.count { disagree("the minutes know \(votes) votes of \(model.polls.count)") }
        default: if let poll { try await cast(in: poll) }
        }
    }

    private mutating func arrive(_ person: PersonID) async throws {
        guard let meeting = model.meeting, let life = model.people[person] else { return }
        let isOfficer = model.board(on: today).contains(person)
        // Who is suspended is heard in the own case.
        let isOwnCase =
            life.isMember(on: today) && life.expulsion?.appeal.map(meeting.agenda.contains) ?? false
        let mayCome: Bool? = life.mayVote(on: today) ? true : (isOfficer || isOwnCase ? nil : false)
        if try await attempt(
            RecordArrival(meeting: meeting.id, person: person), house.secretary, expecting: mayCome) != nil
        {
            model.meeting?.present.insert(person)
        }
    }

    private mutating func open() async throws {
        guard let meeting = model.meeting, let proposal = one(of: meeting.agenda.sorted { "\($0)" < "\($1)" })
        else { return }
        let isAmendment = amendments[proposal] != nil
        // On the appeal of somebody who died nothing is left to decide.
        let isMoot = appeals[proposal].flatMap { model.people[$0]?.isDead } ?? false
        let expected = isMoot ? false : model.opens(proposal, isAmendment: isAmendment, on: today)
        let command = OpenPoll(meeting: meeting.id, proposal: proposal)
        guard let outcome = try await attempt(command, house.chair, expecting: expected) else { return }
        let roll = model.roll(on: today)
        model.polls[outcome.poll] = .init(proposal: proposal, isAmendment: isAmendment, roll: roll)
        let cooperative = house.cooperative
        let rows: [(PersonID, PersonID)] = try await house.database.read {
            try $0.rows(
                "SELECT principal_id, holder_id FROM voting_unit WHERE cooperative_id = ?1 AND poll_id = ?2",
                [cooperative.sqlValue, outcome.poll.sqlValue]
            ).map { (try $0.get(0), try $0.get(1)) }
        }
        if Dictionary(rows, uniquingKeysWith: { first, _ in first }) != roll || rows.count != roll.count {
            disagree("the roll of \(outcome.poll) is not the model's")
        }
    }

    private mutating func cast(in poll: PollID) async throws {
        guard let known = model.polls[poll] else { return }
        let person = anybody()
        let choice = one(of: [Vote.for, .for, .for, .against, .blank]) ?? .blank
        let stands = known.cast[person]
        // The same ballot again is answered as the first time, also after the closing.
        let expected = stands == choice || (known.isOpen && known.voters.contains(person) && stands == nil)
        if try await attempt(CastBallot(poll: poll, choice: choice), person, expecting: expected) != nil {
            model.polls[poll]?.cast[person] = choice
        }
    }

    private mutating func close(_ poll: PollID) async throws {
        guard let known = model.polls[poll] else { return }
        let command = ClosePoll(poll: poll)
        guard let outcome = try await attempt(command, house.chair, expecting: known.isOpen) else { return }
        let isAdopted = outcome.outcome == .adopted
        if isAdopted != known.isCarried { disagree("\(poll) is \(outcome.outcome) and not what the model counts") }
        model.polls[poll]?.isOpen = false
        model.polls[poll]?.isAdopted = isAdopted
        decideAppeal(known.proposal, isGranted: isAdopted)
        if isAdopted, let most = amendments[known.proposal] {
            model.versions.append(.init(number: model.versions.count + 1, proxies: most, inForceFrom: nil))
        }
    }

    /// Whoever voted can challenge the result at once; the model only follows what the product says of it.
    private mutating func challenge(_ poll: PollID) async throws {
        guard let known = model.polls[poll], !known.isOpen, !known.isAmendment, appeals[known.proposal] == nil
        else { return }
        let person = anybody()
        let mayAsk: Bool? = known.voters.contains(person) ? nil : false
        guard try await attempt(ChallengeResult(poll: poll), person, expecting: mayAsk) != nil else { return }
        let cooperative = house.cooperative
        let hasFallen = try await house.database.read {
            try $0.row(
                "SELECT 1 FROM voting_challenge WHERE cooperative_id = ?1 AND poll_id = ?2", cooperative, poll) != nil
        }
        model.polls[poll]?.isChallenged = hasFallen
    }
}
