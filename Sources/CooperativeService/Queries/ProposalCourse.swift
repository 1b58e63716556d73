public import Kernel
import Proposals
import Statutes
import Store

/// What goes on around a proposal: its amendments with their order, the arguments of members, and rounds by consent.
public struct ProposalCourse: Sendable {
    /// In the order of their labels.
    public let amendments: [AmendmentLine]
    /// The labels of those that are open, in the order in which they are put to the vote.
    public let order: [AmendmentLine]
    public let arguments: [ArgumentLine]
    /// nil where the statutes do not deal with it by consent.
    public let consent: ConsentSheet?
    /// The viewer may give amendments and arguments now.
    public let mayTakePart: Bool
    /// The viewer leads: sets the order, opens rounds, hides arguments.
    public let leads: Bool
    /// Amendments of the statutes name the articles that they touch.
    public let isOfStatutes: Bool
}

/// One amendment with what became of it.
public struct AmendmentLine: Hashable, Sendable {
    public let id: AmendmentID
    /// `A1`; `A1.1` is an amendment of `A1`.
    public let label: String
    public let isOfAmendment: Bool
    /// What it changes: the words there are now and those that it brings. nil: it replaces the whole text; empty: it adds
    /// at the end.
    public let oldWords: String?
    public let newWords: String
    public let isAddition: Bool
    public let explanation: String
    public let articles: [String]
    public let proposer: String
    public let isMine: Bool
    public let mayTakeOver: Bool
    /// `pending`, `withdrawn`, `takenOver`, `adopted`, `rejected`, `lapsed`.
    public let state: String
    public let reason: [Ground]
    public let poll: PollID?
    public let isPollOpen: Bool
}

/// One argument, or a reply to one. No text: it was withdrawn, hidden or erased.
public struct ArgumentLine: Hashable, Sendable {
    public let id: ArgumentID
    public let replyTo: ArgumentID?
    /// `for`, `against`, `neither`.
    public let side: String
    public let author: String
    public let isMine: Bool
    public let text: String?
    /// `withdrawn`, `hidden`; nil while it stands.
    public let end: String?
    public let reason: String
    public let filedOn: Day
}

extension CooperativeService {
    /// The course of a proposal, for who may see that proposal.
    public func course(
        of id: ProposalID, in cooperative: CooperativeID, as viewer: Actor
    ) async throws -> ProposalCourse {
        try await glance(at: cooperative) { glance in
            let (person, standing) = try glance.requireInsider(viewer)
            guard let row = try glance.row(ProposalSheet.statement, person, id) else { throw Refusal.notHere }
            let line = try ProposalLine(row, on: glance.today)
            let isOpen = line.openFrom.map { $0 <= glance.today } ?? false
            guard isOpen || line.isMine || MeetingSight(standing).sees(line.organ) else { throw Refusal.notHere }
            let leads = standing.holds(.chair) || standing.holds(.secretary)
            let isSettled = ["adopted", "rejected", "withdrawn"].contains(line.stage.rawValue)
            let isVoter = standing.isMember && !standing.isSuspended
            let scene = glance.scene(as: viewer)
            let isKeeper = try scene.isKeeper(person, of: scene.requireProposal(id))
            let lines = try AmendmentLine.read(id, for: person, mayDecide: isKeeper, glance)
            let isByOptions = try row.get(14, as: String?.self) != nil
            return ProposalCourse(
                amendments: lines.all, order: lines.order, arguments: try ArgumentLine.read(id, for: person, glance),
                consent: isByOptions ? nil : try ConsentSheet.read(id, on: line.topic, glance),
                mayTakePart: isVoter && !isSettled && !isByOptions, leads: leads && !isSettled,
                isOfStatutes: line.topic == .amend)
        }
    }
}

