import CooperativeService
import Kernel
import Phrases

/// A proposal as lists have it.
struct ProposalLineAnswer: Codable, Sendable {
    let id: ProposalID
    let number: Int
    let title: String, body: String, topic: String
    let filedOn: Day, openFrom: Day?
    /// `filed`, `published`, `adopted`, `rejected`, `withdrawn`.
    let stage: String
    let isMine: Bool

    init(_ line: ProposalLine) {
        id = line.id
        number = line.number
        title = line.title
        body = line.organ.rawValue
        topic = line.topic.rawValue
        filedOn = line.filedOn
        openFrom = line.openFrom
        stage = line.stage.rawValue
        isMine = line.isMine
    }
}

/// One proposal with its words.
struct ProposalAnswer: Codable, Sendable {
    struct Change: Codable, Sendable {
        struct Wording: Codable, Sendable { let heading: Phrase, text: Phrase }
        let article: String
        let now: Wording?, proposed: Wording?
    }

    let proposal: ProposalLineAnswer
    let text: String, explanation: String
    /// The command that is carried out on adoption.
    let command: String?
    let changes: [Change]
    /// What voters choose between; nil where the vote is for or against.
    let choice: ProposedChoiceAnswer?
    let meetings: [MeetingID], decisions: [DecisionID]
    let openPoll: PollID?
    /// What it is about in the words of statutes or mandate, and the money that goes with it; nil where nobody said so.
    let subject: String?, amount: Money?
    /// `deed`, `ratification`, `appeal`, `referendum`, `day`: what it waits for once adopted; nil where for nothing.
    let waitsFor: String?
    /// The day from which it holds, and the last on which it can still be carried out.
    let effectFrom: Day?, lapsesOn: Day?

    init(_ sheet: ProposalSheet) {
        proposal = ProposalLineAnswer(sheet.line)
        text = sheet.text
        explanation = sheet.explanation
        command = sheet.command
        changes = sheet.changes.map { change in
            Change(
                article: change.number, now: change.now.map { .init(heading: $0.heading, text: $0.text) },
                proposed: change.proposed.map { .init(heading: $0.heading, text: $0.text) })
        }
        choice = sheet.choice.map(ProposedChoiceAnswer.init)
        meetings = sheet.meetings.map(\.id)
        decisions = sheet.decisions.map(\.id)
        openPoll = sheet.openPoll
        subject = sheet.subject
        amount = sheet.amount
        waitsFor = sheet.effect?.waitsFor
        effectFrom = sheet.effect?.from
        lapsesOn = sheet.effect?.lapsesOn
    }
}

extension APIResources {
    private typealias Words = Phrases.APIResources

    static let proposals: [APIResource] = [
        .page("/proposals", "proposals", Words.proposals, of: "ProposalLine") { visit, limit in
            let found = try await visit.service.proposals(
                of: visit.cooperative, as: visit.viewer, before: visit.afterNumber(), limit: limit)
            return APIPage(found.lines.map(ProposalLineAnswer.init), next: found.next)
        },
        .one("/proposals/{proposal}", "proposal", Words.proposal, of: "Proposal") { visit in
            ProposalAnswer(
                try await visit.service.proposal(visit.id("proposal"), of: visit.cooperative, as: visit.viewer))
        },
    ]
}
