import CooperativeService
import Kernel
import Phrases

/// The minutes of a meeting in one version, as far as the reader may see them.
struct MinutesAnswer: Codable, Sendable {
    struct Version: Codable, Sendable {
        let number: Int
        /// `draft`, `edit`, `correction`.
        let kind: String
        let on: Day
        let reason: String
        /// SHA-256 over the bytes of this version.
        let digest: String
        let publishedOn: Day?, dueOn: Day?, adoptedOn: Day?
        let adoptedBy: DecisionID?
        /// The offices in which it was signed.
        let signedAs: [String]
    }

    let meeting: MeetingID
    /// The version that is shown; 0 while there are only facts.
    let version: Int
    /// Newest first.
    let versions: [Version]
    let publishBy: Day
    let facts: MinutesFactsAnswer
    /// Words before the items.
    let general: String

    init(_ sheet: MinutesSheet) {
        meeting = sheet.meeting
        version = sheet.shown
        versions = sheet.versions.map {
            Version(
                number: $0.number, kind: $0.kind, on: $0.on, reason: $0.reason, digest: $0.digest,
                publishedOn: $0.publishedOn, dueOn: $0.dueOn, adoptedOn: $0.adoptedOn, adoptedBy: $0.decision,
                signedAs: $0.signatures.map(\.office.rawValue))
        }
        publishBy = sheet.publishBy
        facts = MinutesFactsAnswer(sheet)
        general = sheet.general
    }
}

/// What was recorded of the meeting; nobody can alter it.
struct MinutesFactsAnswer: Codable, Sendable {
    struct Item: Codable, Sendable {
        let position: Int
        let title: String, topic: String
        let isOfMembers: Bool
        /// What the minute taker wrote under it.
        let remark: String?
        let amendments: [MinutesItemCourse.Amendment]
        let votingOrder: [String]
        /// How many had no vote for an own interest (2:12), and directors with a conflicting interest (2:44 lid 6).
        let interested: Int, conflicted: Int
        let votes: [Vote]
    }

    struct Vote: Codable, Sendable {
        let poll: PollID?
        let question: String
        let motion: String?
        /// Votes that a quorum is measured against, and those that were there or represented.
        let base: Int, represented: Int
        let votesFor: Int?, votesAgainst: Int?, votesBlank: Int?
        let decision: String?, outcome: String?
        /// `name`, `paper`, `hands`.
        let manner: String
        let invalid: Int64?
        /// The chair's ruling without a count (2:13 lid 3).
        let ruling: String?
        let objections: [MinutesVoteCourse.Objection]
        let challenge: MinutesVoteCourse.Challenge?
        let isRevote: Bool
    }

    let openedAt: Timestamp?, closedAt: Timestamp?
    let members: Int, suspended: Int, base: Int
    let inHall: Int, online: Int, byProxy: Int, early: Int
    let items: [Item]

    init(_ sheet: MinutesSheet) {
        let facts = sheet.facts
        openedAt = facts.openedAt
        closedAt = facts.closedAt
        members = facts.members
        suspended = facts.suspended
        base = facts.base
        inHall = facts.inHall
        online = facts.online
        byProxy = facts.byProxy
        early = facts.early
        items = facts.items.map { item in
            Item(
                position: item.position, title: item.title, topic: item.topic.rawValue, isOfMembers: item.isOfMembers,
                remark: item.item.flatMap { sheet.remarks[$0] }, amendments: item.course?.amendments ?? [],
                votingOrder: item.course?.order ?? [], interested: item.course?.interested.count ?? 0,
                conflicted: item.course?.conflicts.count ?? 0, votes: item.votes.map(Vote.init))
        }
    }
}

extension MinutesFactsAnswer.Vote {
    init(_ vote: MinutesDraft.Vote) {
        self.init(
            poll: vote.poll, question: vote.question, motion: vote.motion, base: vote.base,
            represented: vote.represented, votesFor: vote.count?.forIt, votesAgainst: vote.count?.against,
            votesBlank: vote.count?.blank, decision: vote.decision, outcome: vote.outcome,
            manner: vote.course?.counted?.manner ?? "name", invalid: vote.course?.counted?.invalid,
            ruling: vote.course?.counted?.ruling, objections: vote.course?.objections ?? [],
            challenge: vote.course?.challenge, isRevote: vote.isRevote)
    }
}

extension APIResources {
    static let minutes: [APIResource] = [
        .one("/meetings/{meeting}/minutes", "minutes", Phrases.APIPapers.minutes, of: "Minutes", [.version]) { visit in
            MinutesAnswer(
                try await visit.service.minutes(
                    of: visit.id("meeting"), version: visit.version(), in: visit.cooperative, as: visit.viewer))
        }
    ]
}
