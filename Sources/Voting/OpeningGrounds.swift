import Kernel
import Phrases

extension Ground {
    static func notAnnounced(_ article: ArticleReference) -> Ground {
        Ground(
            "amendment-not-announced", article, message: Phrases.Voting.notAnnounced,
            remedy: Phrases.Voting.notAnnouncedRemedy)
    }

    /// Full days between the day on which the text was opened and the day of the meeting, both not counted.
    static func textNotOpen(_ facts: OpeningFacts, term: OpeningRules.Term) -> Ground? {
        let found = facts.textOpenSince.map { max(0, facts.meetingDay - $0 - 1) } ?? 0
        if facts.textOpenSince != nil, found >= term.days { return nil }
        return Ground(
            "text-not-open-in-time", term.article, required: "\(term.days)",
            found: facts.textOpenSince == nil ? nil : "\(found)",
            message: Phrases.Voting.textNotOpen(since: facts.textOpenSince, days: term.days, found: found),
            remedy: Phrases.Voting.textNotOpenRemedy)
    }

    static func quorumMissed(_ facts: OpeningFacts, _ quorum: QuorumRule) -> Ground? {
        let comparison = quorum.comparison(represented: facts.represented, base: facts.base)
        guard !comparison.isMet else { return nil }
        let asked = quorum.fraction.ceiling(of: comparison.whole)
        return Ground(
            "quorum-missed", quorum.article, required: "\(asked)", found: "\(comparison.part)",
            message: Phrases.Voting.quorumMissed(represented: comparison.part, base: comparison.whole, asked: asked),
            remedy: Phrases.Voting.quorumMissedRemedy)
    }

    static func notOnAgenda(_ article: ArticleReference?) -> Ground {
        Ground(
            "not-on-agenda", article, message: Phrases.Voting.notOnAgenda, remedy: Phrases.Voting.notOnAgendaRemedy)
    }

    static func secretAsked(_ article: ArticleReference) -> Ground {
        Ground(
            "secret-vote-asked", article, message: Phrases.Voting.secretAsked,
            remedy: Phrases.Voting.secretAskedRemedy)
    }

    static let meetingNotOpen = Ground(
        "meeting-not-open", message: Phrases.Voting.meetingNotOpen, remedy: Phrases.Voting.meetingNotOpenRemedy)
    static let nobodyPresent = Ground(
        "nobody-present", message: Phrases.Voting.nobodyPresent, remedy: Phrases.Voting.nobodyPresentRemedy)
    static let alreadyOpen = Ground(
        "poll-already-open", message: Phrases.Voting.alreadyOpen, remedy: Phrases.Voting.alreadyOpenRemedy)
    static let alreadyDecided = Ground(
        "already-decided", message: Phrases.Voting.alreadyDecided, remedy: Phrases.Voting.alreadyDecidedRemedy)
}
