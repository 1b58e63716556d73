public import Kernel
import Phrases
public import Statutes

/// What law and statutes ask of votes before the meeting (2:38 lid 6 and 8; `evote.earlyDays`).
public struct EarlyRules: Hashable, Sendable {
    /// The statutes let members vote by electronic means, and let them do so beforehand: without either, the articles
    /// that ask those clauses.
    public var missingClauses: [ArticleReference]
    /// The earliest day by law, and by the statutes where they give less: days before the meeting.
    public var terms: [OpeningRules.Term]

    public init(missingClauses: [ArticleReference], terms: [OpeningRules.Term]) {
        self.missingClauses = missingClauses
        self.terms = terms
    }

    public init(_ statutes: StatutesInForce) {
        let law = statutes.law[.earlyVote], days = statutes[.evoteEarlyDays]
        let isLaw = statutes.law.isInForce(.earlyVote)
        guard days > 0 else {
            let live = statutes[.evoteLive] && isLaw ? [] : [statutes.law.article(.electronicVote)]
            // The limit of the law holds with or without a clause.
            self.init(
                missingClauses: live + (isLaw ? [law.reference] : []),
                terms: isLaw ? [.init(days: law.count, article: law.reference)] : [])
            return
        }
        // Not every law has a limit of its own.
        guard isLaw else {
            self.init(
                missingClauses: [], terms: [.init(days: days, article: statutes.articleIfAny(of: .evoteEarlyDays))])
            return
        }
        var terms = [OpeningRules.Term(days: law.count, article: law.reference)]
        if days < law.count { terms.append(.init(days: days, article: statutes.articleIfAny(of: .evoteEarlyDays))) }
        self.init(missingClauses: [], terms: terms)
    }

    /// The first day on which ballots may go in: the thirtieth day before 18 June is 19 May.
    public func opens(before meeting: Day) -> Day? { terms.map { meeting - $0.days }.max() }

    /// Every reason why it cannot open on a day: the clause that is missing first, then the term.
    public func grounds(on day: Day, meeting: Day) -> [Ground] {
        missingClauses.map { article in
            Ground(
                "early-vote-without-clause", article, message: Phrases.EarlyVotes.withoutClause,
                remedy: Phrases.EarlyVotes.withoutClauseRemedy)
        }
            + terms.filter { meeting - day > $0.days }.map { term in
                Ground(
                    "early-vote-too-soon", term.article, required: "\(meeting - term.days)", found: "\(day)",
                    message: Phrases.EarlyVotes.tooSoon(days: term.days, from: meeting - term.days),
                    remedy: Phrases.EarlyVotes.tooSoonRemedy(meeting - term.days))
            }
    }
}