extension AmendmentLine {
    fileprivate static func read(
        _ proposal: ProposalID, for person: PersonID, mayDecide: Bool, _ glance: Glance
    ) throws -> (all: [Self], order: [Self]) {
        let book = AmendmentBook(
            try glance.rows(statement, proposal).map(Amendment.init(row:)))
        guard !book.amendments.isEmpty else { return ([], []) }
        var names: [PersonID: String] = [:], polls: [AmendmentID: (id: PollID, isOpen: Bool)] = [:]
        for row in try glance.rows(authors, proposal) {
            let person: PersonID = try row[0]
            names[person] = try row[1]
        }
        for row in try glance.rows(Self.polls, proposal) {
            let amendment: AmendmentID = try row[0], closed: PollID? = try row[2]
            polls[amendment] = (id: try row[1], isOpen: closed == nil)
        }
        let set = try glance.row(AmendmentRegister.order, proposal)?.json(0, as: [AmendmentID].self) ?? []
        let line = { (one: Amendment) in
            Self(
                one, book, proposer: names[one.proposer] ?? "", viewer: person, mayDecide: mayDecide,
                poll: polls[one.id])
        }
        let labelled = book.children(of: nil).flatMap { [$0] + book.children(of: $0.id) }
        return (labelled.map(line), VotingOrder(book, set: set).amendments.map(line))
    }

    private init(
        _ one: Amendment, _ book: AmendmentBook, proposer: String, viewer: PersonID, mayDecide: Bool,
        poll: (id: PollID, isOpen: Bool)?
    ) {
        let change = book.change(of: one)
        let parent = one.parent.flatMap(book.amendment)
        id = one.id
        label = book.label(one.id)
        isOfAmendment = parent != nil
        switch change {
        case .replace(let words, _):
            oldWords = words
            isAddition = false
        case .add(_, let after):
            oldWords = after ?? ""
            isAddition = true
        case .whole:
            oldWords = nil
            isAddition = false
        }
        newWords = change.newWords
        explanation = one.explanation
        articles = one.articles
        self.proposer = proposer
        isMine = one.proposer == viewer
        mayTakeOver = parent.map { $0.proposer == viewer } ?? mayDecide
        state = one.state.rawValue
        reason = one.reason
        self.poll = poll?.id
        isPollOpen = poll?.isOpen ?? false
    }

    static let statement = AmendmentRegister.select + " AND a.proposal_id = ?2 ORDER BY a.number"

    static let authors = """
        SELECT DISTINCT a.proposer_id, \(PersonWords.name) FROM proposals_amendment a
        JOIN membership_person p ON p.cooperative_id = a.cooperative_id AND p.id = a.proposer_id
        WHERE a.cooperative_id = ?1 AND a.proposal_id = ?2
        """

    static let polls = """
        SELECT a.id, w.poll_id, c.poll_id FROM proposals_amendment a CROSS JOIN voting_wording w
        JOIN voting_poll v ON v.cooperative_id = w.cooperative_id AND v.id = w.poll_id
        LEFT JOIN voting_closing c ON c.cooperative_id = w.cooperative_id AND c.poll_id = w.poll_id
        WHERE a.cooperative_id = ?1 AND a.proposal_id = ?2 AND w.cooperative_id = a.cooperative_id
            AND w.amendment_id = a.id
        ORDER BY v.opened_at, v.id
        """
}

extension ArgumentLine {
    fileprivate static func read(_ proposal: ProposalID, for person: PersonID, _ glance: Glance) throws -> [Self] {
        try glance.rows(statement, proposal).map { row in
            let author: PersonID = try row[3], words: String? = try row[5], end: String? = try row[6]
            return Self(
                id: try row[0], replyTo: try row[1], side: try row[2], author: try row[4], isMine: author == person,
                text: end == nil ? words : nil, end: end, reason: try row.get(7, as: String?.self) ?? "",
                filedOn: try row[8])
        }
    }

    static let statement = """
        SELECT a.id, a.reply_to, a.side, a.author_id, \(PersonWords.name), t.body_text, e.kind, e.reason, a.filed_on
        FROM proposals_argument a
        JOIN membership_person p ON p.cooperative_id = a.cooperative_id AND p.id = a.author_id
        LEFT JOIN proposals_argument_text t ON t.cooperative_id = a.cooperative_id AND t.argument_id = a.id
        LEFT JOIN proposals_argument_end e ON e.cooperative_id = a.cooperative_id AND e.argument_id = a.id
        WHERE a.cooperative_id = ?1 AND a.proposal_id = ?2 ORDER BY a.number
        """
}

/// How the name of `p` is read from the register.
enum PersonWords {
    static let name =
        "COALESCE(p.given_name || ' ', '') || COALESCE(p.prefix || ' ', '') || COALESCE(p.family_name, '')"
}
