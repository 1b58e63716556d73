import Kernel
import Meetings
import Phrases
import Proposals
import Statutes
import Voting

// What could be carried out when it was filed, or when an election was called, can be overtaken since: the seat is filled,
// the person left, the body is there. Such a vote does not open, as such a proposal would not be filed today.
extension Scene {
    /// Why what a vote on this would carry out could not be carried out today. A vote that is held anew after a challenge is
    /// about what was carried out already.
    func groundsOfEffect(of business: Business) throws -> [Ground] {
        if let election = business.election {
            return try groundsOfElecting(election, on: business.meeting.details.day)
        }
        return try business.isHeldAnew(in: self) ? [] : groundsOfEffect(of: business.proposal)
    }

    /// The same for a proposal that is decided on outside a meeting. What is to happen on a later day is looked at then.
    func groundsOfEffect(of proposal: Proposal?) throws -> [Ground] {
        guard let proposal, let command = proposal.text.command else { return [] }
        if let from = try proposals.condition(of: proposal.id)?.fromDay, from > today { return [] }
        let payload = Payload(name: command.name, fields: command.fields)
        return try groundsOfTrying(payload, by: proposal.body, inPlace: isInPlace(proposal))
    }

    /// Whether the body decides what a board, all of whose members have an interest in it, cannot decide itself (2:44 lid 6).
    private func isInPlace(_ proposal: Proposal) throws -> Bool {
        let matter = try interestMatter(proposal.id, [proposal.text.title])
        return try [Organ.board, .supervisory].contains { organ in
            guard organ != proposal.body else { return false }
            let conflicts = try Conflicts(in: organ, on: matter, scene: self)
            return conflicts.areAll && conflicts.fallback != nil
        }
    }

    /// Whether the board can hold all who can be elected the election itself says; here each of them.
    private func groundsOfElecting(_ business: ElectionBusiness, on day: Day) throws -> [Ground] {
        let election = business.election, from = election.takesOfficeOn ?? max(day, today)
        var grounds = try groundsOfSeats(business, on: from)
        // Who has the task can be elected to it again.
        let holders = try offices.holders(of: election.organ, on: from).filter { $0.office == election.office }
        let isAgain = holders.contains { business.step.persons.contains($0.person) }
        let passing: Set<String> =
            isAgain ? ["board-full", "board-even", "office-taken"] : ["board-full", "board-even"]
        for person in business.step.persons {
            let first = try firstDay(of: [person], in: election, isWhole: false, from: from)
            let command = AppointOfficer(
                person: person, office: election.office, body: election.organ, from: first > today ? first : nil)
            grounds += try groundsOfTrying(Payload(of: command), by: .assembly).filter { ground in
                !passing.contains(ground.code) && !grounds.contains { $0.code == ground.code }
            }
        }
        return grounds
    }

    /// More would be elected than there are seats left in a body that has a number of them.
    private func groundsOfSeats(_ business: ElectionBusiness, on day: Day) throws -> [Ground] {
        let organ = business.election.organ, persons = business.step.persons
        guard let group = try charters.charter(of: organ)?.seats.first else { return [] }
        let taken = Set(try offices.allSeats(of: organ).filter { $0.term.isHeld(on: day) }.map(\.term.person))
        let new = Set(persons).subtracting(taken).count
        let together = taken.count + min(business.step.places ?? business.election.seats, new)
        return try together > group.seats && new > 0 ? [seatsTaken(group, together)] : []
    }

    func seatsTaken(_ group: SeatGroup, _ together: Int) throws -> Ground {
        try Ground(
            "seats-taken", statutes.article(of: .bodyMandate), required: "\(group.seats)", found: "\(together)",
            message: Phrases.Offices.seatsTaken(group.constituency, group.seats),
            remedy: Phrases.Meetings.endTermFirst)
    }

    /// A body that decides in the place of another has the power for that one decision only, and a committee by its mandate:
    /// who may is asked here of the assembly alone, whose power a deed can have given to another body since.
    private func groundsOfTrying(_ payload: Payload, by organ: Organ, inPlace: Bool = false) throws -> [Ground] {
        do {
            try tryOut(payload, by: organ)
            return []
        } catch let refusal as Refusal {
            let isAsked = organ == .assembly && !inPlace
            return refusal.kind == .authority && !isAsked ? [] : refusal.grounds
        }
    }
}
