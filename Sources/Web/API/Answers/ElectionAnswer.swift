import CooperativeService
import Kernel
import Phrases

/// One election with its candidates and its rounds.
struct ElectionAnswer: Codable, Sendable {
    struct Candidate: Codable, Sendable {
        let person: PersonID
        let name: String
        /// `board` or `members`.
        let nominator: String
        let isBinding: Bool
        let nominatedOn: Day, acceptedOn: Day?, withdrawnOn: Day?
        /// Votes behind a candidate of members.
        let support: Int64
        let isElected: Bool
    }

    struct Round: Codable, Sendable {
        let poll: PollID
        /// `ballot`, `single`, `ranked`, `nomination`.
        let kind: String
        let number: Int, seats: Int
        /// `by-name`, `paper`, `hands`.
        let manner: String
        /// In the order of the ballot, or for and against; null while the vote is open.
        let votes: [Int64?]
        let valid: Int64?
        let elected: [String], continuing: [String]
        let decision: DecisionID?
    }

    let id: ElectionSheet.Key
    let item: AgendaItemID, meeting: MeetingID
    let title: String, body: String, office: String
    let seats: Int
    let candidatesUntil: Day?, takesOfficeOn: Day?
    /// `nominating`, `waiting`, `voting`, `between`, `finished`.
    let stage: String
    let supportNeeded: Int64
    let candidates: [Candidate]
    let rounds: [Round]

    init(_ sheet: ElectionSheet) {
        id = sheet.id
        item = sheet.item
        meeting = sheet.meeting
        title = sheet.title
        body = sheet.organ.rawValue
        office = sheet.office.rawValue
        seats = sheet.seats
        candidatesUntil = sheet.candidatesUntil
        takesOfficeOn = sheet.takesOfficeOn
        stage = sheet.stage.rawValue
        supportNeeded = sheet.supportNeeded
        candidates = sheet.candidates.map {
            Candidate(
                person: $0.person, name: $0.name, nominator: $0.isBoards ? "board" : "members",
                isBinding: $0.isBinding, nominatedOn: $0.nominatedOn, acceptedOn: $0.acceptedOn,
                withdrawnOn: $0.withdrawnOn, support: $0.support, isElected: $0.isElected)
        }
        rounds = sheet.rounds.map {
            Round(
                poll: $0.poll, kind: $0.kind, number: $0.number, seats: $0.seats, manner: $0.manner,
                votes: $0.lines.map(\.votes), valid: $0.outcome?.valid, elected: $0.outcome?.elected ?? [],
                continuing: $0.outcome?.continuing ?? [], decision: $0.outcome?.result.decision)
        }
    }
}

extension APIResources {
    static let elections: [APIResource] = [
        .one("/elections/{election}", "election", Phrases.APIResources.election, of: "Election") { visit in
            ElectionAnswer(
                try await visit.service.election(visit.id("election"), of: visit.cooperative, as: visit.viewer))
        }
    ]
}
