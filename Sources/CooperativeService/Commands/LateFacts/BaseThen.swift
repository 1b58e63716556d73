import Kernel
import Meetings
import Membership
import Statutes
import Voting

extension Scene {
    /// Everybody who could vote on a kind of business on a day of before, in members and in votes: on some business weights
    /// collapse to one, and where delegates are the assembly members may have kept it to themselves.
    ///
    /// - Parameter said: the figure that somebody gave, for the decision or with its meeting; it goes before ours. Who was there
    ///   is counted as it is.
    func baseThen(
        in organ: Organ, on topic: Topic, day: Day, under statutes: StatutesInForce, said: Int?
    ) throws -> Turnout {
        if let said { return Turnout(Int64(said)) }
        guard organ == .assembly else {
            return Turnout(Int64(Set(try offices.holders(of: organ, on: day).map(\.person)).count))
        }
        return Turnout(
            try VotingRights(
                in: organ, on: topic, day: day, statutes: statutes, of: cooperative, in: transaction
            ).all)
    }
}

extension Turnout {
    /// So many votes of these; of no more members than there are.
    func part(_ votes: Int64) -> Turnout { Turnout(members: min(votes, members), votes: votes) }
}
