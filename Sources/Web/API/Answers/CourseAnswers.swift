import CooperativeService
import Kernel
import Phrases

/// The amendments to a proposal, and the order in which they are put to the vote.
struct AmendmentsAnswer: Codable, Sendable {
    struct Amendment: Codable, Sendable {
        let id: AmendmentID
        /// `A1`; `A1.1` is an amendment of `A1`.
        let label: String
        /// The words it changes; nil where it replaces the whole text, or adds.
        let oldWords: String?
        let newWords: String
        let isAddition: Bool
        let explanation: String
        let articles: [String]
        let proposer: String
        let isMine: Bool
        /// `pending`, `withdrawn`, `takenOver`, `adopted`, `rejected`, `lapsed`.
        let state: String
        let poll: PollID?
    }

    let proposal: ProposalID
    let amendments: [Amendment]
    /// Those that are open, by label.
    let order: [String]

    init(_ proposal: ProposalID, _ course: ProposalCourse) {
        self.proposal = proposal
        amendments = course.amendments.map {
            Amendment(
                id: $0.id, label: $0.label, oldWords: $0.oldWords, newWords: $0.newWords, isAddition: $0.isAddition,
                explanation: $0.explanation, articles: $0.articles, proposer: $0.proposer, isMine: $0.isMine,
                state: $0.state, poll: $0.poll)
        }
        order = course.order.map(\.label)
    }
}

/// The proxies that the reader gave and holds for a meeting; for the board every one.
struct ProxiesAnswer: Codable, Sendable {
    struct Proxy: Codable, Sendable {
        let id: String
        let giver: String, holder: String
        /// `written`, `electronic`, `email`.
        let form: String
        /// `given`, `accepted`, `declined`, `revoked`.
        let stage: String
        /// The titles of the items for which it is; empty for all.
        let items: [String]
        /// Only between giver and holder.
        let instructions: String?
        /// The giver came, so that it rests.
        let rests: Bool

        init(_ line: ProxyDesk.Line) {
            id = line.id
            giver = line.giver
            holder = line.holder
            form = line.way
            stage = line.stage
            items = line.items
            instructions = line.instruction
            rests = line.rests
        }
    }

    let meeting: MeetingID
    /// For how many others one holder can stand.
    let most: Int
    let given: [Proxy], held: [Proxy], all: [Proxy]

    init(_ desk: ProxyDesk) {
        meeting = desk.line.id
        most = desk.most
        given = desk.given.map(Proxy.init)
        held = desk.held.map(Proxy.init)
        all = desk.all.map(Proxy.init)
    }
}

extension APIResources {
    private typealias Words = Phrases.APIPapers

    static let courses: [APIResource] = [
        .one("/proposals/{proposal}/amendments", "amendments", Words.amendments, of: "Amendments") { visit in
            let id: ProposalID = try visit.id("proposal")
            return AmendmentsAnswer(
                id, try await visit.service.course(of: id, in: visit.cooperative, as: visit.viewer))
        },
        .one("/meetings/{meeting}/proxies", "proxies", Words.proxies, of: "Proxies") { visit in
            ProxiesAnswer(
                try await visit.service.proxyDesk(
                    for: visit.id("meeting"), of: visit.cooperative, as: visit.viewer))
        },
    ]
}
