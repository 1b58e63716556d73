import CooperativeService
import Kernel
import Membership

// Expulsions by the board: received or not, appealed or not, and what the assembly makes of an appeal.
extension RandomYear {
    var waitingAppeals: [ProposalID] {
        appeals.keys.sorted { "\($0)" < "\($1)" }
            .filter { proposal in
                guard let person = appeals[proposal], let expulsion = model.people[person]?.expulsion else {
                    return false
                }
                return expulsion.appeal == proposal && !expulsion.isDecided
            }
    }

    mutating func expel() async throws {
        let person = anybody()
        guard let life = model.people[person], !house.persons.prefix(3).contains(person) else { return }
        let isRunning = life.expulsion.map { !$0.isDecided } ?? false
        let command = ExpelMember(
            member: life.member, article: "5", reason: "Betaalde niet", decision: one(of: decisions))
        let expected: Bool? = life.isMember(on: today) && !isRunning ? nil : false
        guard try await attempt(command, house.secretary, expecting: expected) != nil else { return }
        model.people[person]?.expulsion = .init(suspension: life.suspensions.count)
        model.people[person]?.suspensions.append(.init(from: today, until: .openEnd))
    }

    /// The term of appeal is a month from the receipt, and runs on over free days; unused, the membership ends with it.
    mutating func receive() async throws {
        guard let person = expelled(), let life = model.people[person], let expulsion = life.expulsion else { return }
        let isWaiting = expulsion.appealUntil == nil && !expulsion.isDecided
        let command = RecordExpulsionReceipt(member: life.member, on: today)
        let expected: Bool? = isWaiting ? (life.isMember(on: today) ? true : nil) : false
        guard let outcome = try await attempt(command, house.secretary, expecting: expected) else { return }
        if !(today + 28...today + 36).contains(outcome.appealUntil) {
            disagree("the term of appeal ends on \(outcome.appealUntil)")
        }
        model.people[person]?.expulsion?.appealUntil = outcome.appealUntil
        model.people[person]?.expulsion?.earlier = life.until
        if expulsion.appeal == nil {
            model.people[person]?.until = min(life.until ?? outcome.appealUntil, outcome.appealUntil)
        }
    }

    mutating func appeal() async throws {
        guard let person = expelled(), let life = model.people[person], let expulsion = life.expulsion,
            life.isMember(on: today)
        else { return }
        let isInTime = expulsion.appealUntil.map { today <= $0 } ?? true
        let expected = expulsion.appeal == nil && isInTime
        guard let outcome = try await attempt(AppealExpulsion(reason: "Ik betaalde wel"), person, expecting: expected)
        else { return }
        appeals[outcome.proposal] = person
        model.people[person]?.expulsion?.appeal = outcome.proposal
        if expulsion.appealUntil != nil { model.people[person]?.until = expulsion.earlier }
    }

    /// Granted, the vote is back the same day; rejected, the membership ends that day.
    mutating func decideAppeal(_ proposal: ProposalID, isGranted: Bool) {
        guard let person = appeals[proposal], let life = model.people[person], let expulsion = life.expulsion
        else { return }
        model.people[person]?.expulsion?.isDecided = true
        if isGranted {
            model.people[person]?.suspensions[expulsion.suspension].liftedOn = today
        } else {
            model.people[person]?.until = min(life.until ?? today, today)
        }
    }

    private mutating func expelled() -> PersonID? {
        one(of: model.people.filter { $0.value.expulsion != nil }.keys.sorted { "\($0)" < "\($1)" })
    }
}
