import Kernel
import Meetings
import Phrases
import Statutes
import Voting

/// Directors, or supervisors, with a declared interest in what was decided before (2:44 lid 6): where the votes are more
/// than those of the others, they took part, and the decision can be annulled (2:15).
struct PastConflicts {
    /// Votes of all who sat in the body on that day, and of those among them with an interest.
    let all: Int64, conflicted: Int64
    private let article: ArticleReference

    init(in organ: Organ, on matter: InterestMatter, day: Day, _ statutes: StatutesInForce, in scene: Scene) throws {
        article = statutes.law.article(.conflictOfInterest)
        guard organ == .board || organ == .supervisory, statutes.law.isInForce(.conflictOfInterest) else {
            (all, conflicted) = (0, 0)
            return
        }
        let then = scene.nested(as: scene.actor, on: day)
        let declared = try scene.interests.declared(on: matter)
        all = Self.votes(try then.rights(in: organ))
        // Without them nobody has more votes than the others together, as in a vote that is held now (2:44 lid 4).
        conflicted = all - Self.votes(try then.rights(in: organ, without: declared))
    }

    private static func votes(_ rights: [RollEntry]) -> Int64 { rights.reduce(0) { $0 + Int64($1.weight) } }

    /// - Parameter mayAllSame: the statutes let a board of which everybody has an interest decide, with reasons.
    func flaws(votesCast: Int64, mayAllSame: Bool) -> [Ground] {
        let surplus = min(votesCast - (all - conflicted), conflicted)
        guard conflicted > 0, surplus > 0, !(conflicted == all && mayAllSame) else { return [] }
        return [
            Ground(
                "conflicted-voted", article, required: "0", found: "\(surplus)", message: Phrases.Interests.voted,
                remedy: Phrases.Interests.votedRemedy)
        ]
    }
}
