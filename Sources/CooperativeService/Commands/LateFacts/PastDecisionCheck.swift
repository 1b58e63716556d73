import Kernel
import Meetings
import Phrases
import Proposals
import Statutes
import Voting

/// A decision of before, held against the law and the statutes of its own day.
struct PastDecisionCheck {
    let body: Organ
    let topic: Topic
    let day: Day
    /// When it was convoked to be held: the day of the meeting, where the record names one.
    let heldOn: Day
    let convokedOn: Day?
    let second: PastSecondMeeting
    let isOnAgenda: Bool, isAnnounced: Bool
    let textOpenSince: Day?
    let base: Turnout, represented: Turnout
    let count: Count
    /// What it is about, as interests are declared.
    let interest: InterestMatter
    let conflicts: PastConflicts
    let powers: PowersOfBody
    /// The rules of the articles that it changed, where the statutes of its day protected them (2:43 lid 3-4).
    let protected: ProtectedArticles
    let statutes: StatutesInForce

    private var isSecond: Bool { second.isSecond }

    var rules: PollRules { PollRules(on: topic, in: body, isSecondMeeting: isSecond, under: statutes) }

    /// What was decided, by the majority of its day.
    var verdict: Verdict {
        var rules = rules
        // A quorum that was missed makes the decision voidable; it is not what the votes say.
        rules.quorum = nil
        rules.thresholds += protected.thresholds
        rules.universal = protected.universal
        return Verdict(count, represented: represented, base: base, rules: rules)
    }

    /// Rules on how decisions are made that were broken (2:15 lid 1 sub a). All present or represented, and all for it,
    /// heals what the convocation lacked (2:42 lid 3).
    var flaws: [Ground] {
        guard body == .assembly else {
            return conflicts.flaws(
                votesCast: count.cast,
                mayAllSame: body == .board && statutes[.boardConflictFallback] == .boardWithReasons)
        }
        let rules = rules
        let opening = PollOpening(
            OpeningFacts(
                meetingDay: heldOn, isOnAgenda: isOnAgenda, isAnnounced: isAnnounced, textOpenSince: textOpenSince,
                base: base, represented: represented, votedFor: count.for),
            under: OpeningRules(on: topic, in: body, quorum: rules.quorum, under: statutes))
        var grounds = PastNotice(convokedOn: convokedOn, held: heldOn, topic: topic, isSecond: isSecond)
            .grounds(under: statutes)
        if isUnanimous {
            let law = [statutes.law.article(.amendNoticeDays), statutes.law.article(.textAvailableDays)]
            let healsAll = statutes[.agendaDecideUnlisted] == .unanimousAll
            grounds.removeAll { healsAll || $0.article.map { law.contains($0) } ?? false }
        }
        grounds += opening.grounds.filter { !Self.besideTheRules.contains($0.code) }
        // Why the ease of a second meeting does not hold matters only where it was needed.
        return grounds.isEmpty ? [] : grounds + second.grounds
    }

    private var isUnanimous: Bool { base.votes > 0 && represented.votes >= base.votes && count.for >= base.votes }

    /// What is said of a vote that opens now.
    private static let besideTheRules: Set<String> = [
        "secret-vote-asked", "meeting-not-open", "nobody-present", "poll-already-open", "already-decided",
    ]
}
