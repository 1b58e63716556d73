import Kernel
import Meetings
import Proposals
import Voting

extension Scene {
    var polls: PollRegister { PollRegister(transaction: transaction, cooperative: cooperative) }
    var ballots: BallotBox { BallotBox(transaction: transaction, cooperative: cooperative) }

    var choices: ChoiceRegister { ChoiceRegister(transaction: transaction, cooperative: cooperative) }
    var choiceBallots: ChoiceBox { ChoiceBox(transaction: transaction, cooperative: cooperative) }

    /// Votes before a meeting, and where their ballots go in.
    var earlyVotes: EarlyRegister { EarlyRegister(transaction: transaction, cooperative: cooperative) }
    var earlyBallots: EarlyBox { EarlyBox(transaction: transaction, cooperative: cooperative) }

    /// The roll of everybody in a body who could vote today on this kind of business.
    func roll(of body: Organ, on topic: Topic) throws -> Roll { Roll(try votingRights(in: body, on: topic).all) }

    /// The roll of all members, who decide in a referendum also on what their delegates decided (2:39 lid 3).
    func rollOfMembers(on topic: Topic) throws -> Roll { Roll(try rightsOfMembers(on: topic).all) }

    /// Who votes in a referendum.
    func rightsOfMembers(on topic: Topic) throws -> VotingRights {
        try VotingRights(
            in: .assembly, on: topic, day: today, statutes: statutes, of: cooperative, in: transaction, ofMembers: true)
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
