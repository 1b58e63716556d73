public import Kernel
import Phrases

/// What a convocation says: the same words by e-mail, in a letter, and on the page to print.
public struct ConvocationSheet: Hashable, Sendable {
    public let cooperative: String
    public let organ: Phrase
    public let details: MeetingDetails
    public let agenda: [AgendaItem]
    /// The convener's own words.
    public let notice: String
    public let announces: Bool
    /// The day of the first meeting, for a second one.
    public let secondOf: Day?
    public let request: MeetingRequest?
    public let sentOn: Day
    /// The conditions for voting by electronic means (2:38 lid 9).
    public let conditions: Phrase?
    /// The names of the annexes.
    public let papers: [String]
    /// The article by which a second meeting asks no quorum.
    public let noQuorum: ArticleReference?

    public init(
        cooperative: String, organ: Phrase, details: MeetingDetails, agenda: [AgendaItem], notice: String,
        announces: Bool, secondOf: Day? = nil, request: MeetingRequest? = nil, sentOn: Day,
        conditions: Phrase? = nil, papers: [String] = [], noQuorum: ArticleReference? = nil
    ) {
        self.cooperative = cooperative
        self.organ = organ
        self.details = details
        self.agenda = agenda
        self.notice = notice
        self.announces = announces
        self.secondOf = secondOf
        self.request = request
        self.sentOn = sentOn
        self.conditions = conditions
        self.papers = papers
        self.noQuorum = noQuorum
    }

    /// The same with the conditions for voting, the annexes, and why no quorum applies.
    public func with(conditions: Phrase?, papers: [String], noQuorum: ArticleReference?) -> ConvocationSheet {
        ConvocationSheet(
            cooperative: cooperative, organ: organ, details: details, agenda: agenda, notice: notice,
            announces: announces, secondOf: secondOf, request: request, sentOn: sentOn, conditions: conditions,
            papers: papers, noQuorum: noQuorum)
    }

    public var subject: Phrase {
        Phrases.Convocation.subject(cooperative: cooperative, title: details.title, day: details.day)
    }

    public var body: Phrase {
        Phrase(nl: text(.dutch), en: text(.english))
    }

    private func text(_ language: Language) -> String {
        let words = Phrases.Convocation.self
        var parts = [words.opening(body: organ, day: details.day, minute: details.startMinute)(language)]
        var ways: [String] = []
        if details.mode != .digital { ways.append(words.place(details.place)(language)) }
        if details.mode.takesOnline { ways.append(words.online(details.onlineLink)(language)) }
        parts.append(ways.joined(separator: "\n"))
        if let secondOf {
            let why = noQuorum.map { " " + Phrases.Notices.noQuorum($0)(language) } ?? ""
            parts.append(words.second(of: secondOf)(language) + why)
        }
        if let request { parts.append(words.onRequest(of: request.on, votes: request.votes)(language)) }
        if !notice.isEmpty { parts.append(notice) }
        parts.append(
            ([words.agenda(language)] + agenda.enumerated().map { "\($0 + 1). \(line($1, language))" })
                .joined(separator: "\n"))
        if announces { parts.append(words.announcement(language)) }
        if !papers.isEmpty { parts.append(Phrases.Notices.papers(papers)(language)) }
        if let conditions { parts.append(conditions(language)) }
        parts.append(words.sent(on: sentOn, by: cooperative)(language))
        return parts.joined(separator: "\n\n")
    }

    private func line(_ item: AgendaItem, _ language: Language) -> String {
        guard announces, let mark = mark(item.topic) else { return item.title }
        return "\(item.title) (\(mark(language)))"
    }

    private func mark(_ topic: Topic) -> Phrase? {
        switch topic {
        case .amend: Phrases.Convocation.amendmentMark
        case .dissolve: Phrases.Convocation.dissolutionMark
        case .convert: Phrases.Convocation.conversionMark
        default: nil
        }
    }
}
