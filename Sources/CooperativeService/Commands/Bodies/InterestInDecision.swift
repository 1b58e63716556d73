import Kernel
import Meetings
import Proposals
import Statutes

// Confirming or ratifying a decision is deciding on the same matter again: the same interest stands in the way (2:44 lid 6).
extension Scene {
    /// Directors with an interest in what was decided took part in the decision that confirms or ratifies it.
    func groundsOfInterest(_ new: Decision, on taken: Decision) throws -> [Ground] {
        let statutes = try self.statutes
        let cast = ["for", "against", "blank"].reduce(Int64(0)) { $0 + (new.arithmetic.figure($1) ?? 0) }
        return try PastConflicts(
            in: new.body, on: interestMatter(of: taken), day: new.decidedOn, statutes, in: self
        ).flaws(
            votesCast: cast, mayAllSame: new.body == .board && statutes[.boardConflictFallback] == .boardWithReasons)
    }

    /// Where all directors have an interest in it another body decides for the board, and so it confirms or ratifies for it.
    func isInPlaceOfBoard(_ body: Organ, on taken: Decision) throws -> Bool {
        let conflicts = try Conflicts(in: .board, on: interestMatter(of: taken), scene: self)
        return conflicts.areAll && conflicts.fallback == body
    }
}
