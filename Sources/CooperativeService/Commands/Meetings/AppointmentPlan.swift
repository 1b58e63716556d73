import Kernel
import Meetings
import Statutes

/// What an appointment would do: which seat, by whom, in which slot of the rota.
struct AppointmentPlan {
    let scene: Scene
    let organ: Organ
    let office: Office
    private(set) var from: Day
    /// The party outside that appoints; nil where a body of ours does.
    let party: String?
    /// How many are appointed at once.
    let count: Int
    /// How many of them do not sit in the body yet.
    let newcomers: Int
    let votes: Int
    let charter: BodyCharter?
    /// The constituency as it was named; the only one where none was.
    let constituency: String?
    /// The seats that the body has on the day, and the rota of all that it ever had.
    private(set) var seats: [Seat]
    let rota: Rota
    /// Directors whose term is over on the day, and whose seats those who are appointed take.
    private(set) var leaving: Set<PersonID> = []
    /// The task that the board takes over from one director for another (2:37 lid 7); both stay.
    private(set) var passing: Seat?

    init(_ command: AppointOfficer, _ organ: Organ, _ persons: [PersonID], in scene: Scene) throws {
        let statutes = try scene.statutes
        let from = command.from ?? scene.today
        self.scene = scene
        self.organ = organ
        self.from = from
        count = persons.count
        office = command.office ?? organ.usualOffice
        votes = command.votes ?? 1
        let isKnown = try scene.charters.charter(of: organ) != nil
        charter = isKnown ? try scene.requireCharter(of: organ) : nil
        let groups = charter?.seats ?? []
        let mine = command.appointedBy.map { name in
            groups.filter { Interest.key($0.appointedBy) == Interest.key(name) }
        }
        let only = mine?.count == 1 ? mine?.first : (groups.count == 1 ? groups.first : nil)
        constituency = command.constituency ?? only?.constituency
        let group = groups.first { $0.constituency == command.constituency ?? only?.constituency }
        let named = command.appointedBy ?? group?.appointedBy
        let isOurs = try named.map { try $0 == SeatGroup.members || scene.bodies.body(Organ(rawValue: $0)) != nil }
        party = isOurs == false ? named : nil
        let all = try scene.offices.allSeats(of: organ)
        let seats = all.filter { $0.term.isHeld(on: from) }
        newcomers = Set(persons).subtracting(seats.map(\.term.person)).count
        self.seats = seats
        rota = Rota(all, years: statutes[.boardTermYears], rotation: statutes[.boardRotation])
        guard organ == .board else { return }
        guard isByOthers else {
            let isDivided = office.isOfOne && count == 1 && newcomers == 0
            passing = isDivided ? seats.first { $0.term.office == office && $0.term.person == command.replaces } : nil
            return
        }
        leaving = Succession(seats, rota, on: from, statutes, first: scene.notElected)
            .leaving(for: persons, as: office, replacing: command.replaces, isWhole: scene.isWholeAppointment)
        self.seats = seats.filter { !leaving.contains($0.term.person) }
    }

    /// The same, held against those who sit there on a later day: what a decision of before gave may have been given to
    /// others since.
    func asOf(_ day: Day) throws -> AppointmentPlan {
        var plan = self
        plan.from = day
        plan.seats = try scene.offices.allSeats(of: organ).filter {
            $0.term.isHeld(on: day) && !leaving.contains($0.term.person)
        }
        return plan
    }

    /// Whose term is over makes room for a successor, from the day on which that one begins.
    func makeRoom() throws {
        for seat in try scene.offices.allSeats(of: organ)
        where leaving.contains(seat.term.person) && seat.term.isHeld(on: from) {
            try scene.offices.end(seat.term.id, on: from)
            scene.record(
                Fact(
                    "office-ended", about: seat.term.person,
                    [
                        "term": "\(seat.term.id)", "person": "\(seat.term.person)",
                        "office": seat.term.office.rawValue, "body": organ.rawValue,
                    ]))
        }
        for person in leaving { try scene.settleOpenPolls(for: person) }
    }

    /// The group of seats that is meant, where the body has groups.
    var group: SeatGroup? { charter?.seats.first { $0.constituency == constituency } }

    var isByOthers: Bool { scene.actsForAssembly || party != nil }

    /// A director whose term is over this year, or within twelve months, is appointed again, so that one term follows the
    /// other; one who sits longer is given a task. In another body, whose seats have no rota, the new term follows the one
    /// that runs.
    func isAgain(_ person: PersonID) -> Bool {
        guard isByOthers else { return false }
        guard organ == .board else { return !running(of: person).isEmpty }
        guard let line = rota.line(of: person, on: from) else { return false }
        return rota.isEnding(line, on: from)
    }

    /// The terms in this office that began before; in the board the rota tells.
    private func running(of person: PersonID) -> [Seat] {
        seats.filter { $0.term.person == person && $0.term.office == office && !$0.isTask && $0.term.from < from }
    }

    func isSeated(_ person: PersonID) -> Bool { seats.contains { $0.term.person == person } }

    /// The how many-th term this one would be.
    func number(of person: PersonID) -> Int {
        organ == .board ? rota.terms(of: person) + 1 : (running(of: person).map(\.number).max() ?? 0) + 1
    }

    /// The seat as it would be filled; a task of somebody who sits there already.
    func seat(of person: PersonID, as office: Office, replaces: PersonID?) throws -> Seat {
        let term = OfficeTerm(
            id: scene.ids.next(), body: try scene.body(toSeat: organ).id, organ: organ, person: person, office: office,
            from: from, until: nil)
        let appointer = party ?? (scene.actsForAssembly ? Organ.assembly : .board).rawValue
        guard organ == .board else {
            let isTask = isSeated(person) && !isAgain(person)
            return Seat(
                term: term, appointedBy: appointer, constituency: constituency, number: number(of: person),
                isTask: isTask)
        }
        if isSeated(person), !isAgain(person) {
            return Seat(
                term: term, appointedBy: appointer, number: max(1, rota.terms(of: person)), votes: votes, isTask: true)
        }
        let statutes = try scene.statutes
        let slot =
            statutes[.boardRotation] == .none || isAgain(person)
            ? nil : rota.vacancy(leftBy: replaces, office: office, from: from)
        let begins = isAgain(person) ? max(from, rota.line(of: person, on: from).map { $0.due + 1 } ?? from) : from
        return Seat(
            term: term, appointedBy: appointer, dueOn: slot?.due ?? rota.due(from: begins),
            number: number(of: person), replaces: slot?.seat.term.id, votes: votes)
    }

    /// Writes the seat down. A next term takes the place of the one before.
    func fill(_ seat: Seat) throws {
        let person = seat.term.person
        if organ != .board, isAgain(person) {
            for seat in running(of: person) { try scene.offices.end(seat.term.id, on: from) }
        } else if isAgain(person), let line = rota.line(of: person, on: from) {
            try scene.offices.end(line.seat.term.id, on: from)
        }
        if seat.isTask {
            try scene.offices.appoint(
                seat.term.id, body: seat.term.body, person: person, office: seat.term.office, from: from)
        } else {
            try scene.offices.fill(seat)
        }
        try scene.limitToMembership(seat.term)
        scene.record(
            Fact(
                "officer-appointed", about: person,
                [
                    "term": "\(seat.term.id)", "person": "\(person)", "office": seat.term.office.rawValue,
                    "body": organ.rawValue, "from": "\(from)", "until": seat.dueOn.map { "\($0)" } ?? "",
                    "by": seat.appointedBy,
                ]))
    }
}
