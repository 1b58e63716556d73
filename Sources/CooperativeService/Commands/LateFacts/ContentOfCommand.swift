import Kernel
import Meetings
import Proposals
import Statutes

extension Scene {
    /// Why what the assembly or the board decided before is void in what it carries (2:14 lid 1): law or statutes give the
    /// act to another body, or forbid it whoever decides. What fails for the facts, an unknown member or something that was
    /// done already, leaves the decision as it is.
    func groundsOfContent(_ check: PastDecisionCheck, _ effect: Effect?) throws -> [Ground] {
        guard check.body == .assembly || check.body == .board, let effect, effect.state == .impossible else {
            return []
        }
        // Of the board its powers were asked already.
        let mayBeInPlaceOfBoard = try check.body == .board || decidesForBoard(check)
        return effect.grounds.filter { ground in
            guard ground.article != nil else { return false }
            return Self.againstContent.contains(ground.code)
                || check.body == .assembly && ground.code == Self.outsideMandate && !mayBeInPlaceOfBoard
        }
    }

    /// Where all directors had an interest the statutes may let the assembly decide for them (2:44 lid 6): then the act of
    /// the board was not outside its power.
    private func decidesForBoard(_ check: PastDecisionCheck) throws -> Bool {
        guard check.statutes[.boardConflictFallback] == .assembly else { return false }
        let board = try PastConflicts(in: .board, on: check.interest, day: check.day, check.statutes, in: self)
        return board.conflicted > 0 && board.conflicted == board.all
    }

    private static let outsideMandate = "outside-mandate"

    /// What no later fact can mend: these rules are about what is decided.
    private static let againstContent: Set<String> = [
        "audit-committee-too-small", "auditor-on-board", "extension-too-long", "discharge-in-one-vote",
        "director-no-member", "audit-missing", "director-suspension-too-long", "suspension-too-long", "power-reserved",
        "power-of-organ", "power-of-other-body", "mandate-beyond-statutes", "mandate-over-approval",
    ]
}
