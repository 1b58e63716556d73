import CooperativeService
import Kernel
import Phrases

/// A decision as the register has it.
struct DecisionLineAnswer: Codable, Sendable {
    let id: DecisionID
    /// `2026-1`
    let number: String
    let title: String, body: String, topic: String
    let decidedOn: Day
    let isAdopted: Bool
    /// `carriedOut`, `waiting`, `lapsed`, `impossible`.
    let effect: String?

    init(_ line: DecisionLine) {
        id = line.id
        number = line.number
        title = line.title
        body = line.organ.rawValue
        topic = line.topic.rawValue
        decidedOn = line.decidedOn
        isAdopted = line.isAdopted
        effect = line.effect?.rawValue
    }
}

/// One decision with everything that a person needs to check it.
struct DecisionAnswer: Codable, Sendable {
    let decision: DecisionLineAnswer
    let text: String
    let arithmetic: ArithmeticAnswer
    let articles: [String]
    let grounds: [GroundAnswer]
    /// `deed`, `ratification`, `appeal`, `referendum`, `day`.
    let waitsFor: String?
    let meeting: MeetingID?, proposal: ProposalID?, poll: PollID?

    init(_ sheet: DecisionSheet) {
        decision = DecisionLineAnswer(sheet.line)
        text = sheet.text
        arithmetic = ArithmeticAnswer(sheet.arithmetic)
        articles = sheet.articles.map(\.code)
        grounds = sheet.grounds.map(GroundAnswer.init)
        waitsFor = sheet.waitsFor
        meeting = sheet.isForInsider ? sheet.meeting : nil
        proposal = sheet.isForInsider ? sheet.proposal : nil
        poll = sheet.isForInsider ? sheet.poll : nil
    }
}

extension APIResources {
    private typealias Words = Phrases.APIResources

    static let decisions: [APIResource] = [
        .page("/decisions", "decisions", Words.decisions, .everybody, of: "DecisionLine") { visit, limit in
            let after = visit.query("after")
            if let after, after.split(separator: "-").compactMap({ Int($0) }).count != 2 {
                throw APIVisit.unreadableAfter
            }
            let found = try await visit.service.decisions(
                of: visit.cooperative, as: visit.viewer, before: after, limit: limit)
            return APIPage(found.lines.map(DecisionLineAnswer.init), next: found.next)
        },
        .one("/decisions/{decision}", "decision", Words.decision, .everybody, of: "Decision") { visit in
            DecisionAnswer(
                try await visit.service.decision(visit.id("decision"), of: visit.cooperative, as: visit.viewer))
        },
        .one("/polls/{poll}", "poll", Words.poll, of: "Poll") { visit in
            PollAnswer(try await visit.service.poll(visit.id("poll"), of: visit.cooperative, as: visit.viewer))
        },
    ]
}
