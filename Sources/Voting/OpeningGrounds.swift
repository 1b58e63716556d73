public import Kernel
import Phrases
import Statutes

extension Ground {
    static func notAnnounced(_ article: ArticleReference) -> Ground {
        Ground(
            "amendment-not-announced", article, message: Phrases.Voting.notAnnounced,
            remedy: Phrases.Voting.notAnnouncedRemedy)
    }

    /// From the day on which the text was opened to the day of the meeting; of full days both are not counted.
    static func textNotOpen(_ facts: OpeningFacts, term: OpeningRules.Term) -> Ground? {
        let found = facts.textOpenSince.map { term.days(from: $0, to: facts.meetingDay) } ?? 0
        if facts.textOpenSince != nil, found >= term.days { return nil }
        return Ground(
            "text-not-open-in-time", term.article, required: "\(term.days)",
            found: facts.textOpenSince == nil ? nil : "\(found)",
            message: Phrases.Voting.textNotOpen(
                since: facts.textOpenSince, days: term.days, found: found,
                fullDays: term.counting == .fullDaysBetween),
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

    /// Everybody who could vote has to be there where members were not called for this moment.
    static func notCalled(_ facts: OpeningFacts, _ rules: OpeningRules) -> Ground? {
        let (base, there) = facts.all
        switch facts.calling {
        case .beforeItsHour where rules.hour != nil: return beforeTheHour(rules.hour, there: there, of: base)
        case .notCalled where rules.convocation != nil: return notConvoked(rules.convocation, there: there, of: base)
        default: return nil
        }
    }

    /// The meeting was not convoked, or not in time; it binds when all votes are there, and all of them for it.
    public static func notConvoked(_ article: ArticleReference?, there: Int64, of base: Int64) -> Ground {
        Ground(
            "meeting-not-called", article, required: "\(base)", found: "\(there)",
            message: Phrases.Voting.notCalled(there: there, of: base), remedy: Phrases.Voting.notCalledRemedy)
    }

    /// The hour that the convocation named has not come.
    public static func beforeTheHour(_ article: ArticleReference?, there: Int64, of base: Int64) -> Ground {
        Ground(
            "before-the-hour", article, required: "\(base)", found: "\(there)",
            message: Phrases.Voting.beforeTheHour(there: there, of: base), remedy: Phrases.Voting.beforeTheHourRemedy)
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
