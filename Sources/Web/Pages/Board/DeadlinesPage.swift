import CooperativeService
import HTML
import Kernel
import Phrases

/// The legal calendar of the board: what is late, what comes soon, what runs, and what was done lately.
struct DeadlinesPage: Component {
    typealias Words = Phrases.DeadlinePages
    let reader: Reader
    let deadlines: [LegalDeadline]
    let today: Day

    var body: Node {
        h1 { reader(Words.title) }
        p { reader(Words.lead) }
        div(.class("actions")) { LinkButton(reader(Words.subscribe), to: reader.site.calendar, .secondary) }
        if deadlines.isEmpty { p { reader(Phrases.Board.noDeadlines) } }
        part("late", Words.late) { $0 == .overdue }
        part("soon", Words.soon) { $0 == .soon }
        part("coming", Words.coming) { $0 == .coming || $0 == .arrived }
        part("done", Words.done) { if case .met = $0 { true } else { false } }
    }

    private func part(_ id: String, _ title: Phrase, _ belongs: (LegalDeadline.State) -> Bool) -> Node {
        let lines = deadlines.filter { belongs($0.state(on: today)) }
        guard !lines.isEmpty else { return group {} }
        return group {
            h2(.id(id)) { reader(title) }
            DeadlineTable(reader: reader, caption: title, deadlines: lines, today: today)
        }
    }
}

/// Terms as a table: what, by when, how it stands, by which rule.
struct DeadlineTable: Component {
    typealias Words = Phrases.DeadlinePages
    let reader: Reader
    let caption: Phrase
    let deadlines: [LegalDeadline]
    let today: Day

    var body: Node {
        DataTable(
            caption: reader(caption),
            columns: [
                .init(reader(Phrases.Board.what)), .init(reader(Phrases.Pages.day)), .init(reader(Words.state)),
                .init(reader(Phrases.Board.rule)),
            ],
            rows: deadlines.map { deadline in
                [
                    title(deadline), reader.day(deadline.day), state(deadline),
                    ArticleBadge(article: deadline.article, language: reader.language).body,
                ]
            }, hidesCaption: true
        ).body
    }

    private func title(_ deadline: LegalDeadline) -> Node {
        guard let address = reader.site.address(of: deadline) else { return .text(reader(deadline.title)) }
        return a(.href(address)) { reader(deadline.title) }
    }

    private func state(_ deadline: LegalDeadline) -> Node {
        switch deadline.state(on: today) {
        case .coming: .text(reader(Words.inDays(deadline.day - today)))
        case .soon: Badge(reader(Words.inDays(deadline.day - today)), .attention).body
        case .overdue: Badge(reader(Words.daysLate(today - deadline.day)), .attention).body
        case .arrived: .text(reader(Phrases.Board.passed))
        case .met(let day):
            Badge(reader(Words.metOn(day)), deadline.wasLate ? .attention : .good).body
        }
    }
}

extension CooperativeSite {
    var deadlines: String { board + "/calendar" }

    /// Where the board does what a term asks; nil where no page is about it alone.
    func address(of deadline: LegalDeadline) -> String? {
        if let meeting = deadline.meeting {
            return deadline.kind == .publishMinutes ? minutes(meeting) : plan(meeting)
        }
        switch deadline.kind {
        case .drawUpAccounts, .adoptAccounts, .fileAccounts, .auditCommittee, .discharge:
            return Int(deadline.key).map { accounts($0) }
        case .convokeSecond, .holdSecond: return newMeeting + "?secondOf=" + deadline.key
        case .convokeRequested, .holdRequested: return newMeeting + "?request=" + deadline.key
        case .application: return applications
        case .expulsionAppeal, .acknowledgeExit, .payout: return ends
        case .fileAmendment: return statutesVersions
        case .officeTerm, .seatEnds, .directorSuspension: return boardBodies
        case .publishDecisions: return decisionList
        case .effect, .review: return DecisionID(deadline.key).map { decision($0) }
        default: return nil
        }
    }
}
