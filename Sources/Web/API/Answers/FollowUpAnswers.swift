import CooperativeService
import Kernel
import Phrases

/// The list of decisions with what is done about each.
struct FollowUpAnswer: Codable, Sendable {
    struct Decision: Codable, Sendable {
        let decision: DecisionLineAnswer
        let text: String
        /// The majority that was asked, and the votes for of those that counted.
        let required: String?
        let votesFor: Int?, counted: Int?
        let articles: [String]
        let effectiveOn: Day?
        /// A name, for members; or a body.
        let owner: String?, ownerBody: String?
        let dueOn: Day?
        /// `open`, `started`, `done`, `dropped`.
        let status: String
        let note: String
        let reportedOn: Day?
        let replaces: [String]
        let replacedBy: String?
        let listedOn: Day?
        let isLate: Bool

        init(_ one: FollowedDecision) {
            decision = DecisionLineAnswer(one.line)
            text = one.text
            required = one.required
            votesFor = one.votesFor
            counted = one.counted
            articles = one.articles.map(\.code)
            effectiveOn = one.effectiveOn
            owner = one.owner
            ownerBody = one.ownerBody?.rawValue
            dueOn = one.dueOn
            status = one.status
            note = one.note
            reportedOn = one.reportedOn
            replaces = one.replaces
            replacedBy = one.replacedBy
            listedOn = one.listedOn
            isLate = one.isLate
        }
    }

    let decisions: [Decision]
    /// Decisions that were not made known yet, and the last day for the oldest.
    let unlisted: Int
    let listBy: Day?

    init(_ list: FollowUpList) {
        decisions = list.decisions.map(Decision.init)
        unlisted = list.unlisted
        listBy = list.listBy
    }
}

/// A day that the board must watch.
struct DeadlineAnswer: Codable, Sendable {
    let kind: String
    let day: Day
    let article: String
    let title: Phrase
    let meeting: MeetingID?
}

struct CalendarAnswer: Codable, Sendable {
    let deadlines: [DeadlineAnswer]
}

extension APIResources {
    private typealias Words = Phrases.APIPapers

    static let followUp: [APIResource] = [
        .one("/follow-up", "followUp", Words.followUp, .everybody, of: "FollowUp", [.show]) { visit in
            let filter = try visit.query("show").map { word in
                guard let filter = FollowUpFilter(rawValue: word) else { throw APIVisit.unreadableShow }
                return filter
            }
            return FollowUpAnswer(
                try await visit.service.followUps(of: visit.cooperative, as: visit.viewer, show: filter ?? .all))
        },
        .one("/calendar", "calendar", Words.calendar, of: "Calendar") { visit in
            CalendarAnswer(
                deadlines: try await visit.service.legalCalendar(of: visit.cooperative, as: visit.viewer).map {
                    DeadlineAnswer(
                        kind: $0.kind.rawValue, day: $0.day, article: $0.article.code, title: $0.title,
                        meeting: $0.meeting)
                })
        },
    ]
}
