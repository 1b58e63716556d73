import CooperativeService
import Kernel
import Membership
import Store

// What people do on any day: join, leave, die, are suspended; the board decides; a notary executes what was adopted.
extension RandomYear {
    mutating func live() async throws {
        switch roll(16) {
        case 0: try await apply()
        case 1: try await admit()
        case 2: try await decide()
        case 3: try await suspend()
        case 4: try await lift()
        case 5 where roll(6) == 0: try await resign()
        case 6 where roll(25) == 0: try await die()
        case 7: try await execute()
        case 8, 9: try await giveProxy()
        case 10: try await answerProxy()
        case 11: try await expel()
        case 12: try await receive()
        case 13: try await appeal()
        default: try await file()
        }
    }

    private mutating func apply() async throws {
        let name = "Nieuw \(applications.count + 1)"
        let command = ApplyForMembership(familyName: name, bornOn: House.day(1, 1, 1990))
        if let applied = try await attempt(command, nil, expecting: true) { applications.append(applied.application) }
    }

    private mutating func admit() async throws {
        guard let application = one(of: applications) else { return }
        let command = AdmitApplicant(application: application, decision: one(of: decisions))
        guard let outcome = try await attempt(command, house.secretary) else { return }
        applications.removeAll { $0 == application }
        let member = outcome.member
        let cooperative = house.cooperative
        let found = try await house.database.read {
            try MemberBook(reading: $0, cooperative: cooperative).member(member)?.person
        }
        guard let person = found else { return disagree("an admitted member is not in the register") }
        model.people[person] = .init(member: member, from: today)
    }

    private mutating func decide() async throws {
        let inFavour = Int(roll(4)), mandate = [nil, SuspendMember.name, ExpelMember.name][Int(roll(3))]
        let command = RecordBoardDecision(
            title: "Besluit", votesFor: inFavour, votesAgainst: 3 - inFavour,
            mandates: mandate, about: mandate == nil ? nil : model.people.keys.sorted())
        let made = try await attempt(command, house.secretary)
        if let made { decisions.append(made.decision) }
    }

    private mutating func suspend() async throws {
        let person = anybody()
        guard let life = model.people[person] else { return }
        let until = today + Int(roll(60))
        let command = SuspendMember(member: life.member, until: until, reason: "Reden", decision: one(of: decisions))
        let isOver = life.until.map { $0 < today } ?? false
        if try await attempt(command, house.secretary, expecting: isOver ? false : nil) != nil {
            model.people[person]?.suspensions.append(.init(from: today, until: until))
        }
    }

    private mutating func lift() async throws {
        let person = anybody()
        guard let life = model.people[person] else { return }
        // Nobody lifts the suspension of who is expelled; only the appeal ends it.
        let byExpulsion = life.expulsion.flatMap { $0.isDecided ? nil : $0.suspension }
        let running = life.suspensions.indices.filter {
            $0 != byExpulsion && life.suspensions[$0].liftedOn == nil && life.suspensions[$0].until >= today
        }
        let command = LiftSuspension(member: life.member, decision: one(of: decisions))
        if try await attempt(command, house.secretary, expecting: running.isEmpty ? false : nil) != nil {
            for index in running { model.people[person]?.suspensions[index].liftedOn = today }
        }
    }

    /// Notice on any day is accepted once, and ends the membership on the day that the model knows too.
    private mutating func resign() async throws {
        let person = anybody()
        guard let life = model.people[person], !house.persons.prefix(3).contains(person) else { return }
        let mayGo = life.isMember(on: today) && life.until == nil
        guard let outcome = try await attempt(ResignMembership(), person, expecting: mayGo) else { return }
        if outcome.endsOn != YearModel.lastDay(afterNoticeOn: today) {
            disagree("notice ends the membership on \(outcome.endsOn)")
        }
        model.people[person]?.until = outcome.endsOn
    }

    private mutating func die() async throws {
        let person = anybody()
        guard let life = model.people[person], !house.persons.prefix(3).contains(person) else { return }
        let command = RecordDeath(member: life.member, on: today)
        let isAlive = life.isMember(on: today) && life.until != today
        if try await attempt(command, house.secretary, expecting: isAlive) != nil {
            model.people[person]?.until = today
            model.people[person]?.isDead = true
        }
    }

    /// A deed puts a version in force; one that has its deed gets no second.
    private mutating func execute() async throws {
        guard let version = one(of: model.versions) else { return }
        let id = try await house.version(version.number)
        let command = RecordDeed(version: id, deedOn: today)
        let isNew = version.inForceFrom == nil
        if try await attempt(command, house.secretary, expecting: isNew) != nil {
            model.versions[version.number - 1].inForceFrom = today
        }
    }

    private mutating func file() async throws {
        let number = proposals.count + 1
        let filed = try await attempt(
            FileProposal(title: "Voorstel \(number)", text: "Voorstel \(number)."), house.secretary)
        if let filed { proposals.append(filed.proposal) }
    }
}
