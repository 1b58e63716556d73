import Kernel
import Meetings
import Membership
import Proposals
import Statutes
import Voting

extension Scene {
    var polls: PollRegister { PollRegister(transaction: transaction, cooperative: cooperative) }
    var ballots: BallotBox { BallotBox(transaction: transaction, cooperative: cooperative) }

    var choices: ChoiceRegister { ChoiceRegister(transaction: transaction, cooperative: cooperative) }
    var choiceBallots: ChoiceBox { ChoiceBox(transaction: transaction, cooperative: cooperative) }

    /// The roll of everybody in a body who could vote today on this kind of business.
    func roll(of body: Organ, on topic: Topic) throws -> Roll {
        if body == .assembly {
            if let delegates = try rightsOfDelegates() { return Roll(delegates) }
            return Roll(try rightsInAssembly(on: topic))
        }
        return Roll(try rights(in: body))
    }

    /// Members in law who are not suspended, each with their weight; one vote each where the statutes say so for this
    /// kind of business.
    private func rightsInAssembly(on topic: Topic) throws -> [RollEntry] {
        let statutes = try self.statutes
        let weighted =
            statutes[.voteWeightRule] == .byCategory && !statutes[.voteWeightCollapseTopics].contains(topic)
        let weights = Dictionary(
            statutes[.category].filter(\.isMemberInLaw).map { ($0.code, $0.voteWeight) },
            uniquingKeysWith: { first, _ in first })
        let rights = try MemberBook(reading: transaction, cooperative: cooperative)
            .votingRights(on: today, weights: weights)
        return rights.map { RollEntry(principal: $0.person, weight: weighted ? $0.weight : 1) }
    }
}

extension Roll {
    /// Only those who are there.
    func present(_ persons: Set<PersonID>) -> Roll {
        var rights: [PersonID: (holder: PersonID, weight: Int)] = [:]
        var order: [PersonID] = []
        for unit in units where persons.contains(unit.holder) {
            if rights[unit.principal] == nil { order.append(unit.principal) }
            rights[unit.principal, default: (unit.holder, 0)].weight += 1
        }
        return Roll(
            order.compactMap { person in
                rights[person].map { RollEntry(principal: person, holder: $0.holder, weight: $0.weight) }
            })
    }
}
